namespace GovernanceRules;

/// <summary>A register is not as its charter says; thrown by <see cref="Report.ThrowIfViolated"/> alone.</summary>
public sealed class CharterViolatedException : Exception
{
    internal CharterViolatedException(Report report, FailOn failOn, Language language)
        : base(MessageOf(report, failOn, language)) => Report = report;

    /// <summary>The report.</summary>
    public Report Report { get; }

    private static string MessageOf(Report report, FailOn failOn, Language language)
    {
        var lines = report.Failures(failOn).Select(f => $"{f.Fingerprint}: {f.Message(language)}").ToList();
        if (lines.Count == 0)
            lines.Add(new Wording(language, null).Text(GovernanceRules.Message.Of("report.uncovered", ("day", report.Uncovered.Day!.Value))));
        return string.Join(Environment.NewLine, lines);
    }
}
