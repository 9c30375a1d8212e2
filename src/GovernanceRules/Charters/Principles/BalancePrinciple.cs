namespace GovernanceRules;

/// <summary>A balanced composition (ligelig sammensætning): each key has its share.</summary>
internal sealed class BalancePrinciple(GroupingKey key, Selection members, CountOptions counting) : Principle("balance")
{
    private CountConstraint Form => counting.Form(members, counting.AsGiven, key);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [Form];

    public override Message Demand() => PrimitiveMessages.Demand(Form);

    public override FindingMessages Describe(FindingDetails facts) => RepresentationMessages.Of(facts);
}
