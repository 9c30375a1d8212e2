namespace GovernanceRules;

/// <summary>Each member has so many deputies, from the same organisation or the like (suppleanter, stedfortrædere).</summary>
internal sealed class DeputiesPrinciple(Bounds bounds, GroupingKey? by, Selection members) : Principle("deputies")
{
    private readonly DeputiesConstraint _form = new(bounds, by, members);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [_form];

    public override Message Demand() => _form.Asked();
}
