using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// What every check of one register has in common: its memberships as columns, and for each forum its rows, those of one person adjacent.
/// </summary>
internal sealed class RegisterIndex
{
    private readonly int[] _order;
    private readonly int[] _start;
    private readonly bool[] _twice;

    public RegisterIndex(ImmutableArray<Membership> memberships)
    {
        Table = new MembershipTable(memberships.Length);
        foreach (var membership in memberships)
            Table.Add(membership);
        _start = new int[Table.Symbols.Count + 1];
        for (var row = 0; row < Table.Count; row++)
            _start[Table.Forum[row] + 1]++;
        for (var symbol = 1; symbol < _start.Length; symbol++)
            _start[symbol] += _start[symbol - 1];
        _order = new int[Table.Count];
        var next = _start.AsSpan(0, _start.Length - 1).ToArray();
        for (var row = 0; row < Table.Count; row++)
            _order[next[Table.Forum[row]]++] = row;
        Comparison<int> byPerson = ByPerson;
        _twice = new bool[_start.Length - 1];
        for (var symbol = 0; symbol < _twice.Length; symbol++)
        {
            var rows = _order.AsSpan(_start[symbol], _start[symbol + 1] - _start[symbol]);
            if (IsByPerson(rows))
                continue;
            rows.Sort(byPerson);
            _twice[symbol] = HasTwo(rows);
        }
    }

    public MembershipTable Table { get; }

    // Of every day; rows of one person are adjacent.
    public ReadOnlySpan<int> RowsOf(int forum) =>
        forum >= 0 && forum + 1 < _start.Length ? _order.AsSpan(_start[forum], _start[forum + 1] - _start[forum]) : [];

    // On whatever days.
    public bool SeatsSomebodyTwice(int forum) => (uint)forum < (uint)_twice.Length && _twice[forum];

    // The rows are in order already and nobody has two, as mostly if a forum's are written together.
    private bool IsByPerson(ReadOnlySpan<int> rows)
    {
        for (var i = 1; i < rows.Length; i++)
            if (Table.Person[rows[i - 1]] >= Table.Person[rows[i]])
                return false;
        return true;
    }

    private bool HasTwo(ReadOnlySpan<int> rows)
    {
        for (var i = 1; i < rows.Length; i++)
            if (Table.Person[rows[i - 1]] == Table.Person[rows[i]])
                return true;
        return false;
    }

    private int ByPerson(int left, int right)
    {
        var byPerson = Table.Person[left].CompareTo(Table.Person[right]);
        return byPerson != 0 ? byPerson : left.CompareTo(right);
    }
}
