namespace GovernanceRules;

/// <summary>Every cluster is represented (alle klynger er repræsenteret).</summary>
internal sealed class EveryClusterPrinciple(Selection members, CountOptions counting) : Principle("everyCluster")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [counting.Form(members, counting.AtLeast(1), Property.Cluster)];

    public override Message Demand() => PrimitiveMessages.Demand(counting.Form(members, counting.AtLeast(1), Property.Cluster));

    public override FindingMessages Describe(FindingDetails facts) => RepresentationMessages.Of(facts);
}
