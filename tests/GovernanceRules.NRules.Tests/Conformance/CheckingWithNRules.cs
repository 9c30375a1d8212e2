using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests;

/// <summary>
/// What <c>charter.Check(...)</c> and <c>charter.CheckRange(...)</c> mean to the tests of this project: a check by NRules. The compiler finds them here,
/// nearer to the tests than the library's own, so that the tests of the core stand unchanged in both projects. Each report is also the same, byte for
/// byte, as that of the library's own engine, and sessions of NRules have taken in all that is judged; <see cref="Conformance.WhichEngineTests"/> holds
/// that no test binds to the library's own.
/// </summary>
internal static class CheckingWithNRules
{
    public static Report Check(this Charter charter, Register register, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        var before = NRulesActivity.FactsInserted;
        var report = GovernanceChecker.For(charter).UseNRules().Check(register, asOf, cancellationToken);
        var inserted = NRulesActivity.FactsInserted - before;
        inserted.Should().BeGreaterThanOrEqualTo(NRulesActivity.FactsOf(charter, register, asOf), "all that is judged is a fact of a session");
        Compare(report, GovernanceChecker.For(charter).Check(register, asOf, cancellationToken));
        return report;
    }

    public static Report CheckRange(this Charter charter, Register register, DateOnly from, DateOnly to, CancellationToken cancellationToken = default)
    {
        var report = GovernanceChecker.For(charter).UseNRules().CheckRange(register, from, to, cancellationToken);
        Compare(report, GovernanceChecker.For(charter).CheckRange(register, from, to, cancellationToken));
        return report;
    }

    private static void Compare(Report report, Report own)
    {
        foreach (var language in new[] { Language.English, Language.Danish })
            Json.Of(report, language).Should().Be(Json.Of(own, language), "both engines give the same report");
    }
}
