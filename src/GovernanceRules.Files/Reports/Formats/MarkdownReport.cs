using System.Globalization;

namespace GovernanceRules;

/// <summary>
/// Writes an answer as Markdown: for the summary of a job, or as an appendix to minutes. Run by run and forum by forum, what is wrong, by which
/// sentence, and what to do. LF line ends, whatever the machine.
/// </summary>
public static class MarkdownReport
{
    /// <summary>Writes an answer. The writer stays open.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(CheckAnswer answer, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        Write(new CheckDocument(answer), writer);
    }

    internal static void Write(ReportDocument document, TextWriter writer)
    {
        var page = new TextPage(writer, colours: false);
        if (document.Markdown is { } whole)
        {
            whole(page);
            return;
        }

        if (!document.Faults.IsEmpty)
            page.Line(0, "# governance");
        page.Gap();
        foreach (var (fault, level) in document.Faults.Select(f => (f, "error")).Concat(document.Warnings.Select(w => (w, "warning"))))
            page.Line(0, $"- **{level} {fault.Code}** {(fault.Location is { } place ? $"{Place(document, place)}: " : "")}{MarkdownText.Sentence(fault.Text)}");
        foreach (var run in document.Runs)
        {
            page.Gap();
            Run(page, document, run);
        }
    }

    private static void Run(TextPage page, ReportDocument document, ReportRun run)
    {
        page.Line(0, $"# {MarkdownText.Plain(run.Title)}");
        page.Gap();
        page.Line(0, $"{MarkdownText.Plain(run.Subtitle)}. **{MarkdownText.Sentence(run.Verdict)}**");
        page.Gap();
        page.Line(0, MarkdownText.Plain(run.Numbers));
        foreach (var group in run.Groups.Where(g => !IsQuiet(g)))
            Group(page, document, group);
        Quiet(page, run);
        var words = new TextWords(run.Language);
        if (!run.Fixed.IsEmpty)
            Heading(page, words.Baseline);
        foreach (var result in run.Fixed)
            Results(page, document, [result]);
        if (!run.Sources.IsEmpty)
            Heading(page, words.Sources);
        foreach (var source in run.Sources)
            page.Line(0, $"- {MarkdownText.Item(MarkdownText.Plain(source))}");
    }

    // A list of the groups with nothing else to report: a charter can have many of them.
    private static void Quiet(TextPage page, ReportRun run)
    {
        var quiet = run.Groups.Where(IsQuiet).ToList();
        if (quiet.Count == 0)
            return;
        page.Gap();
        if (quiet.Count < run.Groups.Length)
            Heading(page, new TextWords(run.Language).NothingFound);

        foreach (var group in quiet)
            page.Line(0, $"- {MarkdownText.Item(MarkdownText.Plain(group.Title))}: {MarkdownText.Sentence(group.Summary)}");
    }

    private static bool IsQuiet(ReportGroup group) => group.Cases.All(c => c.Results.IsEmpty);

    private static void Group(TextPage page, ReportDocument document, ReportGroup group)
    {
        Heading(page, MarkdownText.Plain(group.Title));
        page.Line(0, MarkdownText.Sentence(group.Summary));
        page.Gap();
        // What is waived, or was there before, comes last; a result of several constraints is written once.
        foreach (var results in group.Cases.SelectMany(c => c.Results).OrderBy(n => n.State).ThenBy(n => n.IsUnknown).ThenByDescending(n => n.Level)
            .GroupBy(n => (n.Label, n.Together?.Message ?? n.Message)))
            Results(page, document, [.. results]);
        foreach (var cases in group.Cases.Where(c => c.Results.IsEmpty && c.Reason is not null).GroupBy(c => c.Reason!))
            page.Line(0, $"- {MarkdownText.Item(MarkdownText.Plain(string.Join(", ", cases.Select(c => c.Name))))}: {MarkdownText.Sentence(cases.Key)}");
    }

    private static void Results(TextPage page, ReportDocument document, ReportResult[] results)
    {
        var first = results[0];
        page.Line(0, $"- **{first.Label}** {MarkdownText.Sentence(first.Together?.Message ?? first.Message)}");
        foreach (var line in first.Together is { } together ? [together.ToDo] : first.Details)
            page.Line(2, $"- {MarkdownText.Item(MarkdownText.Sentence(line))}");
        page.Line(2, $"- {string.Join(", ", results.Select(n => MarkdownText.Code(n.Fingerprint)))}{(first.Place is { } place ? $" ({Place(document, place)})" : "")}");
    }

    private static void Heading(TextPage page, string title)
    {
        page.Gap();
        page.Line(0, $"## {title}");
        page.Gap();
    }

    private static string Place(ReportDocument document, FileLocation place) =>
        MarkdownText.Plain(string.Create(CultureInfo.InvariantCulture, $"{document.NameOf(place)}:{place.Line}:{place.Column}"));
}
