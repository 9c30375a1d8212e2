using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The members are appointed by a body (udpeges af).</summary>
internal sealed class AppointedByPrinciple(ImmutableArray<Identifier> body, Selection members) : Principle("appointedBy")
{
    private ForAllConstraint Form => new(members, Selection.Everything.And(Selection.Is(Property.AppointedBy, body.AsSpan())));

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [Form];

    public override string Demand(Wording words) => words.Demands(Form);

    public override FindingText Describe(FindingDetails facts, Wording words) => PersonTexts.AppointedBy(facts, words, body);
}
