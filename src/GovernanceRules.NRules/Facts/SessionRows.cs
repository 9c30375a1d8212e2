namespace GovernanceRules;

/// <summary>The memberships of the fora that a constraint sees, while it is evaluated: those whose seats are in the session.</summary>
/// <param name="table">All memberships that there are facts of. If their seats are facts, it shows none of them to begin with.</param>
internal sealed class SessionRows(MembershipTable table) : IMembershipRows, IMembershipSource
{
    private readonly Dictionary<int, int[]> _rows = [];
    private readonly List<int> _shown = [];

    public MembershipTable Table => table;

    /// <summary>Lets the members of a forum be seen, those of one person side by side.</summary>
    public void Show(int forum, int[] members) => _rows[forum] = members;

    /// <summary>Lets the seats of a forum be seen, in any order, until all are hidden.</summary>
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
