namespace GovernanceRules;

/// <summary>The plain form <c>count</c>.</summary>
internal sealed class CountPrinciple(CountConstraint form) : Principle("count")
{
    public CountConstraint Form => form;

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [form];

    public override string Demand(Wording words) => words.Demands(form);
}
