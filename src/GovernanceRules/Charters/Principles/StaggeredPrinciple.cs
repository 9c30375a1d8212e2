namespace GovernanceRules;

/// <summary>Only some of the terms begin or end in the same year (forskudte valgperioder).</summary>
internal sealed class StaggeredPrinciple(GroupingKey per, Selection members, CountOptions counting) : Principle("staggered")
{
    private CountConstraint Form => counting.Form(members, counting.AsGiven, per, KeyDomain.Present);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [Form];

    public override Message Demand() => PrimitiveMessages.Demand(Form);
}
