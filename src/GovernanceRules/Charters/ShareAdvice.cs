namespace GovernanceRules;

/// <summary>How many must come, leave or be replaced until a share is met. A share moves with the whole, so whoever comes or leaves changes what is asked.</summary>
internal static class ShareAdvice
{
    // How many with the key must come if nobody leaves; null if no number is enough.
    public static long? ToAppoint(Bound min, long count, long total) => min.Numerator == min.Denominator
        ? null
        : Upwards((min.Numerator * total) - (min.Denominator * count), min.Denominator - min.Numerator);

    // How many with the key must take the place of others.
    public static long ToPutIn(Bound min, long count, long total) => min.AtLeast(total) - count;

    // How many with the key must leave if nobody comes.
    public static long ToLeave(Bound max, long count, long total) =>
        Upwards((max.Denominator * count) - (max.Numerator * total), max.Denominator - max.Numerator);

    // How many with the key must give their place to others.
    public static long ToPutOut(Bound max, long count, long total) => count - max.AtMost(total);

    private static long Upwards(long whole, long part) => (whole + part - 1) / part;
}
