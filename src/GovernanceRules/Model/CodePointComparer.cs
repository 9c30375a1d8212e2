namespace GovernanceRules;

/// <summary>Orders texts by code point, null first. Ordinal order goes by UTF-16 units, which puts some characters elsewhere.</summary>
internal sealed class CodePointComparer : IComparer<string?>
{
    public static CodePointComparer Instance { get; } = new();

    public int Compare(string? left, string? right)
    {
        if (left is null || right is null)
            return left is null ? right is null ? 0 : -1 : 1;
        var at = left.AsSpan().CommonPrefixLength(right);
        if (at == left.Length || at == right.Length)
            return left.Length.CompareTo(right.Length);
        // A surrogate stands for a character above every other unit.
        var leftIsHigh = char.IsSurrogate(left[at]);
        var rightIsHigh = char.IsSurrogate(right[at]);
        return leftIsHigh == rightIsHigh ? left[at].CompareTo(right[at]) : leftIsHigh ? 1 : -1;
    }
}
