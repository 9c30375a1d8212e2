namespace GovernanceRules;

/// <summary>
/// Writes an answer as one HTML page to read, to print with an agenda or to send: the verdict, the organisation chart of the fora, the seats of each
/// with those that are vacant, what is wrong with the sentence that says so and what to do, the terms that end within a year, the matters and the
/// sources. It loads nothing, and needs no script to be read. LF line ends, whatever the machine.
/// </summary>
/// <example><code>
/// using var file = File.CreateText("members.html");
/// HtmlReport.Write(new CheckAnswer([report]), file);
/// </code></example>
public static class HtmlReport
{
    /// <summary>Writes an answer. The writer stays open; the page says that it is UTF-8.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(CheckAnswer answer, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        Write(new CheckDocument(answer), writer);
    }

    internal static void Write(ReportDocument document, TextWriter writer) => new HtmlPage(new HtmlWriter(writer), document).Write();
}
