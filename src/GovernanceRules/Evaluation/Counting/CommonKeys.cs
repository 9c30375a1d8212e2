namespace GovernanceRules;

internal readonly record struct CommonKeys(long Least, long Most)
{
    public static CommonKeys Between(SelectionCounts left, SelectionCounts right)
    {
        var leftKeys = left.NamedKeys.Concat(left.UnseenKeys).ToHashSet();
        var rightKeys = right.NamedKeys.Concat(right.UnseenKeys).ToHashSet();
        var least = leftKeys.LongCount(k => left.SurelyHas(k) && right.SurelyHas(k));
        return Of(left, right, leftKeys.Count, rightKeys.Count, leftKeys.Count(rightKeys.Contains), least);
    }

    // leftKeys, rightKeys: named by each side; common: named by both; least: those that both have for certain.
    public static CommonKeys Of(SelectionCounts left, SelectionCounts right, int leftKeys, int rightKeys, long common, long least)
    {
        var leftFree = Free(left);
        var rightFree = Free(right);
        // Keys that are not recorded first meet the other side's names, then each other.
        var meetRight = Math.Min(leftFree, rightKeys - common);
        var meetLeft = Math.Min(rightFree, leftKeys - common);
        var meetEachOther = Math.Min(Less(leftFree, meetRight), Less(rightFree, meetLeft));
        return new(least, meetEachOther == SelectionCounts.Unlimited ? meetEachOther : common + meetRight + meetLeft + meetEachOther);
    }

    private static long Free(SelectionCounts side) =>
        side.UnseenOfAnyKey || side.UnrecordedMany > 0 ? SelectionCounts.Unlimited : side.UnrecordedOnes;

    private static long Less(long from, long by) => from == SelectionCounts.Unlimited ? from : from - by;
}
