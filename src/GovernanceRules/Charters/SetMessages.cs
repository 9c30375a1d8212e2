namespace GovernanceRules;

internal static class SetMessages
{
    public static FindingMessages Of(FindingDetails facts, SetConstraint form)
    {
        if (form.Relation == Relation.Overlap)
            return Overlap(facts, form);
        var here = SelectionMessages.Plural(form.Members);
        var there = SelectionMessages.Plural(form.With);
        var expected = PrimitiveMessages.Demand(form);
        var forum = Term.Forum(facts.Forum);
        if (!facts.IsViolated)
            return Unknown(facts, form, expected);
        var key = Term.Name(form.By, facts.Key!);
        if (form.By.Property == Property.Person)
            return Person(facts, expected, key, here, there);
        return facts.Deviation switch
        {
            Deviation.TooFew => new(expected, Message.Of("set.missing.actual", ("key", key), ("here", here)),
                Message.Of("set.missing.message", ("forum", forum), ("key", key), ("there", there), ("here", here)),
                Message.Of("set.missing.suggestion", ("here", here), ("key", key), ("forum", forum))),
            Deviation.Shared => new(expected, Message.Of("set.shared.actual", ("key", key)),
                Message.Of("set.shared.message", ("forum", forum), ("key", key), ("here", here), ("there", there)),
                Message.Of("set.shared.suggestion", ("key", key))),
            _ => new(expected, Message.Of("set.surplus.actual", ("key", key), ("here", here)),
                Message.Of("set.surplus.message", ("forum", forum), ("key", key), ("here", here), ("there", there)),
                Message.Of("set.surplus.suggestion", ("key", key), ("forum", forum), ("there", there))),
        };
    }

    public static FindingMessages Unknown(FindingDetails facts, SetConstraint form, Message expected)
    {
        var who = facts.Key is { } key ? Message.Of("set.unknown.for", ("key", Term.Name(form.By, key))) : Message.Empty;
        return new(expected, Message.Of("unknown.actual"),
            Message.Of("set.unknown.message", ("forum", Term.Forum(facts.Forum)), ("who", who), ("why", PrimitiveMessages.Why(facts)), ("expected", expected)),
            PrimitiveMessages.Record(facts));
    }

    private static FindingMessages Person(FindingDetails facts, Message expected, Message who, Message here, Message there)
    {
        var forum = Term.Forum(facts.Forum);
        return facts.Deviation switch
        {
            Deviation.TooFew => new(expected, Message.Of("person.isNot", ("who", who)),
                Message.Of("set.person.missing.message", ("forum", forum), ("who", who), ("there", there), ("here", here)),
                Message.Of("set.person.missing.suggestion", ("who", who), ("here", here))),
            Deviation.Shared => new(expected, Message.Of("set.person.shared.actual", ("who", who)),
                Message.Of("set.person.shared.message", ("forum", forum), ("who", who), ("here", here), ("there", there)),
                Message.Of("set.person.shared.suggestion", ("who", who))),
            _ => new(expected, Message.Of("set.person.surplus.actual", ("who", who), ("here", here)),
                Message.Of("set.person.surplus.message", ("forum", forum), ("who", who), ("here", here), ("there", there)),
                Message.Of("set.person.surplus.suggestion", ("who", who), ("there", there))),
        };
    }

    private static FindingMessages Overlap(FindingDetails facts, SetConstraint form)
    {
        var expected = PrimitiveMessages.Demand(form);
        if (!facts.IsViolated)
            return Unknown(facts, form, expected);
        var found = facts.Possible ?? facts.Certain;
        var keys = found == 1 ? Term.KeyWord(form.By) : Term.KeyWords(form.By);
        var here = SelectionMessages.Plural(form.Members);
        var there = SelectionMessages.Plural(form.With);
        return new(expected, Message.Of("set.overlap.actual", ("found", found), ("keys", keys)),
            Message.Of("set.overlap.message", ("here", here), ("forum", Term.Forum(facts.Forum)), ("there", there), ("found", found), ("keys", keys), ("min", form.Min)),
            Message.Of("set.overlap.suggestion", ("here", here), ("there", there), ("missing", form.Min - found), ("keys", Term.KeyWords(form.By))));
    }
}
