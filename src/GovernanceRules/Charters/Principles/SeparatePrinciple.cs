namespace GovernanceRules;

/// <summary>Nobody sits in both fora (uforenelighed).</summary>
internal sealed class SeparatePrinciple(ForumTarget from, Selection members) : Principle("separate")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
        [new SetConstraint(members, Relation.Disjoint, Selection.In(from), Property.Person)];

    public override Message Demand() => Message.Of("separate.demand", ("members", SelectionMessages.Plural(members)), ("from", SelectionMessages.Some(from)));

    public override FindingMessages Describe(FindingDetails facts)
    {
        var (here, there) = (Term.Forum(facts.Forum), SelectionMessages.Some(from));
        var expected = Message.Of("separate.expected", ("members", SelectionMessages.Plural(members)), ("there", there));
        if (PersonMessages.Unknown(facts, expected, Message.Of("separate.asked", ("members", SelectionMessages.Plural(members)), ("there", there))) is { } unknown)
            return unknown;
        var who = Term.Name(Property.Person, facts.Key!);
        return new(expected, Message.Of("separate.actual", ("who", who)),
            Message.Of("separate.message", ("who", who), ("here", here), ("there", there), ("members", SelectionMessages.Plural(members))),
            Message.Of("separate.suggestion", ("who", who), ("here", here), ("there", there)));
    }
}
