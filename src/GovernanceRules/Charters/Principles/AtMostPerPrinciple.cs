namespace GovernanceRules;

/// <summary>At most so many from the same organisation, cluster or the like (højst to fra samme).</summary>
internal sealed class AtMostPerPrinciple(GroupingKey key, Selection members, CountOptions counting) : Principle("atMostPer")
{
    private CountConstraint Form => counting.Form(members, counting.AsGiven, key, KeyDomain.Present);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [Form];

    public override Message Demand() => PrimitiveMessages.Demand(Form);

    public override FindingMessages Describe(FindingDetails facts) => RepresentationMessages.Of(facts);
}
