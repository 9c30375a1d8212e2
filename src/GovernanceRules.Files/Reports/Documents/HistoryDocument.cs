namespace GovernanceRules;

/// <summary>
/// A history for an auditor: which charter was in force when; then forum by forum what was violated, waived or unknown, from when to when,
/// and what began and ended it.
/// </summary>
internal sealed class HistoryDocument(History history, Language? language = null, string? folder = null) : ReportDocument
{
    public override Language Language => language ?? history.Charters[0].Language ?? Language.English;

    public override Action<TextPage> Markdown => Tables;

    public override object Json() => HistoryJson.Of(history, Language, ToolVersion, folder);

    public override void Text(TextPage page)
    {
        var words = new HistoryWords(Language);
        page.Line(0, page.Paint(words.Title(history), Ink.Strong));
        foreach (var reign in history.InForce)
            page.Line(2, $"{new TextNames(reign.Charter, history.Register, reign.From, Language).Charter}: {words.InForce(reign)}");
        foreach (var period in history.Uncovered)
            page.Line(2, words.Uncovered(period));
        foreach (var charter in history.Intervals.GroupBy(i => i.Charter))
        {
            var names = new TextNames(charter.Key, history.Register, charter.Min(i => i.From), Language);
            if (history.Charters.Length > 1)
            {
                page.Gap();
                page.Line(0, page.Paint(names.Charter, Ink.Strong));
            }

            foreach (var forum in charter.GroupBy(i => i.Finding.Forum).OrderBy(g => g.Key is null).ThenBy(g => g.Key, CodePointComparer.Instance))
            {
                page.Gap();
                page.Line(0, page.Paint(forum.Key is { } id ? names.Forum(id) : words.WholeCharter, Ink.Strong));
                foreach (var interval in forum)
                    Interval(page, interval, words);
            }
        }

        page.Gap();
        page.Line(0, history.Intervals.IsEmpty ? words.Nothing : words.Numbers(history));
    }

    private void Interval(TextPage page, HistoryInterval interval, HistoryWords words)
    {
        var finding = interval.Finding;
        var ink = finding switch
        {
            { Verdict: Verdict.Unknown } => Ink.Unknown,
            { Waiver: not null } => Ink.Faint,
            { Severity: Severity.Error } => Ink.Error,
            { Severity: Severity.Warning } => Ink.Warning,
            _ => Ink.Info,
        };
        page.Line(2, $"{words.Span(interval)}: {page.Paint(words.State(finding), ink)}  {finding.Fingerprint}");
        page.Line(4, TextPage.OneLine(finding.Message(Language)));
        page.Line(4, $"{words.Began}: {words.Causes(interval.Began)}.");
        page.Line(4, $"{words.Ended}: {words.Causes(interval.Ended)}.");
    }

    private void Tables(TextPage page)
    {
        var words = new HistoryWords(Language);
        page.Line(0, $"# {MarkdownText.Plain(words.Title(history))}");
        page.Gap();
        foreach (var reign in history.InForce)
            page.Line(0, $"- {MarkdownText.Item(MarkdownText.Plain(new TextNames(reign.Charter, history.Register, reign.From, Language).Charter))}: {words.InForce(reign)}");
        foreach (var period in history.Uncovered)
            page.Line(0, $"- {words.Uncovered(period)}");
        page.Gap();
        page.Line(0, history.Intervals.IsEmpty ? words.Nothing : words.Numbers(history));
        foreach (var forum in history.Intervals.GroupBy(i => (i.Charter, i.Finding.Forum)))
        {
            var names = new TextNames(forum.Key.Charter, history.Register, forum.Min(i => i.From), Language);
            var title = forum.Key.Forum is { } id ? names.Forum(id) : words.WholeCharter;
            page.Gap();
            page.Line(0, $"## {MarkdownText.Plain(history.Charters.Length > 1 ? $"{title}, {names.Charter}" : title)}");
            page.Gap();
            Row(page, words.FromTitle, words.ToTitle, words.DaysTitle, words.What, words.Began, words.Ended);
            page.Line(0, "|---|---|---:|---|---|---|");
            foreach (var interval in forum)
                Row(page, TextFormat.Day(interval.From), TextFormat.Day(interval.To), TextFormat.Number(interval.Days),
                    $"{MarkdownText.Plain(interval.Finding.Constraint)}, {MarkdownText.Cell(words.State(interval.Finding))}: {MarkdownText.Cell(interval.Finding.Message(Language))}",
                    MarkdownText.Cell(words.Causes(interval.Began)), MarkdownText.Cell(words.Causes(interval.Ended)));
        }
    }

    private static void Row(TextPage page, params ReadOnlySpan<string> cells) => page.Line(0, $"| {string.Join(" | ", cells)} |");
}
