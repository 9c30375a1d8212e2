namespace GovernanceRules;

/// <summary>What can become of a count.</summary>
internal readonly record struct Judgement(bool CanHold, bool CanFall, bool CanExceed)
{
    public bool IsHeld => !CanFall && !CanExceed;

    public bool IsViolated => !CanHold;

    /// <summary>What is wrong with a key if it can only be one thing.</summary>
    public Deviation Side => !CanExceed ? Deviation.TooFew : !CanFall ? Deviation.TooMany : Deviation.None;
}

/// <summary>Holds a count that is known within limits against its bounds.</summary>
internal static class BoundsEvaluator
{
    // With shares of an unlimited number, this many more than any denominator decides as well as any number.
    private const long Enough = 100_000;

    /// <summary>A whole number of which the least and the most are known.</summary>
    /// <param name="least">The least.</param>
    /// <param name="most">The most.</param>
    /// <param name="bounds">Its bounds.</param>
    /// <param name="present">Whether nobody at all is always right.</param>
    public static Judgement OfCount(long least, long most, Bounds bounds, bool present)
    {
        var from = present ? Math.Max(least, 1) : least;
        var nobody = present && least == 0;
        if (from > most)
            return new(true, false, false);
        var min = bounds.Min?.AtLeast(0) ?? 0;
        var max = bounds.Max?.AtMost(0) ?? SelectionCounts.Unlimited;
        var holds = nobody || (Math.Max(from, min) <= Math.Min(most, max));
        return new(holds, bounds.Min is not null && from < min, bounds.Max is not null && most > max);
    }

    /// <summary>A count of which shares are taken: the count and the total are decided together, one by one.</summary>
    /// <param name="tally">Those of the key.</param>
    /// <param name="all">All that are selected.</param>
    /// <param name="unseen">Whether any number may be added with the key, and without it.</param>
    /// <param name="bounds">The bounds.</param>
    /// <param name="present">Whether nobody at all is always right.</param>
    public static Judgement OfShare(Tally tally, SelectionCounts all, (bool WithKey, bool WithoutKey) unseen, Bounds bounds, bool present)
    {
        var open = CountInterval.Of(tally, all).With(unseen, Enough);
        var verdict = new Judgement(false, false, false);
        for (var count = open.Sure; count <= open.Most && !Settled(verdict, bounds); count++)
        {
            var (leastTotal, mostTotal) = open.TotalWith(count);
            verdict = Join(verdict, At(count, leastTotal, mostTotal, bounds, present));
        }

        return verdict;
    }

    /// <summary>A count of which the seats of a list are taken, which follow from how many there are in all.</summary>
    public static Judgement OfAllotment(Tally tally, SelectionCounts all, string list, Allotment allotment)
    {
        var open = CountInterval.Of(tally, all);
        var verdict = new Judgement(false, false, false);
        for (var count = open.Sure; count <= open.Most; count++)
        {
            var (leastTotal, mostTotal) = open.TotalWith(count);
            for (var total = leastTotal; total <= mostTotal; total++)
            {
                var (least, most) = allotment.Of(list, total);
                verdict = Join(verdict, new(count >= least && count <= most, count < least, count > most));
            }
        }

        return verdict;
    }

    private static Judgement At(long count, long leastTotal, long mostTotal, Bounds bounds, bool present)
    {
        if (present && count == 0)
            return new(true, false, false);
        // Both bounds grow with the total: the least total asks least and allows least.
        var canFall = bounds.Min is { } min && count < min.AtLeast(mostTotal);
        var canExceed = bounds.Max is { } max && count > max.AtMost(leastTotal);
        return new(Holds(count, leastTotal, mostTotal, bounds), canFall, canExceed);
    }

    /// <summary>Whether some total between the two lets the count hold both bounds.</summary>
    private static bool Holds(long count, long leastTotal, long mostTotal, Bounds bounds)
    {
        // The least total that satisfies the bound above; if the bound below is passed there, it is passed at every greater one.
        var total = leastTotal;
        if (bounds.Max is { IsShare: true, Numerator: > 0 } share)
            total = Math.Max(total, ((count * share.Denominator) + share.Numerator - 1) / share.Numerator);
        return total <= mostTotal
            && (bounds.Max is not { } max || count <= max.AtMost(total))
            && (bounds.Min is not { } min || count >= min.AtLeast(total));
    }

    private static bool Settled(Judgement verdict, Bounds bounds) =>
        verdict.CanHold && (verdict.CanFall || bounds.Min is null) && (verdict.CanExceed || bounds.Max is null);

    private static Judgement Join(Judgement left, Judgement right) =>
        new(left.CanHold || right.CanHold, left.CanFall || right.CanFall, left.CanExceed || right.CanExceed);
}
