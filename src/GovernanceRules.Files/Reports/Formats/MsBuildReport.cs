using System.Globalization;

namespace GovernanceRules;

/// <summary>
/// Writes an answer as MSBuild and compilers do, a line each: <c>FILE(LINE,COLUMN): error CODE: text</c>. What fails the check is an error;
/// what else asks for action is a warning; infos, and what is accepted, are left out. Files have full paths.
/// </summary>
internal static class MsBuildReport
{
    // Does not close the writer.
    public static void Write(ReportDocument document, TextWriter writer)
    {
        foreach (var fault in document.Faults)
            Line(writer, "error", fault.Location, fault.Code, fault.Text);
        foreach (var warning in document.Warnings)
            Line(writer, document.Fails(warning) ? "error" : "warning", warning.Location, warning.Code, warning.Text);
        foreach (var result in document.Results.DistinctBy(n => (n.Place, n.Message, n.About)))
            if (Category(result) is { } category)
                Line(writer, category, result.Place, result.Rule.Id, result.OnOneLine);
    }

    private static void Line(TextWriter writer, string category, FileLocation? place, string code, string text)
    {
        var said = ConsoleText.Line(TextPage.OneLine(text));
        if (place is null)
        {
            // Without an origin, MSBuild would take what is before the first colon for one.
            writer.Write($"governance : {category} {code}: {said}\n");
            return;
        }

        var file = ConsoleText.Part(Path.GetFullPath(place.File));
        // A path with a colon of its own is no origin in this form; MSBuild reads it in that of other compilers, which has no code.
        writer.Write(file.AsSpan(Path.GetPathRoot(file)!.Length).Contains(':')
            ? string.Create(CultureInfo.InvariantCulture, $"{file}:{place.Line}:{place.Column}: {category}: {code}: {said}\n")
            : string.Create(CultureInfo.InvariantCulture, $"{file}({place.Line},{place.Column}): {category} {code}: {said}\n"));
    }

    private static string? Category(ReportResult result) => result switch
    {
        { Fails: true } => "error",
        { State: ResultState.Waived or ResultState.Baselined } or { Level: ResultLevel.Info } => null,
        _ => "warning",
    };
}
