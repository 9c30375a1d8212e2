using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Somebody has a competence (kompetencer inden for).</summary>
internal sealed class CompetencePrinciple(ImmutableArray<Identifier> has, Selection members, CountOptions counting) : Principle("competence")
{
    private CountConstraint Form => counting.Form(members.And(Selection.Is(Property.Competence, has.AsSpan())), counting.AtLeast(1));

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [Form];

    public override string Demand(Wording words) => words.Demands(Form);

    public override FindingText Describe(FindingDetails facts, Wording words) => PersonTexts.Competence(facts, words, has);
}
