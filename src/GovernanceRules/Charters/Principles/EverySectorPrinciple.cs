using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Every party is represented (alle parter er repræsenteret). If closed, nobody else is; if disjoint, by different persons.</summary>
internal sealed class EverySectorPrinciple(ImmutableArray<Identifier> sectors, bool closed, bool disjoint, Selection members, CountOptions counting) : Principle("everySector")
{
    private CountConstraint Form => counting.Form(members, counting.AtLeast(1), Property.Sector, KeyDomain.These(sectors));

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => closed
        ? [Form.OrDisjoint(disjoint, sectors), new ForAllConstraint(members, Selection.Everything.And(Selection.Is(Property.Sector, sectors.AsSpan())))]
        : [Form.OrDisjoint(disjoint, sectors)];

    public EverySectorPrinciple Disjoint() => new(sectors, closed, true, members, counting);

    public override Message Demand()
    {
        var demand = closed
            ? Message.Of("everySector.closed.demand", ("demand", PrimitiveMessages.Demand(Form)))
            : PrimitiveMessages.Demand(Form);
        return disjoint ? Message.Of("sectors.disjoint.demand", ("demand", demand)) : demand;
    }

    public override FindingMessages Describe(FindingDetails facts) =>
        SharedLinesMessages.Fit(facts) ? SharedLinesMessages.Of(facts) : RepresentationMessages.Of(facts);
}
