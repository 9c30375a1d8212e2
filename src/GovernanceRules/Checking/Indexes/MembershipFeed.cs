using System.Runtime.InteropServices;

namespace GovernanceRules;

/// <summary>
/// Feeds the counters of a row, with the memberships of one person together. moves: whether memberships of a forum begin or end while the
/// counters are kept; if none do, what is the same for every row is fed once.
/// </summary>
internal sealed class MembershipFeed(IMembershipRows today, Func<int, bool>? moves = null)
{
    private readonly int[] _persons = today.Table.Person;
    private readonly List<int> _gathered = [];

    public void Feed(ConstraintEvaluator evaluator)
    {
        foreach (var form in evaluator.Primitives)
            for (var side = 0; side < form.Sides.Length; side++)
                FeedAll(form, side, evaluator.Scope);
    }

    private void FeedAll(PrimitiveState form, int side, Scope scope)
    {
        if (form.IsFed(side))
            return;
        var selection = form.Sides[side];
        if (!selection.NamesFora)
            Feed(form, side, scope.Forum);
        else if (selection.NamedFora.Length == 1)
            Feed(form, side, selection.NamedFora[0]);
        else
            Feed(form, side, Gathered(selection.NamedFora));
        if (!AnyMoves(selection.NamedFora))
            form.FinishSide(side);
    }

    private ReadOnlySpan<int> Gathered(ReadOnlySpan<int> fora)
    {
        _gathered.Clear();
        foreach (var forum in fora)
            _gathered.AddRange(today.RowsOf(forum));
        _gathered.Sort((left, right) => _persons[left].CompareTo(_persons[right]));
        return CollectionsMarshal.AsSpan(_gathered);
    }

    private void Feed(PrimitiveState form, int side, int forum)
    {
        if (today.SeatsSomebodyTwice(forum))
            Feed(form, side, today.RowsOf(forum));
        else
            form.FeedEach(side, today.RowsOf(forum));
    }

    private void Feed(PrimitiveState form, int side, ReadOnlySpan<int> rows)
    {
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && _persons[rows[end]] == _persons[rows[start]])
                end++;
            form.Feed(side, rows[start..end], 1);
            start = end;
        }
    }

    private bool AnyMoves(ReadOnlySpan<int> fora)
    {
        if (moves is null)
            return false;
        foreach (var forum in fora)
            if (moves(forum))
                return true;
        return false;
    }
}
