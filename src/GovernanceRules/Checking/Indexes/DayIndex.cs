namespace GovernanceRules;

/// <summary>The memberships that are valid on the day of the check, by forum, those of one person adjacent.</summary>
internal sealed class DayIndex : IMembershipRows, IMembershipSource
{
    private readonly RegisterIndex _index;
    private readonly int[] _rows;
    private readonly int[] _start;

    public DayIndex(RegisterIndex index, GovernanceFacts facts)
    {
        _index = index;
        var fora = index.Table.Symbols.Count;
        _rows = new int[index.Table.Count];
        _start = new int[fora + 1];
        var count = 0;
        for (var forum = 0; forum < fora; forum++)
        {
            foreach (var row in index.RowsOf(forum))
                if (facts.IsActive(row))
                    _rows[count++] = row;
            _start[forum + 1] = count;
        }
    }

    public MembershipTable Table => _index.Table;

    public bool SeatsSomebodyTwice(int forum) => _index.SeatsSomebodyTwice(forum);

    public ReadOnlySpan<int> RowsOf(int forum) =>
        forum >= 0 && forum + 1 < _start.Length ? _rows.AsSpan(_start[forum], _start[forum + 1] - _start[forum]) : [];

    IEnumerable<int> IMembershipSource.RowsOf(int forum) => RowsOf(forum).ToArray();
}
