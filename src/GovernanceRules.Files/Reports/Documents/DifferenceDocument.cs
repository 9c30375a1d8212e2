using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// What changed from one charter to another: the fora, the constraints that were added, changed and removed, and, if a register was checked
/// against both, the findings that became worse, in full, and those that became better, in short.
/// </summary>
internal sealed class DifferenceDocument(CharterDifference difference, FindingDifference? findings = null, Language? language = null, string? folder = null)
    : ReportDocument
{
    private readonly DifferenceWords _words = new(language ?? difference.Later.Language ?? Language.English);

    public override Language Language => language ?? difference.Later.Language ?? Language.English;

    public override object Json() => DifferenceJson.Of(difference, findings, Language, ToolVersion, folder);

    public override void Text(TextPage page)
    {
        Charters(page);
        if (findings is null)
            return;
        page.Gap();
        Findings(page, findings);
    }

    private void Charters(TextPage page)
    {
        var (before, now) = (NamesOf(difference.Earlier), NamesOf(difference.Later));
        page.Line(0, page.Paint(_words.FromTo(before.Charter, now.Charter), Ink.Strong));
        page.Line(2, $"{_words.Before}: {_words.InForce(difference.Earlier.InForce)}");
        page.Line(2, $"{_words.Now}: {_words.InForce(difference.Later.InForce)}");
        page.Line(0, _words.Numbers(difference));
        Fora(page, _words.ForaThatCame, difference.ForaThatCame, now);
        Fora(page, _words.ForaThatWent, difference.ForaThatWent, before);
        foreach (var kind in Enum.GetValues<DifferenceKind>())
            Constraints(page, kind, [.. difference.Constraints.Where(c => c.Kind == kind)]);
    }

    // The names of the first day, with which the demands are put into words.
    private TextNames NamesOf(Charter charter) => new(charter, null, new CharterReading(charter).Context.Day, Language);

    private static void Fora(TextPage page, string title, ImmutableArray<Forum> fora, TextNames names)
    {
        if (!fora.IsEmpty)
            page.Line(0, $"{title}: {string.Join(", ", fora.Select(f => names.Forum(f.Id.Text)))}");
    }

    private void Constraints(TextPage page, DifferenceKind kind, ImmutableArray<ConstraintDifference> constraints)
    {
        if (constraints.IsEmpty)
            return;
        page.Gap();
        page.Line(0, page.Paint(_words.Title(kind), Ink.Strong));
        foreach (var constraint in constraints)
        {
            page.Line(2, $"{page.Paint(constraint.Id, Ink.Strong)}, {_words.About(TextPage.OneLine(constraint.About(Language)))}: {TextPage.OneLine(constraint.Demand(Language))}");
            foreach (var change in constraint.Changes(Language))
            {
                page.Line(4, _words.Aspect(change.Aspect));
                page.Line(6, $"{_words.Before}: {TextPage.OneLine(change.From)}");
                page.Line(6, $"{_words.Now}: {TextPage.OneLine(change.To)}");
            }
        }
    }

    private void Findings(TextPage page, FindingDifference findings)
    {
        page.Line(0, page.Paint(_words.Register(findings.Register, findings.AsOf), Ink.Strong));
        if (findings.Earlier is null)
            page.Line(0, _words.NotInForce(difference.Earlier, findings.AsOf));
        if (findings.Later is null)
            page.Line(0, _words.NotInForce(difference.Later, findings.AsOf));
        New(page, findings);
        Gone(page, findings);
        page.Gap();
        page.Line(0, _words.Findings(findings));
    }

    private void New(TextPage page, FindingDifference findings)
    {
        if (findings.Came.IsEmpty)
            return;
        page.Gap();
        page.Line(0, page.Paint(_words.NewFindings(difference.Later), Ink.Strong));
        var names = new TextNames(difference.Later, findings.Register, findings.AsOf, Language);
        foreach (var alike in findings.Came.GroupBy(f => (f.Constraint, f.Forum)))
            new TextFindings(page, new CheckAnswer([]) { Folder = folder }, null, new TextWords(Language), names).Write([.. alike]);
    }

    private void Gone(TextPage page, FindingDifference findings)
    {
        if (findings.Went.IsEmpty)
            return;
        page.Gap();
        page.Line(0, page.Paint(_words.GoneFindings(difference.Earlier), Ink.Strong));
        foreach (var finding in findings.Went)
        {
            page.Line(2, $"{new TextWords(Language).Label(finding)} {TextPage.OneLine(finding.Message(Language))}");
            page.Line(4, page.Paint(finding.Fingerprint, Ink.Faint));
        }
    }
}
