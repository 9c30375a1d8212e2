using FsCheck;
using FsCheck.Fluent;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests;

/// <summary>Both engines on generated charters and registers; the oracle's own tests hold the core's against the oracle.</summary>
public sealed class GeneratedCasesTests
{
    private const int Cases = 2_000;

    [Theory]
    [InlineData(CaseRange.Settled)]
    [InlineData(CaseRange.Time)]
    [InlineData(CaseRange.Open)]
    [InlineData(CaseRange.Decisions)]
    public void Check_GeneratedCases_IsTheSameByBothEngines(CaseRange range) => Prop.ForAll(CaseGenerator.Cases(range), one =>
    {
        var charter = CharterFile.Parse(one.CharterJson, "case.charter.json");
        var register = RegisterFile.Parse(one.RegisterJson, "case.register.json");

        charter.Check(register, one.AsOf);
    }).Check(Seeds.Cases(Cases));
}
