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
            lines.Add(language == Language.Danish
                ? $"Registret dækker ikke {report.Uncovered.Day:yyyy-MM-dd}."
                : $"The register does not cover {report.Uncovered.Day:yyyy-MM-dd}.");
        return string.Join(Environment.NewLine, lines);
    }
}
