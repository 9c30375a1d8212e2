namespace GovernanceRules;

/// <summary>At most so many from the same organisation, cluster or the like (højst to fra samme).</summary>
internal sealed class AtMostPerPrinciple(GroupingKey key, Selection members, CountOptions counting) : Principle("atMostPer")
{
    private CountConstraint Form => counting.Form(members, counting.AsGiven, key, KeyDomain.Present);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [Form];

    public override string Demand(Wording words) => words.Demands(Form);

    public override FindingText Describe(FindingDetails facts, Wording words) => RepresentationTexts.Of(facts, words);
}
