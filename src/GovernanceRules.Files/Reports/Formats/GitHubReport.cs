using System.Globalization;

namespace GovernanceRules;

/// <summary>
/// Writes an answer as workflow commands of GitHub Actions: on standard output of a step they become annotations of a pull request at file, line
/// and column. What is waived is a notice, so that it is seen and fails nothing.
/// </summary>
public static class GitHubReport
{
    /// <summary>Writes an answer. The writer stays open.</summary>
    /// <param name="answer">The answer; its folder should be the root of the repository.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(CheckAnswer answer, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        Write(new CheckDocument(answer), writer);
    }

    internal static void Write(ReportDocument document, TextWriter writer)
    {
        foreach (var fault in document.Faults)
            Command(document, writer, "error", fault.Location, fault.Code, fault.Text);
        foreach (var warning in document.Warnings)
            Command(document, writer, "warning", warning.Location, warning.Code, warning.Text);
        foreach (var result in document.Results.DistinctBy(n => (n.Place, n.Message, n.About)))
            Command(document, writer, Level(result), result.Place, $"{result.Rule.Id}: {result.Label}",
                string.Join('\n', [result.Message, .. result.About is { } about ? [about] : Array.Empty<string>(), .. result.Details]));
    }

    private static string Level(ReportResult result) => (result.State, result.Level) switch
    {
        (ResultState.Waived or ResultState.Baselined, _) or (_, ResultLevel.Info) => "notice",
        (_, ResultLevel.Warning) => "warning",
        _ => "error",
    };

    private static void Command(ReportDocument document, TextWriter writer, string level, FileLocation? place, string title, string message)
    {
        writer.Write("::");
        writer.Write(level);
        writer.Write(' ');
        if (place is not null)
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"file={Property(document.NameOf(place))},line={place.Line},col={place.Column},"));
        writer.Write($"title={Property(title)}::{Data(message)}\n");
    }

    // The percent sign is replaced first, since the other replacements contain it.
    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
