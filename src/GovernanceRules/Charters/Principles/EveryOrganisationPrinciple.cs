namespace GovernanceRules;

/// <summary>Every organisation of some kind, sector or cluster is represented (alle kommuner er repræsenteret).</summary>
internal sealed class EveryOrganisationPrinciple(Selection among, Selection members, CountOptions counting) : Principle("everyOrganisation")
{
    private CountConstraint Form => counting.Form(members, counting.AtLeast(1), Property.Organisation, among: among);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [Form];

    public override Message Demand() => PrimitiveMessages.Demand(Form);

    public override FindingMessages Describe(FindingDetails facts) => RepresentationMessages.Of(facts);
}
