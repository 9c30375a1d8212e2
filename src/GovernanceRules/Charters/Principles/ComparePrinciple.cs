namespace GovernanceRules;

/// <summary>The plain form <c>compare</c>.</summary>
internal sealed class ComparePrinciple(CompareForm form) : Principle("compare")
{
    public override IEnumerable<Form> Forms(PrincipleContext context) => [form];

    public override string Demand(Wording words) => words.Demands(form);
}
