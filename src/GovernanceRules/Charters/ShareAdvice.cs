namespace GovernanceRules;

/// <summary>How many must come, leave or be replaced until a share is met. A share moves with the whole, so whoever comes or leaves changes what is asked.</summary>
internal static class ShareAdvice
{
    // How many with the key must come if nobody leaves; null if no number is enough.
    public static long? ToAppoint(Bound min, long count, long total) => min.Choice is { } choice
        ? ByTrial(choice, more => count + more >= min.AtLeast(total + more))
        : min.Numerator == min.Denominator
        ? null
        : Upwards((min.Numerator * total) - (min.Denominator * count), min.Denominator - min.Numerator);

    // How many with the key must take the place of others.
    public static long ToPutIn(Bound min, long count, long total) => min.AtLeast(total) - count;

    // How many with the key must leave if nobody comes.
    public static long ToLeave(Bound max, long count, long total) => max.Choice is { } choice
        ? ByTrial(choice, fewer => fewer >= count || count - fewer <= max.AtMost(total - fewer)) ?? count
        : Upwards((max.Denominator * count) - (max.Numerator * total), max.Denominator - max.Numerator);

    // How many with the key must give their place to others.
    public static long ToPutOut(Bound max, long count, long total) => count - max.AtMost(total);

    // Nobody reads of more than so many.
    private static long? ByTrial(BoundChoice choice, Func<long, bool> isEnough)
    {
        for (long number = 1; number <= 1_000 + choice.Of.Max(b => b.IsShare ? b.Denominator : b.Numerator); number++)
            if (isEnough(number))
                return number;
        return null;
    }

    private static long Upwards(long whole, long part) => (whole + part - 1) / part;
}
