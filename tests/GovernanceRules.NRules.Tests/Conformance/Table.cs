namespace GovernanceRules.Tests.Support;

/// <summary>Holds a row of a principle's table by NRules.</summary>
internal static class Table
{
    /// <summary>A check of the register, and of one of its lines in the opposite order, give the same answer.</summary>
    public static void ShouldAnswer(string situation, string constraint, string register, string expected)
    {
        var charter = Given.Charter(constraint);

        Answer.Of(charter.Check(CompactRegister.Of(register), Given.Today)).Should().Be(expected, situation);
        var reversed = string.Join(';', register.Split(';').Reverse());
        Answer.Of(charter.Check(CompactRegister.Of(reversed), Given.Today)).Should().Be(expected, $"{situation}, in the opposite order");
    }
}
