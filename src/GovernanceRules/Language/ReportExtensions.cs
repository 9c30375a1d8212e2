namespace GovernanceRules;

/// <summary>What a report finds wrong, as an exception.</summary>
public static class ReportExtensions
{
    /// <summary>Throws if something is at or above a threshold.</summary>
    /// <param name="report">The report.</param>
    /// <param name="failOn">The threshold.</param>
    /// <param name="language">The language of the exception's message; left out, the charter's, else English.</param>
    /// <exception cref="CharterViolatedException">Something does; the exception holds the report.</exception>
    public static void ThrowIfViolated(this Report report, FailOn failOn = FailOn.Unknown, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!report.Passes(failOn))
            throw new CharterViolatedException(report, MessageOf(report, failOn, language ?? report.Charter.Language ?? Language.English));
    }

    private static string MessageOf(Report report, FailOn failOn, Language language)
    {
        var lines = report.Failures(failOn).Select(f => $"{f.Fingerprint}: {f.Message(language)}").ToList();
        if (lines.Count == 0)
            lines.Add(new Wording(language, null).Text(Message.Of("report.uncovered", ("day", report.Uncovered.Day!.Value))));
        return string.Join(Environment.NewLine, lines);
    }
}
