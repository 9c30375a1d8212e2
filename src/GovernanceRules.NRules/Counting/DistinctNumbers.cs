namespace GovernanceRules;

/// <summary>The numbers of a count of the different keys that members have.</summary>
internal static class DistinctNumbers
{
    public static IEnumerable<KeyNumber> Of(SelectedMembers selected)
    {
        var form = (CountConstraint)selected.Demand.Form;
        if (form.Per is not { } per)
            return [Number(selected, form, form.Label, form.Bounds, Truth.True, false, _ => Truth.True)];
        return form.EffectiveDomain == KeyDomain.Present
            ? OfPresent(selected, form, per)
            : AskedFor.By(selected.Demand).Select(k => Number(selected, form, k.Key, form.BoundsOf(k.Key), k.Asked, false, s => SeatValues.Of(s, per).Has(k.Key)));
    }

    private static IEnumerable<KeyNumber> OfPresent(SelectedMembers selected, CountConstraint form, GroupingKey per)
    {
        var named = selected.Units.SelectMany(u => u.Parts).SelectMany(p => SeatValues.Of(p.Seat!, per).Known).ToHashSet(StringComparer.Ordinal);
        if (per.Property == Property.Forum)
            named.UnionWith(selected.Unseen);
        foreach (var key in named)
            yield return Number(selected, form, key, form.BoundsOf(key), Truth.True, true, s => SeatValues.Of(s, per).Has(key));
        var unnamed = form.Except.Where(e => !named.Contains(e.Key)).Select(e => e.Value).Append(form.Bounds)
            .Select(b => Number(selected, form, null, b, Truth.Unknown, true, s => SeatValues.Of(s, per).Has(null)))
            .FirstOrDefault(n => !n.Prospect.IsHeld);
        if (unnamed is not null)
            yield return unnamed;
    }

    private static KeyNumber Number(SelectedMembers selected, CountConstraint form, string? key, Bounds bounds, Truth asked, bool nobodyIsRight, Func<Seat, Truth> bears)
    {
        var isByForum = form.Distinct!.Value.Property == Property.Forum;
        var unseen = form.Per?.Property == Property.Forum ? selected.Unseen.Where(f => f == key) : selected.Unseen;
        // Of a further seat the forum is known: where fora are counted, each brings its own; else it may bring any number.
        var different = new DifferentKeys(!isByForum && unseen.Any());
        if (isByForum)
            foreach (var forum in unseen)
                different.Add(Truth.Unknown, RecordedValues.Of(forum));
        foreach (var part in selected.Units.SelectMany(u => u.Parts))
            different.Add(TruthLogic.And(part.Selected, bears(part.Seat!)), part.Keys);
        return new(selected, key, different.Judge(bounds, nobodyIsRight))
        {
            KeyKind = form.Per,
            Asked = asked,
            Bounds = bounds,
            Least = different.Least,
            Most = different.Most,
        };
    }
}
