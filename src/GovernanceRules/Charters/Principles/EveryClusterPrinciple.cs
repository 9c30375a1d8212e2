namespace GovernanceRules;

/// <summary>Every cluster is represented (alle klynger er repræsenteret).</summary>
internal sealed class EveryClusterPrinciple(Selection members, Counting counting) : Principle("everyCluster")
{
    public override IEnumerable<Form> Forms(PrincipleContext context) => [counting.Form(members, counting.AtLeast(1), Facet.Cluster)];

    public override string Demand(Wording words) => words.Demands(counting.Form(members, counting.AtLeast(1), Facet.Cluster));

    public override FindingText Describe(FindingFacts facts, Wording words) => RepresentationTexts.Of(facts, words);
}
