namespace GovernanceRules.Tests.Support;

/// <summary>
/// A whole report in short: each row with its findings, in their order. One row stands alone as <c>violated: - violated, vest unknown</c>;
/// of several each begins with its constraint and forum. <c>-</c> is no key; built-in findings follow with their constraint.
/// </summary>
internal static class Answer
{
    public static string Of(Report report)
    {
        var left = report.Findings.ToList();
        var lines = new List<string>();
        foreach (var row in report.Outcomes)
        {
            var own = left.TakeWhile(f => f.Constraint == row.Constraint && f.Forum == row.Forum).ToList();
            left.RemoveRange(0, own.Count);
            lines.Add((report.Outcomes.Length == 1 ? Spelled(row.Outcome.ToString()) : Row(row)) + (own.Count == 0 ? "" : ": " + Findings(own)));
        }

        lines.AddRange(left.Select(f => $"{f.Fingerprint} {Verdict(f)}"));
        return string.Join("; ", lines);
    }

    /// <summary>Findings in short: <c>vest violated, midt unknown</c>.</summary>
    public static string Findings(IEnumerable<Finding> findings) => string.Join(", ", findings.Select(f => $"{f.Key ?? "-"} {Verdict(f)}"));

    /// <summary>A row in short: <c>C/ssg held</c>.</summary>
    public static string Row(ConstraintOutcome row) => $"{row.Constraint}{(row.Forum is null ? "" : "/" + row.Forum)} {Spelled(row.Outcome.ToString())}";

    private static string Verdict(Finding finding) => finding.Waiver is null ? Spelled(finding.Verdict.ToString()) : "waived";

    private static string Spelled(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
