namespace GovernanceRules;

/// <summary>A balanced composition (ligelig sammensætning): each key has its share.</summary>
internal sealed class BalancePrinciple(Key key, Selection members, Counting counting) : Principle("balance")
{
    private CountForm Form => counting.Form(members, counting.AsGiven, key);

    public override IEnumerable<Form> Forms(PrincipleContext context) => [Form];

    public override string Demand(Wording words) => words.Demands(Form);

    public override FindingText Describe(FindingFacts facts, Wording words) => RepresentationTexts.Of(facts, words);
}
