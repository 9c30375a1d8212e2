using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A role shared between sectors (delt formandskab, delt sekretariat): one of each, and nobody from elsewhere. If disjoint, different persons.</summary>
internal sealed class SharedPrinciple(Identifier role, ImmutableArray<Identifier> between, bool disjoint, Selection members, CountOptions counting) : Principle("shared")
{
    private Selection Holders => members.And(Selection.Is(Property.Role, role));

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
    [
        counting.Form(Holders, counting.OrExactly(1), Property.Sector, KeyDomain.These(between)).OrDisjoint(disjoint, between),
        new ForAllConstraint(Holders, Selection.Everything.And(Selection.Is(Property.Sector, between.AsSpan()))),
    ];

    public SharedPrinciple Disjoint() => new(role, between, true, members, counting);

    public override Message Demand()
    {
        var demand = Message.Of("shared.demand", ("role", Term.Role(role.Text)), ("among", SelectionMessages.Among(members)), ("amount", Term.Amount(counting.OrExactly(1))), ("between", Term.Quoted(between)));
        return disjoint ? Message.Of("sectors.disjoint.demand", ("demand", demand)) : demand;
    }

    public override FindingMessages Describe(FindingDetails facts)
    {
        if (SharedLinesMessages.Fit(facts))
            return SharedLinesMessages.Of(facts);
        var plain = PrimitiveMessages.Of(facts);
        if (!facts.IsViolated)
            return plain;
        var forum = Term.Forum(facts.Forum);
        var name = Term.Role(role.Text);
        if (facts.Primitive is ForAllConstraint)
            return plain with
            {
                Message = Message.Of("shared.other.message", ("who", Term.Name(Property.Person, facts.Key!)), ("name", name), ("forum", forum), ("recorded", ForAllMessages.Recorded(facts)), ("between", Term.Quoted(between))),
                Suggestion = Message.Of("shared.other.suggestion", ("who", Term.Name(Property.Person, facts.Key!)), ("name", name)),
            };
        var count = (CountConstraint)facts.Primitive;
        return plain with
        {
            Message = Message.Of("shared.message", ("forum", forum), ("actual", plain.Actual), ("between", Term.Quoted(between)), ("required", CountMessages.Required(facts))),
            Suggestion = facts.Deviation == Deviation.TooFew
                ? Message.Of("shared.suggestion", ("name", name), ("key", facts.Key!), ("forum", forum))
                : CountMessages.Suggestion(facts, count),
        };
    }
}
