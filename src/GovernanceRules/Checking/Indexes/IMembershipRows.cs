namespace GovernanceRules;

/// <summary>The memberships of a day by forum, as counters are fed with them.</summary>
internal interface IMembershipRows
{
    MembershipTable Table { get; }

    // Rows of one person are adjacent.
    ReadOnlySpan<int> RowsOf(int forum);

    // Whether somebody may have two of the rows.
    bool SeatsSomebodyTwice(int forum);
}
