namespace GovernanceRules;

/// <summary>Where the memberships of a forum are found.</summary>
internal interface IRowSource
{
    /// <summary>The rows of a forum, among them perhaps such as are not valid that day.</summary>
    IEnumerable<int> RowsOf(int forum);
}
