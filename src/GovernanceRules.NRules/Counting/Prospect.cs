namespace GovernanceRules;

/// <summary>Whether a count can be right, too small, or too great.</summary>
internal readonly record struct Prospect(bool CanHold, bool CanFall, bool CanExceed)
{
    public static Prospect Right { get; } = new(true, false, false);

    public static Prospect Open { get; } = new(true, true, true);

    public bool IsHeld => !CanFall && !CanExceed;

    public Deviation Side => !CanExceed ? Deviation.TooFew : !CanFall ? Deviation.TooMany : Deviation.None;

    public static Prospect operator |(Prospect left, Prospect right) =>
        new(left.CanHold || right.CanHold, left.CanFall || right.CanFall, left.CanExceed || right.CanExceed);

    /// <summary>A number between two, held against whole numbers.</summary>
    /// <param name="least">The least that it can be.</param>
    /// <param name="most">The most; <see langword="null"/> for any number.</param>
    /// <param name="bounds">The bounds.</param>
    /// <param name="nobodyIsRight">Whether nobody at all is right, whatever the bounds.</param>
    public static Prospect OfNumber(long least, long? most, Bounds bounds, bool nobodyIsRight)
    {
        var mayBeNobody = nobodyIsRight && least == 0;
        if (nobodyIsRight)
            least = Math.Max(least, 1);
        if (most < least)
            return Right;
        var (min, max) = (bounds.Min?.AtLeast(0), bounds.Max?.AtMost(0));
        var lowest = Math.Max(least, min ?? 0);
        var isWithin = (most is null || lowest <= most) && (max is null || lowest <= max);
        return new(mayBeNobody || isWithin, least < min, max is not null && (most is null || most > max));
    }

    /// <summary>A number of which shares are taken: each that can come about, with every total that goes with it.</summary>
    public static Prospect OfShare(Headcount heads, Bounds bounds, bool nobodyIsRight)
    {
        var prospect = default(Prospect);
        for (var count = heads.Least; count <= heads.Most && !IsSettled(prospect, bounds); count++)
            prospect |= nobodyIsRight && count == 0 ? Right : OfShare(count, heads.TotalWith(count), bounds);
        return prospect;
    }

    /// <summary>A number of seats, each that can come about, with what votes give of every total that goes with it.</summary>
    public static Prospect OfSeats(Headcount heads, string list, Allotment allotment)
    {
        var prospect = default(Prospect);
        for (var count = heads.Least; count <= heads.Most; count++)
        {
            var (least, most) = heads.TotalWith(count);
            for (var total = least; total <= most; total++)
            {
                var (fewest, greatest) = allotment.Of(list, total);
                prospect |= new Prospect(fewest <= count && count <= greatest, count < fewest, greatest < count);
            }
        }

        return prospect;
    }

    private static Prospect OfShare(long count, (long Least, long Most) total, Bounds bounds)
    {
        // INVARIANT: both bounds grow with the total, so the least total asks least and allows least.
        var canFall = bounds.Min is { } min && count < min.AtLeast(total.Most);
        var canExceed = bounds.Max is { } max && count > max.AtMost(total.Least);
        var allows = bounds.Max is { } most ? FirstThatAllows(count, most, total) : total.Least;
        return new(allows <= total.Most && (bounds.Min is not { } least || count >= least.AtLeast(allows)), canFall, canExceed);
    }

    /// <summary>The least total of which the share is not less than the count; one more than the most where there is none.</summary>
    private static long FirstThatAllows(long count, Bound most, (long Least, long Most) total)
    {
        var (low, high) = (total.Least, total.Most + 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (count <= most.AtMost(middle))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private static bool IsSettled(Prospect prospect, Bounds bounds) =>
        prospect.CanHold && (prospect.CanFall || bounds.Min is null) && (prospect.CanExceed || bounds.Max is null);
}
