namespace GovernanceRules;

internal readonly record struct Judgement(bool CanHold, bool CanFall, bool CanExceed)
{
    // Within the bounds and not odd as it must be.
    public bool CanBeEven { get; init; }

    public bool IsHeld => !CanFall && !CanExceed && !CanBeEven;

    public bool IsViolated => !CanHold;

    // The deviation, if only one is possible.
    public Deviation Side => CanBeEven ? Deviation.None : !CanExceed ? Deviation.TooFew : !CanFall ? Deviation.TooMany : Deviation.None;

    public Judgement Or(Judgement other) =>
        new(CanHold || other.CanHold, CanFall || other.CanFall, CanExceed || other.CanExceed) { CanBeEven = CanBeEven || other.CanBeEven };
}

internal static class BoundsEvaluator
{
    // Larger than any denominator of a share, so it decides as well as an unlimited number.
    private const long Enough = 100_000;

    // present: if true, a count of nobody is always right.
    public static Judgement OfCount(long least, long most, Bounds bounds, bool present)
    {
        var from = present ? Math.Max(least, 1) : least;
        var nobody = present && least == 0;
        if (from > most)
            return new(true, false, false);
        var min = bounds.Min?.AtLeast(0) ?? 0;
        var max = bounds.Max?.AtMost(0) ?? SelectionCounts.Unlimited;
        var (lowest, highest) = (Math.Max(from, min), Math.Min(most, max));
        return new(nobody || (lowest <= highest && (!bounds.IsOdd || lowest < highest || lowest % 2 == 1)), bounds.Min is not null && from < min, bounds.Max is not null && most > max)
        {
            CanBeEven = bounds.IsOdd && lowest <= highest && (lowest < highest || lowest % 2 == 0),
        };
    }

    // A share depends on the count and the total, which are decided together, one by one.
    public static Judgement OfShare(Tally tally, SelectionCounts all, (bool WithKey, bool WithoutKey) unseen, Bounds bounds, bool present)
    {
        var open = CountInterval.Of(tally, all).With(unseen, Enough);
        var verdict = new Judgement(false, false, false);
        for (var count = open.Sure; count <= open.Most && !Settled(verdict, bounds); count++)
        {
            var (leastTotal, mostTotal) = open.TotalWith(count);
            verdict = verdict.Or(At(count, leastTotal, mostTotal, bounds, present));
        }

        return verdict;
    }

    // The seats of a list follow from how many there are in all.
    public static Judgement OfAllotment(Tally tally, SelectionCounts all, string list, Allotment allotment, string? forum)
    {
        var open = CountInterval.Of(tally, all);
        var verdict = new Judgement(false, false, false);
        for (var count = open.Sure; count <= open.Most; count++)
        {
            var (leastTotal, mostTotal) = open.TotalWith(count);
            for (var total = leastTotal; total <= mostTotal; total++)
            {
                var (least, most) = allotment.Of(list, total, forum);
                verdict = verdict.Or(new(count >= least && count <= most, count < least, count > most));
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
        var holds = Holds(count, leastTotal, mostTotal, bounds);
        var isEven = bounds.IsOdd && count % 2 == 0;
        return new(holds && !isEven, canFall, canExceed) { CanBeEven = holds && isEven };
    }

    // Whether some total between the two lets the count hold both bounds.
    private static bool Holds(long count, long leastTotal, long mostTotal, Bounds bounds)
    {
        // The least total that satisfies the bound above; if the bound below is passed there, it is passed at every greater one.
        var total = leastTotal;
        if (bounds.Max is { Choice: not null } chosen)
            total = LeastTotalThatAllows(count, chosen, leastTotal, mostTotal);
        else if (bounds.Max is { IsShare: true, Numerator: > 0 } share)
            total = Math.Max(total, !share.IsExclusive ? ((count * share.Denominator) + share.Numerator - 1) / share.Numerator
                : count == 0 ? 0 : (count * share.Denominator / share.Numerator) + 1);
        return total <= mostTotal
            && (bounds.Max is not { } max || count <= max.AtMost(total))
            && (bounds.Min is not { } min || count >= min.AtLeast(total));
    }

    // What is allowed grows with the total.
    private static long LeastTotalThatAllows(long count, Bound max, long from, long to)
    {
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            if (count <= max.AtMost(middle))
                to = middle;
            else
                from = middle + 1;
        }

        return from;
    }

    private static bool Settled(Judgement verdict, Bounds bounds) =>
        verdict.CanHold && (verdict.CanFall || bounds.Min is null) && (verdict.CanExceed || bounds.Max is null) && (verdict.CanBeEven || !bounds.IsOdd);
}
