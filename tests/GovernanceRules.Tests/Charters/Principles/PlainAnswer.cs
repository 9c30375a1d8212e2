namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>A report of one row in one line: the outcome, and the fingerprints of its findings, with a question mark where one is unknown.</summary>
internal static class PlainAnswer
{
    public static string Of(Report report)
    {
        var outcome = report.Outcomes.Single().Outcome.ToString();
        return string.Join(' ', report.Findings.Select(f => (f.Verdict == Verdict.Unknown ? "?" : "") + f.Fingerprint)
            .Prepend(char.ToLowerInvariant(outcome[0]) + outcome[1..]));
    }
}
