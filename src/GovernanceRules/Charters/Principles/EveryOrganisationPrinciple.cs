namespace GovernanceRules;

/// <summary>Every organisation of some kind, sector or cluster is represented (alle kommuner er repræsenteret).</summary>
internal sealed class EveryOrganisationPrinciple(Selection among, Selection members, Counting counting) : Principle("everyOrganisation")
{
    private CountForm Form => counting.Form(members, counting.AtLeast(1), Facet.Organisation, among: among);

    public override IEnumerable<Form> Forms(PrincipleContext context) => [Form];

    public override string Demand(Wording words) => words.Demands(Form);

    public override FindingText Describe(FindingFacts facts, Wording words) => RepresentationTexts.Of(facts, words);
}
