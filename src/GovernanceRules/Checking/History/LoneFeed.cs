using System.Runtime.InteropServices;

namespace GovernanceRules;

/// <summary>Feeds the counters of one row with the memberships of a day, and moves them from one day to the next.</summary>
internal sealed class LoneFeed(RegisterIndex index)
{
    private readonly MembershipTable _table = index.Table;
    private readonly List<int> _gathered = [];
    private readonly List<int> _before = [];
    private readonly List<int> _after = [];

    /// <summary>Adds all memberships that are valid on a day.</summary>
    /// <param name="row">The counters.</param>
    /// <param name="day">The day.</param>
    /// <param name="moves">Whether memberships of a forum begin or end later; where none do, what is the same for every row is fed once.</param>
    public void FeedAll(RowEvaluator row, int day, Func<int, bool> moves)
    {
        foreach (var form in row.Forms)
            for (var side = 0; side < form.Sides.Length; side++)
            {
                if (form.IsFed(side))
                    continue;
                var selection = form.Sides[side];
                if (!selection.NamesFora)
                    Feed(form, side, index.RowsOf(row.Scope.Forum), day);
                else if (selection.NamedFora.Length == 1)
                    Feed(form, side, index.RowsOf(selection.NamedFora[0]), day);
                else
                    Feed(form, side, Gathered(selection.NamedFora), day);
                if (selection.IsSameForAll && !Any(selection.NamedFora, moves))
                    form.FinishSide(side);
            }
    }

    /// <summary>Takes persons out of the counters of a form as they sat on the day before, and puts them back as they sit now.</summary>
    /// <returns>Whether the form counts any of them.</returns>
    public bool Move(FormState form, Scope scope, List<int> persons, int day)
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

    /// <summary>The memberships of a person in a forum, of every day.</summary>
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

    public bool IsActive(int row, int day) => _table.From[row] <= day && day <= _table.To[row];

    private void Find(SelectionSide side, Scope scope, int person, int day)
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
            if (IsActive(row, day - 1))
                _before.Add(row);
            if (IsActive(row, day))
                _after.Add(row);
        }
    }

    private ReadOnlySpan<int> Gathered(ReadOnlySpan<int> fora)
    {
        _gathered.Clear();
        foreach (var forum in fora)
            _gathered.AddRange(index.RowsOf(forum));
        _gathered.Sort((left, right) => _table.Person[left].CompareTo(_table.Person[right]));
        return CollectionsMarshal.AsSpan(_gathered);
    }

    private void Feed(FormState form, int side, ReadOnlySpan<int> rows, int day)
    {
        for (var start = 0; start < rows.Length;)
        {
            _after.Clear();
            var end = start;
            for (; end < rows.Length && _table.Person[rows[end]] == _table.Person[rows[start]]; end++)
                if (IsActive(rows[end], day))
                    _after.Add(rows[end]);
            if (_after.Count > 0)
                form.Feed(side, CollectionsMarshal.AsSpan(_after), 1);
            start = end;
        }
    }

    private static bool Any(ReadOnlySpan<int> fora, Func<int, bool> which)
    {
        foreach (var forum in fora)
            if (which(forum))
                return true;
        return false;
    }
}
