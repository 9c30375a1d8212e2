using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests;

/// <summary>
/// What <c>charter.Check(...)</c> means to the tests of this project: a check by NRules. The compiler finds it here, nearer to the tests
/// than the library's own, so that the tests of the core stand unchanged in both projects. Each report is also the same, byte for byte,
/// as that of the library's own engine.
/// </summary>
internal static class CheckingWithNRules
{
    public static Report Check(this Charter charter, Register register, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        var report = GovernanceChecker.For(charter).UseNRules().Check(register, asOf, cancellationToken);
        var own = GovernanceChecker.For(charter).Check(register, asOf, cancellationToken);
        foreach (var language in new[] { Language.English, Language.Danish })
            Json.Of(report, language).Should().Be(Json.Of(own, language), "both engines give the same report");
        return report;
    }
}
