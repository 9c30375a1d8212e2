namespace GovernanceRules;

/// <summary>How many keys two selections have in common, at least and at most.</summary>
internal static class CommonNumber
{
    public static (long Least, long? Most) Of(Selected left, Selected right)
    {
        var (ours, theirs) = (left.KnownKeys.ToHashSet(StringComparer.Ordinal), right.KnownKeys.ToHashSet(StringComparer.Ordinal));
        var both = ours.Intersect(theirs, StringComparer.Ordinal).ToList();
        var (ourFree, theirFree) = (FreeKeys(left), FreeKeys(right));
        if (ourFree is null && theirFree is null)
            return (Surely(), null);
        // A key that is not recorded first meets one that the other side names, then one that is not recorded there either.
        var meetTheirs = Math.Min(ourFree ?? long.MaxValue, theirs.Count - both.Count);
        var meetOurs = Math.Min(theirFree ?? long.MaxValue, ours.Count - both.Count);
        var meetEachOther = Math.Min((ourFree ?? long.MaxValue) - meetTheirs, (theirFree ?? long.MaxValue) - meetOurs);
        return (Surely(), both.Count + meetTheirs + meetOurs + meetEachOther);

        long Surely() => both.Count(k => left.Has(k) == Truth.True && right.Has(k) == Truth.True);
    }

    /// <summary>How many keys that are not recorded there may be; <see langword="null"/> for any number.</summary>
    private static long? FreeKeys(Selected side)
    {
        if (side.UnseenOfAnyKey)
            return null;
        var missing = side.Units.SelectMany(u => u.Parts).Select(p => p.Keys.Missing).ToList();
        return missing.Contains(Missing.AnyNumber) ? null : missing.Count(m => m == Missing.OneValue);
    }
}
