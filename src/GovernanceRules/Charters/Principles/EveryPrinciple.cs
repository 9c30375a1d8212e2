namespace GovernanceRules;

/// <summary>The plain form <c>every</c>.</summary>
internal sealed class EveryPrinciple(EveryForm form) : Principle("every")
{
    public override IEnumerable<Form> Forms(PrincipleContext context) => [form];

    public override string Demand(Wording words) => words.Demands(form);
}
