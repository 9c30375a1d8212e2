namespace GovernanceRules;

/// <summary>So many persons sit in another forum too (overlap).</summary>
internal sealed class OverlapPrinciple(ForumTarget with, Selection members, int min) : Principle("overlap")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
        [new SetConstraint(members, Relation.Overlap, Selection.In(with), Property.Person) { Min = min }];

    public override Message Demand() => Message.Of("overlap.demand", ("min", min), ("members", SelectionMessages.Plural(members)), ("other", SelectionMessages.Some(with)));

    public override FindingMessages Describe(FindingDetails facts)
    {
        var (here, there) = (Term.Forum(facts.Forum), SelectionMessages.Some(with));
        var expected = Message.Of("overlap.expected", ("min", min), ("there", there));
        if (PersonMessages.Unknown(facts, expected, Message.Of("overlap.asked", ("min", min), ("expected", expected))) is { } unknown)
            return unknown;
        var found = facts.Possible ?? facts.Certain;
        return new(expected, Message.Of("overlap.actual", ("found", found)),
            Message.Of("overlap.message", ("here", here), ("there", there), ("found", found), ("min", min), ("members", SelectionMessages.Plural(members))),
            Message.Of("overlap.suggestion", ("missing", min - found), ("members", SelectionMessages.Plural(members)), ("there", there), ("here", here)));
    }
}
