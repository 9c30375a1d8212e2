namespace GovernanceRules;

internal static class ForAllMessages
{
    public static FindingMessages Of(FindingDetails facts, ForAllConstraint form)
    {
        var denied = SelectionMessages.Denied(form.Is, form.Of != Subject.Members);
        var asked = denied ?? SelectionMessages.Asked(form.Is, form.Of != Subject.Members);
        var expected = PrimitiveMessages.Demand(form);
        if (form.Of != Subject.Members)
            return Thing(facts, form, asked, denied is not null, expected);
        var forum = Term.Forum(facts.Forum);
        if (facts.Key is not { } person)
            return new(expected, Message.Of("every.members.unknown.actual"),
                Message.Of(denied is null ? "every.members.unknown.message" : "every.members.none.unknown.message", ("members", SelectionMessages.Plural(form.Members)), ("forum", forum), ("asked", asked), ("why", PrimitiveMessages.Why(facts))),
                PrimitiveMessages.Record(facts));
        var who = Term.Name(Property.Person, person);
        if (!facts.IsViolated)
            return new(expected, Message.Of("unknown.actual"),
                Message.Of("every.unknown.message", ("who", who), ("forum", forum), ("asked", asked), ("why", PrimitiveMessages.Why(facts))),
                PrimitiveMessages.Record(facts));
        if (denied is not null)
            return new(expected, facts.Recorded.IsEmpty ? Message.Of("every.entity.none.actual", ("name", who)) : Recorded(facts),
                Message.Of("every.none.message", ("who", who), ("forum", forum), ("asked", asked), ("members", SelectionMessages.Plural(form.Members))),
                Message.Of("every.none.suggestion", ("forum", forum), ("who", who)));
        var actual = Recorded(facts);
        if (facts.Recorded.IsEmpty)
            return new(expected, Message.Of("person.isNot", ("who", who)),
                Message.Of("every.not.message", ("who", who), ("forum", forum), ("asked", asked), ("members", SelectionMessages.Plural(form.Members))),
                Message.Of("every.not.suggestion", ("who", who)));
        return new(expected, actual,
            Message.Of("every.message", ("who", who), ("forum", forum), ("actual", actual), ("members", SelectionMessages.Plural(form.Members)), ("asked", asked)),
            Message.Of("every.suggestion", ("asked", asked), ("forum", forum), ("who", who)));
    }

    public static Message Recorded(FindingDetails facts) => facts.Recorded.IsEmpty
        ? Message.Of("every.somethingElse")
        : Term.And(facts.Recorded.Select(r => SelectionMessages.With(r.Key, Term.Name(r.Key, r.Value))));

    private static FindingMessages Thing(FindingDetails facts, ForAllConstraint form, Message asked, bool isDenied, Message expected)
    {
        var name = facts.GroupingKey is { } kind && facts.Key is { } key ? Term.Name(kind, key) : Message.Of("every.oneOfThem");
        if (facts.IsViolated && form.Is.Conditions is [NotCondition { Selections: [{ Conditions: [ValueCondition { Key.Property: Property.ReportsTo, Values.Length: 1 } above] }] }] && above.Names(ValueCondition.None))
            return new(expected, Message.Of("every.entity.none.actual", ("name", name)),
                Message.Of("every.entity.noForum.message", ("name", name), ("entities", SelectionMessages.Things(form.Of, form.Members))), Message.Of("every.entity.suggestion", ("name", name)));
        return facts.IsViolated
            ? new(expected, Message.Of(isDenied ? "every.entity.none.actual" : "every.entity.actual", ("name", name)),
                Message.Of(isDenied ? "every.entity.none.message" : "every.entity.message", ("name", name), ("asked", asked), ("entities", SelectionMessages.Things(form.Of, form.Members))),
                Message.Of("every.entity.suggestion", ("name", name)))
            : new(expected, Message.Of("unknown.actual"),
                Message.Of("every.entity.unknown.message", ("name", name), ("asked", asked)),
                Message.Of("every.entity.unknown.suggestion", ("name", name)));
    }
}
