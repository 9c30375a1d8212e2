namespace GovernanceRules;

internal sealed class PostHolders(GovernanceFacts facts, Operand side)
{
    private readonly int[] _posts = [facts.Symbols.Of("chair"), facts.Symbols.Of("vice-chair")];
    private readonly PostCounts[] _holders = [new(), new(), new()];
    // Those of whom it is not known whether they are selected.
    private readonly SelectionCounts[] _perhaps = [new(), new(), new()];
    private readonly KeyList _keys = new();
    private readonly PersonContribution _unit = new();
    private bool _unseen;
    private Scope _scope;

    public bool IsEmpty => _holders.All(h => h.Count == 0) && _perhaps.All(p => p.IsEmpty) && !_unseen;

    public void Reset(in Scope scope)
    {
        _scope = scope;
        foreach (var holders in _holders)
            holders.Clear();
        foreach (var perhaps in _perhaps)
            perhaps.Clear();
        _unseen = false;
        foreach (var forum in side.ForaIn(scope))
            _unseen |= side.MaySeatUnseen(forum, scope);
    }

    public void Feed(ReadOnlySpan<int> rows, int sign)
    {
        foreach (var row in rows)
        {
            var selected = side.Test.Of(row, _scope);
            if (selected == Truth.False)
                continue;
            // The last place is that of the plain members, and of the charter's own seated roles with them.
            var place = Array.IndexOf(_posts, facts.Table.StandingOf(row).Role) is >= 0 and var post ? post : 2;
            side.Keys!.Read(row, _keys);
            _unit.Clear();
            _unit.Add(selected, _keys);
            if (selected == Truth.True)
                _holders[place].Move(_keys, _unit, sign);
            else
                _perhaps[place].Apply(_unit, sign);
        }
    }

    // null if it is unknown who holds it. If nobody is left, it is known: nobody does.
    public SelectionCounts? Highest()
    {
        if (_unseen)
            return null;
        for (var place = 0; place < _posts.Length; place++)
        {
            if (!_perhaps[place].IsEmpty)
                return null;
            if (_holders[place].Count > 0)
                return _holders[place].Agree ? _holders[place].Aggregate : null;
        }

        // Plain members hold no post above each other.
        return _holders[2].Count == 0 && _perhaps[2].IsEmpty ? _holders[2].Aggregate : null;
    }

    // Whether somebody with the key may hold the highest post: whoever is certainly below one who holds a post does not. While it is not
    // certain that anybody holds one, anybody may.
    public bool MayHold(int key)
    {
        if (_unseen)
            return true;
        for (var place = 0; place < _posts.Length; place++)
        {
            if (_perhaps[place].MayHave(key) || _holders[place].Aggregate.MayHave(key))
                return true;
            if (_holders[place].Count > 0)
                return false;
        }

        return true;
    }
}
