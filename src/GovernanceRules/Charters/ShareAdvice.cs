namespace GovernanceRules;

/// <summary>How many must come, leave or be replaced until a share is met. A share moves with the whole, so whoever comes or leaves changes what is asked.</summary>
internal static class ShareAdvice
{
    // How many with the key must come if nobody leaves; null if no number is enough.
    public static long? ToAppoint(Bound min, long count, long total) => min.Choice is { } choice
        ? ByTrial(choice, more => count + more >= min.AtLeast(total + more))
        : min.Numerator == min.Denominator
        ? null
        : Enough((min.Numerator * total) - (min.Denominator * count), min.Denominator - min.Numerator, min.IsExclusive);

    // How many with the key must take the place of others.
    public static long ToPutIn(Bound min, long count, long total) => min.AtLeast(total) - count;

    // How many with the key must leave if nobody comes; null if everybody has the key and not all may: then no number helps but all.
    public static long? ToLeave(Bound max, long count, long total) => max.Choice is { } choice
        ? ByTrial(choice, fewer => fewer >= count || count - fewer <= max.AtMost(total - fewer)) ?? count
        : max.Numerator == max.Denominator
        ? null
        : Math.Min(count, Enough((max.Denominator * count) - (max.Numerator * total), max.Denominator - max.Numerator, max.IsExclusive));

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

    // The least number that times the part is the whole or, with an exclusive bound, more than it.
    private static long Enough(long whole, long part, bool isExclusive) => isExclusive ? (whole / part) + 1 : (whole + part - 1) / part;
}
