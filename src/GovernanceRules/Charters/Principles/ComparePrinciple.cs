namespace GovernanceRules;

internal sealed class ComparePrinciple(SetConstraint form) : Principle("compare")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [form];

    public override Message Demand() => PrimitiveMessages.Demand(form);
}
