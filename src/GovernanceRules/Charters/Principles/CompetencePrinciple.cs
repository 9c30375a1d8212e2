using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Somebody has a competence (kompetencer inden for).</summary>
internal sealed class CompetencePrinciple(ImmutableArray<Identifier> has, Selection members, CountOptions counting) : Principle("competence")
{
    private CountConstraint Form => counting.Form(members.And(Selection.Is(Property.Competence, has.AsSpan())), counting.AtLeast(1));

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [Form];

    public override Message Demand() => PrimitiveMessages.Demand(Form);

    public override FindingMessages Describe(FindingDetails facts)
    {
        var plain = PrimitiveMessages.Of(facts);
        return facts.IsViolated && facts.Deviation == Deviation.TooFew
            ? plain with
            {
                Suggestion = Message.Of("competences.suggestion", ("competences", Term.Or(has.Select(h => Term.Quoted(h.Text)))), ("forum", Term.Forum(facts.Forum))),
            }
            : plain;
    }
}
