namespace GovernanceRules;

/// <summary>
/// Whether a violation is one that a waiver accepts: no worse than its <c>upTo</c> or <c>downTo</c>; without them no worse than what stood on
/// the day on which it was decided, if anything did; and never the opposite.
/// </summary>
internal static class WaiverCoverage
{
    // stood: what was found on the day of the decision; null if nothing was asked of the forum that day, or the register does not cover it.
    public static Truth Of(Waiver waiver, Extent? now, Func<IReadOnlyList<Extent>?> stood)
    {
        if (waiver.HasLimits)
            return now is { IsCounted: true } ? Within(now, waiver.UpTo, waiver.DownTo) : Truth.False;
        if (now is null or { LooksBack: true } || stood() is not { } then)
            return Truth.True;
        // Where nothing stood that day for certain, the waiver was granted in advance.
        return then.FirstOrDefault(e => e.IsViolated && e.Key == now.Key && e.IsCounted == now.IsCounted) is { } before ? NoWorse(now, before) : Truth.True;
    }

    // As many, or as few, as there may have been then.
    private static Truth NoWorse(Extent now, Extent before)
    {
        if (now.Side != before.Side)
            return Truth.False;
        return now.IsCounted ? Within(now, before.Most ?? long.MaxValue, before.Least) : Truth.True;
    }

    private static Truth Within(Extent now, long? upTo, long? downTo)
    {
        var many = upTo is null || now.Least > upTo ? Truth.False : now.Most <= upTo || upTo == long.MaxValue ? Truth.True : Truth.Unknown;
        var few = downTo is null || now.Most < downTo ? Truth.False : now.Least >= downTo ? Truth.True : Truth.Unknown;
        return now.Side switch
        {
            Deviation.TooMany => many,
            Deviation.TooFew => few,
            // What may be even is covered by no number.
            _ => many == few && (many == Truth.False || !now.CanBeEven) ? many : Truth.Unknown,
        };
    }
}
