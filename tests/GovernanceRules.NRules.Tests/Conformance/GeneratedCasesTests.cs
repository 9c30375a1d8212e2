using FsCheck;
using FsCheck.Fluent;
using GovernanceRules.Oracle;

namespace GovernanceRules.Tests;

/// <summary>Both engines on generated charters and registers; the oracle's own tests hold the core's against the oracle.</summary>
public sealed class GeneratedCasesTests
{
    private const int Cases = 2_000;

    [Fact]
    public void Check_GeneratedCases_IsTheSameByBothEngines() => Prop.ForAll(CaseGenerator.Cases(), one =>
    {
        var charter = CharterFile.Parse(one.CharterJson, "case.charter.json");
        var register = RegisterFile.Parse(one.RegisterJson, "case.register.json");

        charter.Check(register, one.AsOf);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
}
