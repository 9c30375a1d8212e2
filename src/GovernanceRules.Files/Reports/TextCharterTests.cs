namespace GovernanceRules;

/// <summary>
/// Writes the results of charter tests as a person reads them: each test, what differs and where, and the constraints that no test breaks.
/// UTF-8 and LF line ends, whatever the machine.
/// </summary>
internal static class TextCharterTests
{
    /// <summary>Writes the results. The writer stays open.</summary>
    /// <param name="answer">The results, or the faults for which nothing was tested.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="colours">Whether the writer is a terminal on which colours are wanted.</param>
    public static void Write(CharterTestAnswer answer, TextWriter writer, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new TextPage(writer, colours);
        foreach (var fault in answer.Faults)
            page.Line(0, (fault.Location is null ? fault : fault with { Location = fault.Location with { File = answer.NameOf(fault.Location) } }).ToString());
        foreach (var run in answer.Runs)
            Run(run, answer, page);
        NeverBroken(answer, page);
        if (!answer.Runs.IsEmpty)
            Verdict(answer, page);
    }

    private static void Run(CharterTestReport run, CharterTestAnswer answer, TextPage page)
    {
        var language = answer.LanguageOf(run.Suite.Charter);
        var words = new CharterTestTexts(language);
        page.Gap();
        page.Line(0, page.Paint(words.Suite(run), Ink.Strong));
        foreach (var result in run.Results)
        {
            var mark = result.Passed ? page.Paint(words.Passed, Ink.Good) : page.Paint(words.Failed, Ink.Error);
            page.Line(2, $"{mark} {TextPage.OneLine(result.Test.Name)}");
            foreach (var difference in result.Differences)
            {
                page.Line(4, TextPage.OneLine(difference.Message(language)));
                if (difference.Location is { } at)
                    page.Line(4, page.Paint(answer.PlaceOf(at), Ink.Faint));
            }
        }
    }

    private static void NeverBroken(CharterTestAnswer answer, TextPage page)
    {
        foreach (var charter in answer.NeverBroken.GroupBy(n => n.Charter))
        {
            page.Gap();
            var words = new CharterTestTexts(answer.LanguageOf(charter.Key));
            page.Line(0, page.Paint(words.NeverBroken(charter.Key, charter.Count()), Ink.Warning));
            foreach (var (_, constraint) in charter)
            {
                LineText place = "";
                if (constraint.Location is { } at)
                    place = $"  {page.Paint(answer.PlaceOf(at), Ink.Faint)}";
                page.Line(2, $"{constraint.Text}{place}");
            }
        }
    }

    private static void Verdict(CharterTestAnswer answer, TextPage page)
    {
        var words = new CharterTestTexts(answer.LanguageOf(answer.Runs[0].Suite.Charter));
        var (tests, failed) = (answer.Runs.Sum(r => r.Results.Length), answer.Runs.Sum(r => r.Results.Count(t => !t.Passed)));
        page.Gap();
        page.Line(0, page.Paint(words.Verdict(tests, failed, answer.EveryConstraint ? answer.NeverBroken.Length : 0), answer.Passes ? Ink.Good : Ink.Error));
    }
}
