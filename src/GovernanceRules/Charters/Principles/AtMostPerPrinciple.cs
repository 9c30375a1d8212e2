namespace GovernanceRules;

/// <summary>At most so many from the same organisation, cluster or the like (højst to fra samme).</summary>
internal sealed class AtMostPerPrinciple(Key key, Selection members, Counting counting) : Principle("atMostPer")
{
    private CountForm Form => counting.Form(members, counting.AsGiven, key, Over.Present);

    public override IEnumerable<Form> Forms(PrincipleContext context) => [Form];

    public override string Demand(Wording words) => words.Demands(Form);

    public override FindingText Describe(FindingFacts facts, Wording words) => RepresentationTexts.Of(facts, words);
}
