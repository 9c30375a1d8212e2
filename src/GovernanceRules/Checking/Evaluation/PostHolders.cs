namespace GovernanceRules;

/// <summary>Who holds which post in the other forum, so that the highest one present can be told.</summary>
internal sealed class PostHolders(GovernanceFacts facts, SelectionSide side)
{
    private readonly int[] _posts = [facts.Symbols.Of("chair"), facts.Symbols.Of("vice-chair")];
    private readonly List<int>[] _holders = [[], [], []];
    private readonly int[] _perhaps = new int[3];
    private readonly KeyList _keys = new();
    private readonly UnitReading _unit = new();
    private bool _unseen;
    private Scope _scope;

    public bool IsEmpty => _holders.All(h => h.Count == 0) && _perhaps.All(p => p == 0) && !_unseen;

    public void Reset(in Scope scope)
    {
        _scope = scope;
        foreach (var holders in _holders)
            holders.Clear();
        Array.Clear(_perhaps);
        _unseen = false;
        foreach (var forum in side.ForaIn(scope))
            _unseen |= side.MaySeatUnseen(forum, scope);
    }

    public void Feed(ReadOnlySpan<int> rows, int sign)
    {
        foreach (var row in rows)
        {
            var selected = side.Test.Of(row, _scope);
            if (selected == Kleene.No)
                continue;
            // The last place is that of the plain members, and of the charter's own seated roles with them.
            var place = Array.IndexOf(_posts, facts.Table.Role[row]) is >= 0 and var post ? post : 2;
            if (selected == Kleene.Unknown)
                _perhaps[place] += sign;
            else if (sign > 0)
                _holders[place].Add(row);
            else
                _holders[place].Remove(row);
        }
    }

    /// <summary>Counts the holders of the highest post present.</summary>
    /// <param name="highest">Where they are counted.</param>
    /// <returns>Whether it can be said who they are. Where nobody is left it can: nobody.</returns>
    public bool TryRead(Aggregate highest)
    {
        highest.Clear();
        if (_unseen)
            return false;
        for (var place = 0; place < _posts.Length; place++)
        {
            if (_perhaps[place] > 0)
                return false;
            if (_holders[place].Count > 0)
                return TryCount(_holders[place], highest);
        }

        return _holders[2].Count == 0 && _perhaps[2] == 0;
    }

    private bool TryCount(List<int> rows, Aggregate highest)
    {
        HashSet<int>? first = null;
        foreach (var row in rows)
        {
            side.Keys!.Read(row, _keys);
            if (rows.Count > 1)
            {
                if (_keys.Unrecorded != Unrecorded.None)
                    return false;
                first ??= [.. _keys.Keys];
                if (!first.SetEquals(_keys.Keys.ToArray()))
                    return false;
            }

            _unit.Clear();
            _unit.Add(Kleene.Yes, _keys);
            highest.Apply(_unit, 1);
        }

        return true;
    }
}
