namespace GovernanceRules;

/// <summary>The numbers of a count of persons or things: one for each key that is asked for, or one in all.</summary>
internal static class KeyNumbers
{
    public static IEnumerable<KeyNumber> Of(Selected selected)
    {
        var form = (CountConstraint)selected.Demand.Form;
        if (form.Allotment is { IsRecorded: false })
            return [new KeyNumber(selected, null, Prospect.Open) { Asked = Truth.Unknown, Least = selected.Sure, Most = selected.Most }];
        if (form.Allotment is { } allotment)
            return AskedFor.By(selected.Demand).Select(k => OfSeats(selected, form, k.Key, allotment));
        if (form.Per is null)
            return [InAll(selected, form)];
        return form.EffectiveDomain == KeyDomain.Present
            ? selected.KnownKeys.Select(k => OfKey(selected, form, k, Truth.True, nobodyIsRight: true)).Append(OfUnnamed(selected, form)).OfType<KeyNumber>()
            : AskedFor.By(selected.Demand).Select(k => OfKey(selected, form, k.Key, k.Asked, nobodyIsRight: false)).OfType<KeyNumber>();
    }

    private static KeyNumber InAll(Selected selected, CountConstraint form) =>
        new(selected, form.Label, Prospect.OfNumber(selected.Sure, selected.Most, form.Bounds, false))
        {
            Bounds = form.Bounds,
            Least = selected.Sure,
            Most = selected.Most,
            Total = selected.Sure,
        };

    private static KeyNumber? OfKey(Selected selected, CountConstraint form, string key, Truth asked, bool nobodyIsRight)
    {
        var bounds = form.BoundsOf(key);
        if (bounds.IsNone)
            return null;
        var heads = selected.HeadcountOf(key);
        var mayBear = selected.UnseenMayBear(key);
        return new(selected, key, Judged(heads, mayBear, selected.UnseenMayLack(key), bounds, nobodyIsRight))
        {
            CountedKey = key,
            KeyKind = form.Per,
            Asked = asked,
            Bounds = bounds,
            Least = heads.Least,
            Most = mayBear ? null : heads.Most,
            Total = selected.Sure,
        };
    }

    /// <summary>A key that nobody is known to have: one of the exceptions, or any other.</summary>
    private static KeyNumber? OfUnnamed(Selected selected, CountConstraint form)
    {
        if (!selected.HasUnnamed)
            return null;
        var named = selected.NamedKeys.ToHashSet(StringComparer.Ordinal);
        var heads = selected.HeadcountOf(null);
        var prospect = form.Except.Where(e => !named.Contains(e.Key)).Select(e => e.Value).Append(form.Bounds)
            .Select(b => Judged(heads, selected.UnseenOfAnyKey, !selected.Unseen.IsEmpty, b, true))
            .Aggregate((one, other) => one | other);
        return new(selected, null, prospect with { CanHold = true })
        {
            Asked = Truth.Unknown,
            Side = Deviation.None,
            Bounds = form.Bounds,
            Most = selected.UnseenOfAnyKey ? null : heads.Most,
            Total = selected.Sure,
        };
    }

    private static KeyNumber OfSeats(Selected selected, CountConstraint form, string list, Allotment allotment)
    {
        var heads = selected.HeadcountOf(list);
        var (least, most) = allotment.Of(list, selected.Sure);
        var isOpen = !selected.Unseen.IsEmpty;
        // Whoever else sits there, a list without votes gets no seat.
        var prospect = !isOpen ? Prospect.OfSeats(heads, list, allotment)
            : allotment.Votes[list] > 0 ? Prospect.Open
            : Prospect.OfNumber(heads.Least, null, Bounds.AtMost((int)most), false);
        return new(selected, list, prospect)
        {
            CountedKey = list,
            KeyKind = form.Per,
            Bounds = new Bounds(Bound.Of((int)least), Bound.Of((int)most)),
            Least = heads.Least,
            Most = isOpen ? null : heads.Most,
            Total = selected.Sure,
        };
    }

    private static Prospect Judged(Headcount heads, bool mayBear, bool mayLack, Bounds bounds, bool nobodyIsRight) => bounds.HasShare
        ? Prospect.OfShare(heads.Opened(mayBear, mayLack), bounds, nobodyIsRight)
        : Prospect.OfNumber(heads.Least, mayBear ? null : heads.Most, bounds, nobodyIsRight);
}
