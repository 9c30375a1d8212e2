namespace GovernanceRules;

/// <summary>Orders texts by code point, none first. Ordinal order goes by UTF-16 units, which puts some characters elsewhere.</summary>
internal sealed class CodePointComparer : IComparer<string?>
{
    public static CodePointComparer Instance { get; } = new();

    public int Compare(string? left, string? right)
    {
        if (left is null || right is null)
            return left is null ? right is null ? 0 : -1 : 1;
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            if (left[i] == right[i])
                continue;
            // A surrogate stands for a character above every other unit.
            var leftIsHigh = char.IsSurrogate(left[i]);
            var rightIsHigh = char.IsSurrogate(right[i]);
            return leftIsHigh == rightIsHigh ? left[i].CompareTo(right[i]) : leftIsHigh ? 1 : -1;
        }

        return left.Length.CompareTo(right.Length);
    }
}
