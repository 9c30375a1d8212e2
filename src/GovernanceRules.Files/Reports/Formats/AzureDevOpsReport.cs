using System.Globalization;

namespace GovernanceRules;

/// <summary>
/// Writes an answer as logging commands of Azure Pipelines: on standard output of a script they become errors and warnings of the run, at file, line
/// and column. Azure knows these two levels alone; infos and what is waived are plain lines of the log.
/// </summary>
public static class AzureDevOpsReport
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
            Issue(document, writer, "error", fault.Location, fault.Code, fault.Text);
        foreach (var warning in document.Warnings)
            Issue(document, writer, "warning", warning.Location, warning.Code, warning.Text);
        foreach (var result in document.Results.DistinctBy(n => (n.Place, n.Message, n.About)))
            if (Level(result) is { } level)
                Issue(document, writer, level, result.Place, result.Rule.Id, $"{result.Label} {result.OnOneLine}");
            else
                writer.Write($"{ConsoleText.Line(TextPage.OneLine($"{Place(document, result)}{result.Label} {result.Rule.Id}: {string.Join(' ', [result.Message, .. result.Remarks, .. result.About is { } about ? [about] : Array.Empty<string>()])}"))}\n");
    }

    private static string? Level(ReportResult result) => (result.State, result.Level) switch
    {
        (ResultState.Waived or ResultState.Baselined, _) or (_, ResultLevel.Info) => null,
        (_, ResultLevel.Warning) => "warning",
        _ => "error",
    };

    private static string Place(ReportDocument document, ReportResult result) => result.Place is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"{document.NameOf(place)}:{place.Line}:{place.Column}: ")
        : "";

    private static void Issue(ReportDocument document, TextWriter writer, string level, FileLocation? place, string code, string message)
    {
        writer.Write($"##vso[task.logissue type={level};");
        if (place is not null)
            writer.Write(string.Create(CultureInfo.InvariantCulture,
                $"sourcepath={Property(document.NameOf(place))};linenumber={place.Line};columnnumber={place.Column};"));
        writer.Write($"code={Property(code)};]{Data(message)}\n");
    }

    // The agent decodes %AZP25 back; the percent sign is replaced first, since the other replacements contain it.
    private static string Data(string text) =>
        text.Replace("%", "%AZP25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
