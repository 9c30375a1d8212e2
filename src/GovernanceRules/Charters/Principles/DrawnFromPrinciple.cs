namespace GovernanceRules;

/// <summary>The members are drawn from another forum (vælges blandt).</summary>
internal sealed class DrawnFromPrinciple(ForumTarget forum, Selection members) : Principle("drawnFrom")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
        [new SetConstraint(members, Relation.Subset, Selection.In(forum), Property.Person)];

    public override Message Demand() => Message.Of("drawnFrom.demand", ("members", SelectionMessages.Plural(members)), ("forum", SelectionMessages.Some(forum)));

    public override FindingMessages Describe(FindingDetails facts)
    {
        var (here, there) = (Term.Forum(facts.Forum), SelectionMessages.Some(forum));
        var who = SelectionMessages.Plural(members);
        var expected = Message.Of("drawnFrom.expected", ("members", who), ("there", there));
        if (PersonMessages.Unknown(facts, expected, Message.Of("drawnFrom.asked", ("members", who), ("there", there))) is { } unknown)
            return unknown;
        var person = Term.Name(Property.Person, facts.Key!);
        return new(expected, Message.Of("drawnFrom.actual", ("who", person)),
            Message.Of("drawnFrom.message", ("who", person), ("here", here), ("there", there), ("members", who)),
            Message.Of("drawnFrom.suggestion", ("there", there), ("who", person)));
    }
}
