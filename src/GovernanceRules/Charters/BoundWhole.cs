namespace GovernanceRules;

/// <summary>What a share is of, if not of the counted themselves: so many others in the same forum.</summary>
internal sealed record BoundWhole(Selection Members, Rounding Rounded)
{
    // persons: how many there are; nobody knows how many is SelectionCounts.Unlimited.
    public long AtLeast(Bound share, long persons) => persons == 0 ? 0
        : share.IsExclusive ? Whole(share, persons, Rounding.Down) + 1
        : Whole(share, persons, Rounding.Up);

    public long AtMost(Bound share, long persons) => persons == 0 ? 0
        // Nobody is less than none.
        : share.IsExclusive ? Math.Max(0, Whole(share, persons, Rounding.Up) - 1)
        : Whole(share, persons, Rounding.Down);

    private long Whole(Bound share, long persons, Rounding otherwise) => (Rounded == Rounding.None ? otherwise : Rounded) == Rounding.Down
        ? share.Numerator * persons / share.Denominator
        : ((share.Numerator * persons) + share.Denominator - 1) / share.Denominator;
}
