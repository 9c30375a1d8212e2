namespace GovernanceRules;

/// <summary>
/// Writes an answer as a secretary reads it: forum by forum, first what is wrong, then what is not known, then what is waived,
/// each with the sentence that says so and what to do; at the end the numbers and the verdict. UTF-8 and LF line ends, whatever the machine.
/// </summary>
public static class TextReport
{
    /// <summary>Writes an answer. The writer stays open.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="colours">Whether the writer is a terminal on which colours are wanted.</param>
    public static void Write(CheckAnswer answer, TextWriter writer, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new TextPage(writer, colours);
        foreach (var fault in answer.Faults)
            page.Line(0, fault.ToString());
        foreach (var run in answer.Runs)
        {
            page.Gap();
            Run(page, answer, run);
        }

        if (answer.Runs.Length < 2)
            return;
        page.Gap();
        page.Line(0, new TextWords(answer.LanguageOf(answer.Runs[0])).Overall(answer.Runs.Count(answer.PassesIn), answer.Runs.Length));
    }

    private static void Run(TextPage page, CheckAnswer answer, Report run)
    {
        var words = new TextWords(answer.LanguageOf(run));
        var names = new TextNames(run.Charter, run.Register, run.AsOf, words.Language);
        page.Line(0, page.Paint(names.Charter, Ink.Strong));
        page.Line(0, words.Register(run));
        page.Gap();

        var rows = run.Outcomes.ToLookup(o => o.Forum);
        var findings = run.Findings.ToLookup(f => f.Forum);
        foreach (var forum in ReportFora.Of(run))
            new TextForum(page, answer, run, words, names).Write(forum, [.. rows[forum]], [.. findings[forum]]);

        page.Gap();
        foreach (var source in names.Sources(run.Findings.SelectMany(f => f.Clauses)))
            page.Line(0, page.Paint($"{source.Id}: {TextNames.Source(source)}", Ink.Faint));
        page.Gap();
        foreach (var entry in answer.Mended(run))
            Mended(page, answer, words, entry);
        page.Gap();
        Verdict(page, answer, words, run);
    }

    private static void Mended(TextPage page, CheckAnswer answer, TextWords words, BaselineEntry entry)
    {
        page.Line(0, $"{page.Paint(words.Mended, Ink.Warning)} {TextPage.OneLine(words.IsMended(entry.Fingerprint))}");
        page.Line(2, $"{words.ToDo}: {words.TakeOut}");
        if (entry.Location is { } place)
            page.Line(2, page.Paint($"{answer.NameOf(place)}:{place.Line}:{place.Column}", Ink.Faint));
    }

    private static void Verdict(TextPage page, CheckAnswer answer, TextWords words, Report run)
    {
        page.Line(0, words.Numbers(run.Summary));
        page.Line(0, $"{(answer.PassesIn(run) ? page.Paint(words.Passed, Ink.Good) : page.Paint(words.Failed, Ink.Error))}: {words.Because(answer, run)}");
    }
}
