using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// What the constraints and the escalations of a charter mean. If id is null, explains all. day: whose names and fora are meant.
/// </summary>
internal sealed class ExplanationDocument(Charter charter, DateOnly day, string? id = null, Language? language = null) : ReportDocument
{
    private readonly ConstraintWords _demands = new(charter, day, Spoken(charter, language));
    private readonly ExplanationWords _words = new(Spoken(charter, language));
    private readonly VerdictReading _verdicts = new(charter);
    private readonly TextNames _names = new(charter, null, day, Spoken(charter, language));

    public override void Text(TextPage page)
    {
        if (id is null)
            Whole(page);
        else if (charter.Constraints.FirstOrDefault(c => c.Id == id) is { } one)
            One(page, one);
        else
            One(page, charter.Escalations.First(e => e.Id == id));
    }

    private void Whole(TextPage page)
    {
        page.Line(0, page.Paint(_names.Charter, Ink.Strong));
        page.Line(0, _words.InForce(charter.InForce, day));
        page.Line(0, _words.Numbers(charter.Constraints.Length, charter.Escalations.Length));
        foreach (var constraint in charter.Constraints)
        {
            page.Gap();
            One(page, constraint);
        }

        foreach (var escalation in charter.Escalations)
        {
            page.Gap();
            One(page, escalation);
        }
    }

    private void One(TextPage page, Constraint constraint)
    {
        Demand(page, constraint.Id, constraint.Principle.Name, _demands.Demand(constraint), constraint.Clauses);
        page.Line(2, _words.About(constraint, _demands.Fora(constraint)?.Select(_names.Forum)));
        page.Line(2, _words.Severity(constraint.Severity));
        if (_verdicts.Under(constraint) is { IsEmpty: false } verdicts)
            page.Line(2, _words.Verdicts(verdicts));
        foreach (var condition in _demands.Conditions(constraint))
            page.Line(2, TextPage.OneLine(condition));
        Terms(page, constraint.InForce, constraint.WaivableBy, constraint.Note);
    }

    private void One(TextPage page, Escalation escalation)
    {
        Demand(page, escalation.Id, "escalation", _demands.Demand(escalation), escalation.Clauses);
        page.Line(2, _words.Severity(escalation.Severity));
        Terms(page, escalation.InForce, escalation.WaivableBy, escalation.Note);
    }

    private void Demand(TextPage page, Identifier id, string kind, string demand, ImmutableArray<Identifier> clauses)
    {
        page.Line(0, $"{page.Paint(id.Text, Ink.Strong)} ({kind})");
        page.Line(2, TextPage.OneLine(demand));
        foreach (var clause in clauses.Select(charter.FindClause).OfType<Clause>())
        {
            page.Line(2, page.Paint(_names.Quote(clause), Ink.Faint));
            page.Line(4, page.Paint(_names.FullOrigin(clause), Ink.Faint));
        }
    }

    private void Terms(TextPage page, Period inForce, ImmutableArray<Identifier> waivableBy, string? note)
    {
        page.Line(2, _words.InForce(inForce, day));
        if (!waivableBy.IsEmpty)
            page.Line(2, _words.WaivableBy(waivableBy));
        if (note is not null)
            page.Line(2, _words.Note(TextPage.OneLine(note)));
    }

    private static Language Spoken(Charter charter, Language? language) => language ?? charter.Language ?? Language.English;
}
