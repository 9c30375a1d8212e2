namespace GovernanceRules;

/// <summary>The plain form <c>count</c>.</summary>
internal sealed class CountPrinciple(CountForm form) : Principle("count")
{
    public CountForm Form => form;

    public override IEnumerable<Form> Forms(PrincipleContext context) => [form];

    public override string Demand(Wording words) => words.Demands(form);
}
