namespace GovernanceRules;

internal sealed class CountPrinciple(CountConstraint form) : Principle("count")
{
    public CountConstraint Form => form;

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [form];

    public override Message Demand() => PrimitiveMessages.Demand(form);
}
