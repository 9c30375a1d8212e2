namespace GovernanceRules;

/// <summary>
/// The memberships of the fora that a constraint sees while it is evaluated: those whose seats are in the session. If seats are facts, the
/// table shows none at first.
/// </summary>
internal sealed class SessionRows(MembershipTable table) : IMembershipRows, IMembershipSource
{
    private readonly Dictionary<int, int[]> _rows = [];
    private readonly List<int> _shown = [];

    public MembershipTable Table => table;

    // Rows of one person are adjacent.
    public void Show(int forum, int[] members) => _rows[forum] = members;

    // In any order, until all are hidden.
    public void ShowSeats(int forum, int[] seats)
    {
        Array.Sort(seats, ByPerson);
        foreach (var row in seats)
            table.Show(row);
        _shown.AddRange(seats);
        _rows[forum] = seats;
    }

    public void HideAll()
    {
        foreach (var row in _shown)
            table.Hide(row);
        _shown.Clear();
        _rows.Clear();
    }

    public ReadOnlySpan<int> RowsOf(int forum) => _rows.GetValueOrDefault(forum);

    public bool SeatsSomebodyTwice(int forum)
    {
        var rows = RowsOf(forum);
        for (var i = 1; i < rows.Length; i++)
            if (table.Person[rows[i - 1]] == table.Person[rows[i]])
                return true;
        return false;
    }

    IEnumerable<int> IMembershipSource.RowsOf(int forum) => _rows.GetValueOrDefault(forum, []);

    private int ByPerson(int left, int right) => table.Person[left].CompareTo(table.Person[right]) is not 0 and var byPerson ? byPerson : left.CompareTo(right);
}
