using System.Collections.Immutable;

namespace GovernanceRules;

internal static class PrimitiveMessages
{
    public static Message Demand(ConstraintPrimitive form) => form switch
    {
        CountConstraint count => Count(count),
        SetConstraint compare => Compare(compare),
        ForAllConstraint every => Every(every),
        _ => Message.Empty,
    };

    public static FindingMessages Of(FindingDetails facts) => facts.Told ?? facts.Primitive switch
    {
        CountConstraint count => CountMessages.Of(facts, count),
        SetConstraint compare => SetMessages.Of(facts, compare),
        ForAllConstraint every => ForAllMessages.Of(facts, every),
        _ => throw new InvalidOperationException($"No words for {facts.Primitive.GetType().Name}."),
    };

    public static Message Record(FindingDetails facts)
    {
        var missing = facts.ResolvedBy;
        var values = Values(missing);
        if (facts.UnrecordedFora.Length > 0)
            values.Add(Message.Of("missing.members", ("fora", Term.And(facts.UnrecordedFora.Select(Term.Forum)))));
        if (values.Count == 0 && facts.Primitive is CountConstraint { Of: Subject.Fora } or ForAllConstraint { Of: Subject.Fora })
            return Message.Of("missing.fora.suggestion");
        return values.Count == 0
            ? Message.Of("missing.suggestion")
            : Message.Of("missing.values.suggestion", ("values", Term.And(values)));
    }

    public static Message Record(ImmutableArray<MissingData> missing) => Message.Of("missing.values.suggestion", ("values", Term.And(Values(missing))));

    // As the end of a sentence.
    public static Message Why(FindingDetails facts)
    {
        if (facts.UnrecordedFora.Length > 0)
            return Message.Of("why.register", ("fora", Term.And(facts.UnrecordedFora.Select(Term.Forum))));
        if (facts.Primitive is CountConstraint { Of: Subject.Fora } or ForAllConstraint { Of: Subject.Fora })
            return Message.Of("why.fora");
        return facts.ResolvedBy is [var first, ..]
            ? Message.Of("why.value", ("value", first.Value), ("who", Who(first)))
            : Message.Of("why.something");
    }

    private static List<Message> Values(ImmutableArray<MissingData> missing)
    {
        var values = missing.Take(3).Select(s => Message.Of("missing.value.of", ("value", s.Value), ("who", Who(s)))).ToList();
        if (missing.Length - values.Count is > 0 and var rest)
            values.Add(Message.Of("missing.more", ("rest", rest)));
        return values;
    }

    private static Message Who(MissingData missing) => Term.Name(Property.Person, missing.Person);

    private static Message Count(CountConstraint form)
    {
        var amount = Term.Amount(form.Bounds, plural => CountMessages.Noun(form, plural));
        var one = form.Bounds is { IsOdd: true, Min: null, Max: null } ? 1 : !form.Bounds.HasShare && form.Bounds.Max is not { Numerator: 0 } && (form.Bounds.Min is { Numerator: 1 } || form.Bounds.Max is { Numerator: 1 }) ? 1 : 2;
        var except = Term.Joined(form.Except.OrderBy(e => e.Key, CodePointComparer.Instance)
            .Select(e => Message.Of("count.demand.except", ("key", Term.Name(form.Per ?? Property.Person, e.Key)), ("amount", Term.Amount(e.Value)))));
        return form.Per is { } per
            ? Message.Of("count.demand.each", ("each", Term.Each(per)), ("domain", Domain(form, per)), ("one", one), ("amount", amount), ("except", except))
            : Message.Of("count.demand", ("one", one), ("amount", amount), ("except", except));
    }

    // After the word for the keys.
    private static Message Domain(CountConstraint form, GroupingKey per)
    {
        var domain = form.EffectiveDomain;
        if (domain == KeyDomain.Present)
            return Message.Of("domain.present");
        if (domain != KeyDomain.All)
            return Message.Of("domain.these", ("keys", Term.And(domain.Keys.Select(k => Term.Name(per, k.Text)))));
        return form.Filter is { IsEmpty: false } filter ? Message.Of("domain.filter", ("asked", SelectionMessages.Asked(filter, true))) : Message.Empty;
    }

    private static Message Compare(SetConstraint form)
    {
        var here = SelectionMessages.Plural(form.Members);
        var there = SelectionMessages.Plural(form.With);
        return form.Relation switch
        {
            Relation.Subset => Message.Of("set.subset.demand", ("each", Term.Each(form.By)), ("here", here), ("there", there)),
            Relation.Superset => Message.Of("set.superset.demand", ("each", Term.Each(form.By)), ("here", here), ("there", there)),
            Relation.Equal => Message.Of("set.equal.demand", ("each", Term.Each(form.By)), ("here", here), ("there", there)),
            Relation.Disjoint => Message.Of("set.disjoint.demand", ("key", Term.KeyWord(form.By)), ("keys", Term.KeyWords(form.By)), ("here", here), ("there", there)),
            _ => Message.Of("set.overlap.demand", ("here", here), ("there", there), ("min", form.Min), ("keys", form.Min == 1 ? Term.KeyWord(form.By) : Term.KeyWords(form.By))),
        };
    }

    private static Message Every(ForAllConstraint form)
    {
        var each = form.Of == Subject.Members ? SelectionMessages.Plural(form.Members) : SelectionMessages.Things(form.Of, form.Members);
        return SelectionMessages.Denied(form.Is, form.Of != Subject.Members) is { } denied
            ? Message.Of("every.none.demand", ("each", each), ("asked", denied))
            : Message.Of("every.demand", ("each", each), ("asked", SelectionMessages.Asked(form.Is, form.Of != Subject.Members)));
    }
}
