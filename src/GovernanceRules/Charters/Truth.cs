namespace GovernanceRules;

/// <summary>True, false or unknown (Kleene's logic). The order makes "and" the least and "or" the greatest of two.</summary>
internal enum Truth : byte
{
    False,
    Unknown,
    True,
}

internal static class TruthLogic
{
    public static Truth And(Truth left, Truth right) => left < right ? left : right;

    public static Truth Or(Truth left, Truth right) => left > right ? left : right;

    public static Truth Not(Truth value) => (Truth)(Truth.True - value);

    // Whether at least so many are true.
    public static Truth AtLeast(int number, ReadOnlySpan<Truth> truths) =>
        truths.Count(Truth.True) >= number ? Truth.True : truths.Length - truths.Count(Truth.False) < number ? Truth.False : Truth.Unknown;

    public static Truth Of(bool value) => value ? Truth.True : Truth.False;
}
