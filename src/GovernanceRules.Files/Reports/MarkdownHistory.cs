namespace GovernanceRules;

/// <summary>Writes a history as Markdown, for an appendix to minutes: forum by forum a table of its intervals. UTF-8 and LF line ends, whatever the machine.</summary>
public static class MarkdownHistory
{
    /// <summary>Writes a history. The writer stays open.</summary>
    /// <param name="history">The history.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language; left out, the first charter's, else English.</param>
    public static void Write(History history, TextWriter writer, Language? language = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(writer);
        var spoken = language ?? history.Charters[0].Language ?? Language.English;
        var (words, page) = (new HistoryWords(spoken), new TextPage(writer, colours: false));
        page.Line(0, $"# {MarkdownText.Plain(words.Title(history))}");
        page.Gap();
        foreach (var reign in history.InForce)
            page.Line(0, $"- {MarkdownText.Item(MarkdownText.Plain(new TextNames(reign.Charter, history.Register, reign.From, spoken).Charter))}: {words.InForce(reign)}");
        foreach (var period in history.Uncovered)
            page.Line(0, $"- {words.Uncovered(period)}");
        page.Gap();
        page.Line(0, history.Intervals.IsEmpty ? words.Nothing : words.Numbers(history));
        foreach (var forum in history.Intervals.GroupBy(i => (i.Charter, i.Finding.Forum)))
        {
            var names = new TextNames(forum.Key.Charter, history.Register, forum.Min(i => i.From), spoken);
            var title = forum.Key.Forum is { } id ? names.Forum(id) : words.WholeCharter;
            page.Gap();
            page.Line(0, $"## {MarkdownText.Plain(history.Charters.Length > 1 ? $"{title}, {names.Charter}" : title)}");
            page.Gap();
            Row(page, words.FromTitle, words.ToTitle, words.DaysTitle, words.What, words.Began, words.Ended);
            page.Line(0, "|---|---|---:|---|---|---|");
            foreach (var interval in forum)
                Row(page, Wording.Day(interval.From), Wording.Day(interval.To), Wording.Number(interval.Days),
                    $"{MarkdownText.Plain(interval.Finding.Constraint)}, {MarkdownText.Cell(words.State(interval.Finding))}: {MarkdownText.Cell(interval.Finding.Message(spoken))}",
                    MarkdownText.Cell(words.Causes(interval.Began)), MarkdownText.Cell(words.Causes(interval.Ended)));
        }
    }

    private static void Row(TextPage page, params ReadOnlySpan<string> cells) => page.Line(0, $"| {string.Join(" | ", cells)} |");
}
