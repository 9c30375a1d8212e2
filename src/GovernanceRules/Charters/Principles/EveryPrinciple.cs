namespace GovernanceRules;

internal sealed class EveryPrinciple(ForAllConstraint form) : Principle("every")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [form];

    public override Message Demand() => PrimitiveMessages.Demand(form);
}
