using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class TextFindings(TextPage page, CheckAnswer answer, Report? run, TextWords words, TextNames names)
{
    public void Write(ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings)
            One(finding);
        foreach (var clause in findings[0].Clauses)
            page.Line(4, page.Paint(names.Quoted(clause), Ink.Faint));
        page.Gap();
    }

    // first: one of those that are told together.
    public void Write(Finding first, UnmeantForum unmeant)
    {
        var forum = names.Forum(unmeant.Forum);
        page.Line(2, $"{page.Paint(LabelOf(first), InkOf(first))} {words.From(run, first)}{TextPage.OneLine(words.Unmeant(unmeant, forum))}");
        page.Line(4, $"{words.ToDo}: {TextPage.OneLine(words.UnmeantToDo(unmeant, forum))}");
        page.Line(4, page.Paint(words.Some(unmeant.Constraints), Ink.Faint));
        page.Gap();
    }

    private string LabelOf(Finding finding) => IsKnown(finding) ? words.Known(words.Label(finding)) : words.Label(finding);

    private bool IsKnown(Finding finding) => run is not null && answer.IsBaselined(run, finding);

    private Ink InkOf(Finding finding) => finding switch
    {
        _ when IsKnown(finding) => Ink.Faint,
        { Verdict: Verdict.Unknown } => Ink.Unknown,
        { Waiver: not null } => Ink.Faint,
        { Severity: Severity.Error } => Ink.Error,
        { Severity: Severity.Warning } => Ink.Warning,
        _ => Ink.Info,
    };

    private void One(Finding finding)
    {
        var text = finding.Text(words.Language);
        page.Line(2, $"{page.Paint(LabelOf(finding), InkOf(finding))} {words.From(run, finding)}{TextPage.OneLine(text.Message)}");
        if (finding.Waiver is { } waiver)
            page.Line(4, words.Waived(waiver, names.Body(waiver.DecidedBy.Text)));
        if (names.CountedFor(finding) is { IsEmpty: false } counted)
            page.Line(4, $"{words.Counted}: {words.Some(counted)}");
        // If one value would settle the finding, the message and the suggestion have named it already.
        if (finding.ResolvedBy.Length > 1)
            page.Line(4, $"{words.SettledBy}: {Settlements(finding)}");
        if (text.Suggestion.Length > 0 && finding.Waiver is null)
            page.Line(4, $"{words.ToDo}: {TextPage.OneLine(text.Suggestion)}");
        page.Line(4, page.Paint(finding.Fingerprint + Place(finding), Ink.Faint));
    }

    private string Settlements(Finding finding) => string.Join("; ", finding.ResolvedBy
        .GroupBy(s => s.Value, s => names.Person(s.Person))
        .Select(g => words.ValueOf(g.Key, words.Some([.. g]))));

    private string Place(Finding finding) => finding.Locations is [var first, ..]
        ? $"  {answer.NameOf(first.Location)}:{first.Location.Line}:{first.Location.Column}"
        : "";
}
