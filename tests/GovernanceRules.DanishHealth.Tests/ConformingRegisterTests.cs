namespace GovernanceRules.DanishHealth.Tests;

public sealed class ConformingRegisterTests
{
    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Register_ThatKeepsToTheCharter_HasNoFindings(string charter) =>
        Check(charter).Findings.Select(f => f.ToString()).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Bundle.Rows), MemberType = typeof(Bundle))]
    public void Register_ThatKeepsToTheCharter_HoldsEveryRowInForce(string charter) =>
        Check(charter).Outcomes.Where(o => o.Outcome is not (Outcome.Held or Outcome.NotApplicable)).Should().BeEmpty();

    private static Report Check(string charter)
    {
        var register = ConformingRegister.Of(charter);
        return Bundle.Load(charter).Check(RegisterFile.Parse(register.Text, register.File), register.Day);
    }
}
