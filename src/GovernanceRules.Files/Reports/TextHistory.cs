namespace GovernanceRules;

/// <summary>
/// Writes a history as an auditor reads it: which charter was in force when; then forum by forum what was violated, waived or unknown, from when to
/// when, and what began and ended it. UTF-8 and LF line ends, whatever the machine.
/// </summary>
public static class TextHistory
{
    /// <summary>Writes a history. The writer stays open.</summary>
    /// <param name="history">The history.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language; left out, the first charter's, else English.</param>
    /// <param name="colours">Whether the writer is a terminal on which colours are wanted.</param>
    public static void Write(History history, TextWriter writer, Language? language = null, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(writer);
        var spoken = language ?? history.Charters[0].Language ?? Language.English;
        var (words, page) = (new HistoryWords(spoken), new TextPage(writer, colours));
        page.Line(0, page.Paint(words.Title(history), Ink.Strong));
        foreach (var reign in history.InForce)
            page.Line(2, $"{new TextNames(reign.Charter, history.Register, reign.From, spoken).Charter}: {words.InForce(reign)}");
        foreach (var period in history.Uncovered)
            page.Line(2, words.Uncovered(period));
        foreach (var charter in history.Intervals.GroupBy(i => i.Charter))
        {
            var names = new TextNames(charter.Key, history.Register, charter.Min(i => i.From), spoken);
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
                    Write(interval, words, page, spoken);
            }
        }

        page.Gap();
        page.Line(0, history.Intervals.IsEmpty ? words.Nothing : words.Numbers(history));
    }

    private static void Write(HistoryInterval interval, HistoryWords words, TextPage page, Language language)
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
        page.Line(4, TextPage.OneLine(finding.Message(language)));
        page.Line(4, $"{words.Began}: {words.Causes(interval.Began)}.");
        page.Line(4, $"{words.Ended}: {words.Causes(interval.Ended)}.");
    }
}
