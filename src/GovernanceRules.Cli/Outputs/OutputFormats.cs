namespace GovernanceRules.Cli;

/// <summary>The formats of an answer by name.</summary>
internal static class OutputFormats
{
    /// <summary>What a person reads, and what is given where no format is asked for.</summary>
    public const string Text = "text";

    private const string Json = "json";

    private static readonly Dictionary<string, (ConsoleForm Form, Action<AnswerDocument, Stream> Write)> Sheets = new(StringComparer.Ordinal)
    {
        ["sarif"] = (ConsoleForm.Quoted, SarifReport.Write),
        ["junit"] = (ConsoleForm.Xml, JUnitReport.Write),
        ["github"] = (ConsoleForm.GitHub, (sheet, stream) => Lines(stream, w => GitHubReport.Write(sheet, w))),
        ["azure-devops"] = (ConsoleForm.AzureDevOps, (sheet, stream) => Lines(stream, w => AzureDevOpsReport.Write(sheet, w))),
        ["gitlab"] = (ConsoleForm.Quoted, GitLabReport.Write),
        ["msbuild"] = (ConsoleForm.Text, (sheet, stream) => Lines(stream, w => MsBuildReport.Write(sheet, w))),
        ["markdown"] = (ConsoleForm.Text, (sheet, stream) => Lines(stream, w => MarkdownReport.Write(sheet, w))),
    };

    /// <summary>All of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> Names { get; } = [Text, Json, .. Sheets.Keys];

    /// <summary>What the text of a format is.</summary>
    public static ConsoleForm FormOf(string format) => format switch
    {
        Text => ConsoleForm.Text,
        Json => ConsoleForm.Quoted,
        _ => Sheets[format].Form,
    };

    /// <summary>Writes an answer in a format.</summary>
    public static void Write(string format, IAnswer answer, Stream stream, CommandEnvironment around, bool colours)
    {
        if (format == Text)
            Lines(stream, w => answer.WriteText(w, colours));
        else if (format == Json)
            answer.WriteJson(stream);
        else
            Sheets[format].Write(answer.Sheet(around.Repository), stream);
    }

    private static void Lines(Stream stream, Action<TextWriter> write)
    {
        using var writer = CommandEnvironment.Writer(stream);
        write(writer);
    }
}
