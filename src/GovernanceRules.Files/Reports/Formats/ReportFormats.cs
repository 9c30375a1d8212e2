using System.Text;

namespace GovernanceRules;

/// <summary>
/// A format for every document. Form: what its text is on a console. Write: takes whether colours are wanted, and does not close the
/// stream.
/// </summary>
internal sealed record ReportFormat(string Name, ConsoleForm Form, Action<ReportDocument, Stream, bool> Write);

internal static class ReportFormats
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    // For a person; the format if none is asked for.
    public static readonly ReportFormat Text = new("text", ConsoleForm.Text, (document, stream, colours) => Lines(stream, w => TextReport.Write(document, w, colours)));

    public static readonly ReportFormat Json = new("json", ConsoleForm.Quoted, (document, stream, _) => JsonReport.Write(document, stream));

    public static readonly ReportFormat MsBuild = Lined("msbuild", ConsoleForm.Text, MsBuildReport.Write);

    public static readonly ReportFormat Markdown = Lined("markdown", ConsoleForm.Text, MarkdownReport.Write);

    // In the order in which they are listed.
    public static IReadOnlyList<ReportFormat> All { get; } =
    [
        Text,
        Json,
        new("sarif", ConsoleForm.Quoted, (document, stream, _) => SarifReport.Write(document, stream)),
        new("junit", ConsoleForm.Xml, (document, stream, _) => JUnitReport.Write(document, stream)),
        Lined("github", ConsoleForm.GitHub, GitHubReport.Write),
        Lined("azure-devops", ConsoleForm.AzureDevOps, AzureDevOpsReport.Write),
        new("gitlab", ConsoleForm.Quoted, (document, stream, _) => GitLabReport.Write(document, stream)),
        MsBuild,
        Markdown,
        Lined("html", ConsoleForm.Xml, HtmlReport.Write),
    ];

    private static ReportFormat Lined(string name, ConsoleForm form, Action<ReportDocument, TextWriter> write) =>
        new(name, form, (document, stream, _) => Lines(stream, w => write(document, w)));

    private static void Lines(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    }
}
