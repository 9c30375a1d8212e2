namespace GovernanceRules;

/// <summary>The members are drawn from another forum (vælges blandt).</summary>
internal sealed class DrawnFromPrinciple(Identifier forum, Selection members) : Principle("drawnFrom")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
        [new SetConstraint(members, Relation.Subset, Selection.In(forum), Property.Person)];

    public override Message Demand() => Message.Of("drawnFrom.demand", ("members", SelectionMessages.Plural(members)), ("forum", Term.Forum(forum.Text)));

    public override FindingMessages Describe(FindingDetails facts)
    {
        var (here, there) = (Term.Forum(facts.Forum), Term.Forum(forum.Text));
        var expected = Message.Of("drawnFrom.expected", ("there", there));
        if (PersonMessages.Unknown(facts, expected, Message.Of("drawnFrom.asked", ("there", there))) is { } unknown)
            return unknown;
        var who = Term.Name(Property.Person, facts.Key!);
        return new(expected, Message.Of("drawnFrom.actual", ("who", who)),
            Message.Of("drawnFrom.message", ("who", who), ("here", here), ("there", there)),
            Message.Of("drawnFrom.suggestion", ("there", there), ("who", who)));
    }
}
