using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Writes what the constraints and the escalations of a charter mean: the demand in words, the sentence it comes from, the fora it is about, how grave it is,
/// when it holds, and how the sentence is read. UTF-8 and LF line ends, whatever the machine.
/// </summary>
public static class TextExplanation
{
    /// <summary>Explains a charter, or one constraint or escalation of it. The writer stays open.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="asOf">The day whose names and fora are meant.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="constraint">The id of the constraint or escalation; <see langword="null"/> for all, in the charter's order, under its name.</param>
    /// <param name="language">The language; left out, the charter's, else English.</param>
    /// <param name="colours">Whether the writer is a terminal on which colours are wanted.</param>
    /// <exception cref="ArgumentException">The charter has no constraint and no escalation of that id.</exception>
    public static void Write(Charter charter, DateOnly asOf, TextWriter writer, string? constraint = null, Language? language = null, bool colours = false)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new TextPage(writer, colours);
        var explanation = new Explanation(charter, asOf, language ?? charter.Language ?? Language.English, page);
        if (constraint is null)
            explanation.Whole();
        else if (charter.Constraints.FirstOrDefault(c => c.Id == constraint) is { } one)
            explanation.One(one);
        else
            explanation.One(charter.Escalations.FirstOrDefault(e => e.Id == constraint)
                ?? throw new ArgumentException($"The charter `{charter.Id}` has no constraint `{constraint}`.", nameof(constraint)));
    }

    private sealed class Explanation(Charter charter, DateOnly day, Language language, TextPage page)
    {
        private readonly ConstraintWords _demands = new(charter, day, language);
        private readonly ExplanationWords _words = new(language);
        private readonly TextNames _names = new(charter, null, day, language);

        public void Whole()
        {
            page.Line(0, page.Paint(_names.Charter, Ink.Strong));
            page.Line(0, _words.InForce(charter.InForce, day));
            page.Line(0, _words.Numbers(charter.Constraints.Length, charter.Escalations.Length));
            foreach (var constraint in charter.Constraints)
            {
                page.Gap();
                One(constraint);
            }

            foreach (var escalation in charter.Escalations)
            {
                page.Gap();
                One(escalation);
            }
        }

        public void One(Constraint constraint)
        {
            Demand(constraint.Id, constraint.Principle.Name, _demands.Demand(constraint), constraint.Clauses);
            page.Line(2, _words.About(constraint, _demands.Fora(constraint)?.Select(_names.Forum)));
            page.Line(2, _words.Severity(constraint.Severity));
            Terms(constraint.InForce, constraint.WaivableBy, constraint.Note);
        }

        public void One(Escalation escalation)
        {
            Demand(escalation.Id, "escalation", _demands.Demand(escalation), escalation.Clauses);
            page.Line(2, _words.Severity(escalation.Severity));
            Terms(escalation.InForce, escalation.WaivableBy, escalation.Note);
        }

        private void Demand(Identifier id, string kind, string demand, ImmutableArray<Identifier> clauses)
        {
            page.Line(0, $"{page.Paint(id.Text, Ink.Strong)} ({kind})");
            page.Line(2, TextPage.OneLine(demand));
            foreach (var clause in clauses.Select(charter.FindClause).OfType<Clause>())
            {
                page.Line(2, page.Paint(_names.Quote(clause), Ink.Faint));
                page.Line(4, page.Paint(_names.FullOrigin(clause), Ink.Faint));
            }
        }

        private void Terms(Period inForce, ImmutableArray<Identifier> waivableBy, string? note)
        {
            page.Line(2, _words.InForce(inForce, day));
            if (!waivableBy.IsEmpty)
                page.Line(2, _words.WaivableBy(waivableBy));
            if (note is not null)
                page.Line(2, _words.Note(TextPage.OneLine(note)));
        }
    }
}
