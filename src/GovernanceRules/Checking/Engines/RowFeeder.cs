using System.Runtime.InteropServices;

namespace GovernanceRules;

/// <summary>Feeds the counters of a row with the memberships of the fora that they look at, those of one person together.</summary>
internal sealed class RowFeeder(CheckedDay day) : IRowSource
{
    private readonly List<int> _gathered = [];

    public IEnumerable<int> RowsOf(int forum) => day.Today.RowsOf(forum).ToArray();

    public void Feed(RowEvaluator evaluator)
    {
        foreach (var form in evaluator.Forms)
            for (var side = 0; side < form.Sides.Length; side++)
                FeedAll(form, side, evaluator.Scope);
    }

    private void FeedAll(FormState form, int side, Scope scope)
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
        form.FinishSide(side);
    }

    private ReadOnlySpan<int> Gathered(ReadOnlySpan<int> fora)
    {
        _gathered.Clear();
        foreach (var forum in fora)
            _gathered.AddRange(day.Today.RowsOf(forum));
        _gathered.Sort((left, right) => day.Facts.Table.Person[left].CompareTo(day.Facts.Table.Person[right]));
        return CollectionsMarshal.AsSpan(_gathered);
    }

    private void Feed(FormState form, int side, int forum)
    {
        if (day.Today.SeatsSomebodyTwice(forum))
            Feed(form, side, day.Today.RowsOf(forum));
        else
            form.FeedEach(side, day.Today.RowsOf(forum));
    }

    private void Feed(FormState form, int side, ReadOnlySpan<int> rows)
    {
        var persons = day.Facts.Table.Person;
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && persons[rows[end]] == persons[rows[start]])
                end++;
            form.Feed(side, rows[start..end], 1);
            start = end;
        }
    }
}
