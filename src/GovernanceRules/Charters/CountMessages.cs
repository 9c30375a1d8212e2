namespace GovernanceRules;

internal static class CountMessages
{
    public static FindingMessages Of(FindingDetails facts, CountConstraint form)
    {
        var forum = Term.Forum(facts.Forum);
        var expected = Expected(facts);
        var actual = Actual(facts, form);
        if (facts is { PerhapsAsked: true, Key: { } perhaps, GroupingKey: { } per })
            return new(expected, actual,
                Message.Of("count.perhaps.message", ("key", Term.Name(per, perhaps)), ("forum", forum), ("expected", expected), ("certain", facts.Certain)),
                Message.Of("count.perhaps.suggestion", ("key", Term.Name(per, perhaps))));
        if (facts is { IsViolated: true, Key: { } person, GroupingKey.Property: Property.Person } && form.Distinct is { } several)
            return new(expected, actual,
                Message.Of("count.distinct.person.message", ("who", Term.Name(Property.Person, person)), ("forum", forum), ("certain", facts.Certain),
                    ("keys", facts.Certain == 1 ? Term.KeyWord(several) : Term.KeyWords(several)), ("required", Required(facts))),
                Suggestion(facts, form));
        if (IsUnnamed(facts, form))
            return new(expected, actual, facts.Forum is null || form.Of != Subject.Members
                ? Message.Of("count.there.unnamed.message", ("each", Term.Each(form.Per!.Value)), ("asked", Asked(facts, form)), ("actual", actual), ("why", PrimitiveMessages.Why(facts)))
                : Message.Of("count.unnamed.message", ("each", Term.Each(form.Per!.Value)), ("forum", forum), ("asked", Asked(facts, form)), ("actual", actual), ("why", PrimitiveMessages.Why(facts))),
                PrimitiveMessages.Record(facts));
        return facts.IsViolated
            ? new(expected, actual,
                facts.Forum is null || form.Of != Subject.Members
                    ? Message.Of("count.there.message", ("one", facts.Certain == 1 && facts.Possible == 1 ? 1 : 2), ("actual", actual), ("required", Required(facts)))
                    : Message.Of("count.message", ("forum", forum), ("actual", actual), ("required", Required(facts))),
                Suggestion(facts, form))
            : new(expected, actual, facts.Forum is null || form.Of != Subject.Members
                ? Message.Of("count.there.unknown.message", ("asked", Asked(facts, form)), ("actual", actual), ("why", PrimitiveMessages.Why(facts)))
                : Message.Of("count.unknown.message", ("forum", forum), ("asked", Asked(facts, form)), ("actual", actual), ("why", PrimitiveMessages.Why(facts))),
                PrimitiveMessages.Record(facts));
    }

    // Shares come with the number that they amount to.
    public static Message Expected(FindingDetails facts)
    {
        var amount = Term.Amount(facts.Bounds);
        if (facts is { IsViolated: true, Bounds.HasWhole: true })
            return OfOthers(facts, amount);
        if (!facts.Bounds.HasShare || !facts.IsViolated)
            return amount;
        var least = facts.Bounds.Min is { IsShare: true } min ? min.AtLeast(facts.Total) : (long?)null;
        var most = facts.Bounds.Max is { IsShare: true } max ? max.AtMost(facts.Total) : (long?)null;
        return (least, most) switch
        {
            ({ } from, { } to) => Message.Of("share.range", ("amount", amount), ("from", from), ("to", to), ("total", facts.Total)),
            ({ } from, null) => Message.Of("share.least", ("amount", amount), ("from", from), ("total", facts.Total)),
            _ => Message.Of("share.most", ("amount", amount), ("most", most ?? 0), ("total", facts.Total)),
        };
    }

    // With the number that the share of the others amounts to, if that is told.
    private static Message OfOthers(FindingDetails facts, Message amount) => WholeBroken(facts) is var (bound, others, asked) && bound.Whole is not null
        ? Message.Of("amount.whole.number", ("amount", amount), ("asked", asked), ("others", others))
        : amount;

    // The bound that is broken, of how many others it is a share at least or at most, and what it then asks for.
    private static (Bound Bound, long Others, long Asked)? WholeBroken(FindingDetails facts) => facts switch
    {
        { Deviation: Deviation.TooFew, Bounds.Min: { } min } => (min, facts.OfMin.Least, min.AtLeast(facts.OfMin.Least)),
        { Deviation: Deviation.TooMany, Bounds.Max: { } max, OfMax.Most: { } most } => (max, most, max.AtMost(most)),
        _ => null,
    };

    // As the end of a sentence: "exactly 7 are required".
    public static Message Required(FindingDetails facts)
    {
        if (facts.Bounds is { IsOdd: true, Max: null })
            return Message.Of("required", ("expected", Expected(facts)), ("one", facts.Bounds.Min is null ? 1 : 2));
        if (facts.Bounds.Max is { Numerator: 0, Whole: null } && (facts.Bounds.Min?.Numerator ?? 0) == 0)
            return Message.Of("required.none");
        var one = facts.Bounds is { Min: { IsShare: false, Numerator: 1 } } && (facts.Bounds.Max is null || facts.Bounds.Max == facts.Bounds.Min);
        return facts.Bounds.Min is null
            ? Message.Of("required.most", ("expected", Expected(facts)))
            : Message.Of("required", ("expected", Expected(facts)), ("one", one ? 1 : 2));
    }

    public static Message Actual(FindingDetails facts, CountConstraint form)
    {
        if (facts.IsViolated && facts.Possible == facts.Certain)
            return facts.Certain == 0
                ? Message.Of("count.none", ("group", Group(facts, form)))
                : Message.Of("count.some", ("certain", facts.Certain), ("group", Group(facts, form, facts.Certain != 1)));
        if (facts is { IsViolated: true, Deviation: Deviation.None, Possible: { } either })
            return Message.Of("count.certain.most", ("certain", facts.Certain), ("most", either));
        if (facts.IsViolated && facts.Deviation == Deviation.TooFew)
            return Message.Of("count.atMost", ("possible", facts.Possible!.Value), ("group", Group(facts, form)));
        if (facts.IsViolated)
            return Message.Of("count.atLeast", ("certain", facts.Certain), ("group", Group(facts, form)));
        if (IsUnnamed(facts, form))
            return facts.Possible is { } unnamed ? Message.Of("count.unnamed", ("most", unnamed)) : Message.Of("count.unnamed.any");
        return facts.Possible is { } most
            ? Message.Of("count.certain.most", ("certain", facts.Certain), ("most", most))
            : Message.Of("count.certain", ("certain", facts.Certain));
    }

    // Of a key that nobody is known to have. How many there are in all is another number.
    private static bool IsUnnamed(FindingDetails facts, CountConstraint form) =>
        facts is { IsViolated: false, Key: null } && form.Per is not null && form.Allotment is null;

    public static Message Noun(CountConstraint form, bool plural)
    {
        if (form.Distinct is { } distinct)
            return plural
                ? Message.Of("count.distinct", ("keys", Term.KeyWords(distinct)), ("members", SelectionMessages.Plural(form.Members)))
                : Message.Of("count.distinct.one", ("key", Term.KeyWord(distinct)), ("members", SelectionMessages.Plural(form.Members)));
        if (form.CountsPosts)
            return plural
                ? Message.Of("count.posts", ("members", SelectionMessages.Plural(form.Members)))
                : Message.Of("count.post", ("members", SelectionMessages.Plural(form.Members)));
        return form.Of != Subject.Members ? SelectionMessages.Things(form.Of, form.Members, plural)
            : plural ? SelectionMessages.Plural(form.Members) : SelectionMessages.Singular(form.Members);
    }

    public static Message Asked(FindingDetails facts, CountConstraint form) => Term.Amount(facts.Bounds, plural => Group(facts, form, plural));

    public static Message Group(FindingDetails facts, CountConstraint form, bool plural = true)
    {
        var group = Noun(form, plural);
        return facts.GroupingKey is { } kind && facts.Key is { } key
            ? Message.Of("count.group", ("group", group), ("key", SelectionMessages.With(kind, Term.Name(kind, key), form.Of != Subject.Members)))
            : group;
    }

    public static Message Suggestion(FindingDetails facts, CountConstraint form)
    {
        var forum = Term.Forum(facts.Forum);
        if (form.Of != Subject.Members)
            return Message.Of("count.entities.suggestion", ("entities", SelectionMessages.Things(form.Of, Selection.Everything)));
        if (facts.Deviation == Deviation.None)
            return Even(facts, form);
        if (WholeBroken(facts) is var (bound, others, asked) && bound.Whole is { } whole)
            return OfOthers(facts, form, whole, others, facts.Deviation == Deviation.TooFew ? asked - (facts.Possible ?? facts.Certain) : facts.Certain - asked);
        var missing = (facts.Bounds.Min?.AtLeast(facts.Total) ?? 1) - (facts.Possible ?? facts.Certain);
        var surplus = facts.Certain - (facts.Bounds.Max?.AtMost(facts.Total) ?? 0);
        if (facts is { Key: { } person, GroupingKey.Property: Property.Person, Deviation: Deviation.TooMany } && form.Distinct is { } several)
            return Message.Of("count.distinct.person.suggestion", ("who", Term.Name(Property.Person, person)), ("surplus", surplus), ("keys", Term.KeyWords(several)));
        if (form.Distinct is { } distinct)
            return facts.Deviation == Deviation.TooFew
                ? Message.Of("count.distinct.tooFew.suggestion", ("members", SelectionMessages.Plural(form.Members)), ("missing", missing), ("keys", Term.KeyWords(distinct)))
                : Message.Of("count.distinct.tooMany.suggestion", ("members", SelectionMessages.Plural(form.Members)), ("surplus", surplus), ("keys", Term.KeyWords(distinct)));
        if (form.Allotment is not null)
            return facts.Deviation == Deviation.TooFew ? PutIn(facts, form, missing) : PutOut(facts, form, surplus);
        if (facts is { Deviation: Deviation.TooFew, Bounds.Min: { IsShare: true } least })
            return OfShare(least, facts, form);
        if (facts is { Deviation: Deviation.TooMany, Bounds.Max: { IsShare: true } most })
            return LeaveShare(most, facts, form);
        if (facts.Deviation == Deviation.TooFew)
        {
            if (facts.Certain == 0)
                return Message.Of("count.appoint", ("missing", missing), ("group", Group(facts, form, missing != 1)), ("forum", forum));
            return Message.Of("count.appoint.more", ("missing", missing), ("group", Group(facts, form, missing != 1)), ("forum", forum));
        }

        return surplus == facts.Certain
            ? Message.Of("count.leave.all", ("surplus", surplus), ("group", Group(facts, form, surplus != 1)), ("forum", forum))
            : Message.Of("count.leave.some", ("surplus", surplus), ("certain", facts.Certain), ("group", Group(facts, form)), ("forum", forum));
    }

    // So many must come or leave while there are as many others as before.
    private static Message OfOthers(FindingDetails facts, CountConstraint form, BoundWhole whole, long others, long number) =>
        Message.Of(facts.Deviation == Deviation.TooFew ? "count.whole.appoint" : "count.whole.leave", ("number", number), ("group", Group(facts, form, number != 1)),
            ("forum", Term.Forum(facts.Forum)), ("others", others),
            ("counted", others == 1 ? SelectionMessages.Singular(whole.Members) : SelectionMessages.Plural(whole.Members)));

    private static Message Even(FindingDetails facts, CountConstraint form)
    {
        var forum = Term.Forum(facts.Forum);
        if (form.Distinct is { } distinct)
            return Message.Of("count.even.distinct", ("members", SelectionMessages.Plural(form.Members)), ("keys", Term.KeyWords(distinct)));
        var (mayCome, mayLeave) = (facts.Bounds.Max is not { IsShare: false } max || facts.Certain < max.Numerator, facts.Bounds.Min is not { IsShare: false } min || facts.Certain > min.Numerator);
        return (mayCome, mayLeave) switch
        {
            (true, true) when facts.Certain > 0 => Message.Of("count.even.either", ("group", Group(facts, form, false)), ("forum", forum)),
            (false, _) => Message.Of("count.even.leave", ("certain", facts.Certain), ("group", Group(facts, form)), ("forum", forum)),
            _ => Message.Of("count.appoint", ("missing", 1), ("group", Group(facts, form, false)), ("forum", forum)),
        };
    }

    private static Message OfShare(Bound least, FindingDetails facts, CountConstraint form)
    {
        var count = facts.Possible ?? facts.Certain;
        var replaced = ShareAdvice.ToPutIn(least, count, facts.Total);
        return ShareAdvice.ToAppoint(least, count, facts.Total) is { } missing
            ? Message.Of("count.share.appoint", ("missing", missing), ("group", Group(facts, form, missing != 1)), ("forum", Term.Forum(facts.Forum)), ("replaced", replaced))
            : PutIn(facts, form, replaced);
    }

    private static Message LeaveShare(Bound most, FindingDetails facts, CountConstraint form)
    {
        var forum = Term.Forum(facts.Forum);
        var replaced = ShareAdvice.ToPutOut(most, facts.Certain, facts.Total);
        if (ShareAdvice.ToLeave(most, facts.Certain, facts.Total) is not { } surplus)
            return PutOut(facts, form, replaced);
        return surplus == facts.Certain
            ? Message.Of("count.share.leave.all", ("surplus", surplus), ("group", Group(facts, form, surplus != 1)), ("forum", forum), ("replaced", replaced))
            : Message.Of("count.share.leave", ("surplus", surplus), ("certain", facts.Certain), ("group", Group(facts, form)), ("forum", forum), ("replaced", replaced));
    }

    private static Message PutIn(FindingDetails facts, CountConstraint form, long replaced) =>
        Message.Of("count.share.putIn", ("replaced", replaced), ("group", Group(facts, form, replaced != 1)), ("forum", Term.Forum(facts.Forum)));

    private static Message PutOut(FindingDetails facts, CountConstraint form, long replaced) =>
        Message.Of("count.share.putOut", ("replaced", replaced), ("certain", facts.Certain), ("group", Group(facts, form)), ("forum", Term.Forum(facts.Forum)));
}
