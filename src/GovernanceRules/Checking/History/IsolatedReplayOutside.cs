namespace GovernanceRules;

internal sealed class IsolatedReplayOutside(IsolatedReplayState scene, ForumFacts forum)
{
    private readonly Dictionary<string, HistoryBegun> _before = scene.OpenOf(BuiltInConstraints.ForumPeriod, forum.Id).ToDictionary(b => b.Finding.Key!, StringComparer.Ordinal);
    private readonly List<HistoryBegun> _open = [];

    public void Replay()
    {
        var rows = scene.Index.RowsOf(forum.Symbol);
        var persons = scene.Index.Table.Person;
        for (var start = 0; start < rows.Length;)
        {
            var end = start + 1;
            while (end < rows.Length && persons[rows[end]] == persons[rows[start]])
                end++;
            Replay(rows[start..end]);
            start = end;
        }

        scene.Facts.Day = scene.First;
        foreach (var gone in _before.Values)
            scene.End(gone);
        scene.KeepOpen(BuiltInConstraints.ForumPeriod, forum.Id, _open);
    }

    private void Replay(ReadOnlySpan<int> rowsOfPerson)
    {
        var table = scene.Index.Table;
        var (first, last) = (scene.First.DayNumber, scene.Last.DayNumber);
        var periods = new List<(int From, int To, int Row)>();
        foreach (var row in rowsOfPerson)
            if (table.From[row] <= last && table.To[row] >= first)
                periods.Add((Math.Max(first, table.From[row]), Math.Min(last, table.To[row]), row));
        periods.Sort();
        for (var next = 0; next < periods.Count;)
        {
            var (from, to, row) = periods[next];
            // A period that overlaps or follows on the next day continues the interval; if several begin it, the first in the register is
            // pointed at.
            for (next++; next < periods.Count && periods[next].From <= to + 1; next++)
            {
                to = Math.Max(to, periods[next].To);
                row = periods[next].From == from ? Math.Min(row, periods[next].Row) : row;
            }

            Tell(from, to, row);
        }
    }

    private void Tell(int from, int to, int row)
    {
        scene.Facts.Day = DateOnly.FromDayNumber(from);
        if (scene.Facts.Day != scene.First || !_before.Remove(scene.Index.Table.Rows[row].Person.Text, out var begun))
            begun = scene.Begin(scene.Findings.OfMembership(forum, row));
        if (to == scene.Last.DayNumber)
        {
            _open.Add(begun);
            return;
        }

        scene.Facts.Day = DateOnly.FromDayNumber(to + 1);
        scene.End(begun);
    }
}
