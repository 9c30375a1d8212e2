namespace GovernanceRules;

/// <summary>The memberships of a day by forum, as counters are fed with them.</summary>
internal interface IMembershipRows
{
    MembershipTable Table { get; }

    /// <summary>The rows of a forum that are valid that day, those of one person side by side.</summary>
    ReadOnlySpan<int> RowsOf(int forum);

    /// <summary>Whether somebody may have two of the rows of a forum.</summary>
    bool SeatsSomebodyTwice(int forum);
}
