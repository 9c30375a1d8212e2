using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Every party is represented (alle parter er repræsenteret). If closed, nobody else is.</summary>
internal sealed class EverySectorPrinciple(ImmutableArray<Identifier> sectors, bool closed, Selection members, CountOptions counting) : Principle("everySector")
{
    private CountConstraint Form => counting.Form(members, counting.AtLeast(1), Property.Sector, KeyDomain.These(sectors));

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => closed
        ? [Form, new ForAllConstraint(members, Selection.Everything.And(Selection.Is(Property.Sector, sectors.AsSpan())))]
        : [Form];

    public override Message Demand() => closed
        ? Message.Of("everySector.closed.demand", ("demand", PrimitiveMessages.Demand(Form)))
        : PrimitiveMessages.Demand(Form);

    public override FindingMessages Describe(FindingDetails facts) => RepresentationMessages.Of(facts);
}
