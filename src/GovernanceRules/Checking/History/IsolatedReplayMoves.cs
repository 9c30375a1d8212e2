using System.Runtime.InteropServices;

namespace GovernanceRules;

internal sealed class IsolatedReplayMoves(RegisterIndex index)
{
    private readonly MembershipTable _table = index.Table;
    private readonly List<int> _before = [];
    private readonly List<int> _after = [];

    // Takes persons out of the counters as they sat on the day before, and puts them back as they sit now. Returns whether the primitive
    // counts any of them.
    public bool Move(PrimitiveState form, Scope scope, List<int> persons, int day)
    {
        var moved = false;
        for (var side = 0; side < form.Sides.Length; side++)
            foreach (var person in persons)
            {
                Find(form.Sides[side], scope, person, day);
                if (_before.Count > 0)
                    form.Feed(side, CollectionsMarshal.AsSpan(_before), -1);
                if (_after.Count > 0)
                    form.Feed(side, CollectionsMarshal.AsSpan(_after), 1);
                moved |= _before.Count + _after.Count > 0;
            }

        return moved;
    }

    // Of every day.
    public ReadOnlySpan<int> RowsOf(int forum, int person)
    {
        var rows = index.RowsOf(forum);
        var (from, to) = (0, rows.Length);
        while (from < to)
        {
            var middle = (from + to) >>> 1;
            if (_table.Person[rows[middle]] < person)
                from = middle + 1;
            else
                to = middle;
        }

        while (to < rows.Length && _table.Person[rows[to]] == person)
            to++;
        return rows[from..to];
    }

    private void Find(Operand side, Scope scope, int person, int day)
    {
        _before.Clear();
        _after.Clear();
        if (!side.NamesFora)
            Find(scope.Forum, person, day);
        else
            foreach (var forum in side.NamedFora)
                Find(forum, person, day);
    }

    private void Find(int forum, int person, int day)
    {
        foreach (var row in RowsOf(forum, person))
        {
            if (_table.IsActive(row, day - 1))
                _before.Add(row);
            if (_table.IsActive(row, day))
                _after.Add(row);
        }
    }
}
