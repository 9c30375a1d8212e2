namespace GovernanceRules;

/// <summary>
/// A role follows the highest post of another forum (formandskab efter højeste post): the chair comes from the organisation that holds it.
/// </summary>
internal sealed class TopPostPrinciple(Identifier role, Identifier of, Selection among, Selection members, GroupingKey by) : Principle("topPost")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
    [
        new SetConstraint(members.And(among).And(Selection.Is(Property.Role, role)), Relation.Equal, among.And(Selection.Is(Property.Forum, of)), by)
        {
            HighestPostOnly = true,
        },
    ];

    public override Message Demand() => Message.Of("topPost.demand", ("role", Term.TheRole(role.Text)), ("among", SelectionMessages.Among(members)), ("key", Term.KeyWord(by)), ("other", Term.Forum(of.Text)));

    public override FindingMessages Describe(FindingDetails facts)
    {
        var here = Term.Forum(facts.Forum);
        var there = Term.Forum(of.Text);
        var name = Term.Role(role.Text);
        var theName = Term.TheRole(role.Text);
        var kind = Term.KeyWord(by);
        var expected = Message.Of("topPost.expected", ("role", theName), ("kind", kind), ("there", there));
        if (facts.Key is not { } id)
            return new(expected, Message.Of("unknown.actual"),
                facts.ResolvedBy.IsEmpty && facts.UnrecordedFora.IsEmpty
                    ? Message.Of("topPost.noPost.message", ("kind", kind), ("role", theName), ("here", here), ("there", there))
                    : Message.Of("topPost.unknown.message", ("role", theName), ("here", here), ("kind", kind), ("there", there), ("why", PrimitiveMessages.Why(facts))),
                facts.ResolvedBy.IsEmpty && facts.UnrecordedFora.IsEmpty
                    ? Message.Of("topPost.noPost.suggestion", ("there", there))
                    : PrimitiveMessages.Record(facts));
        var from = Term.Name(by, id);
        if (!facts.IsViolated)
            return new(expected, Message.Of("topPost.uncertain.actual", ("from", from)),
                Message.Of("topPost.uncertain.message", ("from", from), ("role", theName), ("here", here), ("there", there), ("why", PrimitiveMessages.Why(facts)), ("name", name)),
                PrimitiveMessages.Record(facts));
        return facts.Deviation == Deviation.TooFew
            ? new(expected, Message.Of("topPost.missing.actual", ("name", name), ("from", from)),
                Message.Of("topPost.missing.message", ("from", from), ("there", there), ("role", theName), ("here", here)),
                Message.Of("topPost.missing.suggestion", ("from", from), ("name", name), ("here", here)))
            : new(expected, Message.Of("topPost.surplus.actual", ("name", name), ("from", from)),
                Message.Of("topPost.surplus.message", ("role", theName), ("here", here), ("from", from), ("there", there)),
                Message.Of("topPost.surplus.suggestion", ("role", theName), ("from", from), ("there", there)));
    }
}
