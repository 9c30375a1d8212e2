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

    public static Truth Of(bool value) => value ? Truth.True : Truth.False;
}
