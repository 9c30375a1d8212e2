namespace GovernanceRules;

internal sealed class MembershipDays
{
    private readonly Dictionary<int, List<int>> _rows = [];

    public MembershipDays(MembershipTable table)
    {
        for (var row = 0; row < table.Count; row++)
            Add(row, table);
    }

    public void Add(int row, MembershipTable table)
    {
        if (table.From[row] > int.MinValue)
            Note(table.From[row], row);
        if (table.To[row] < int.MaxValue)
            Note(table.To[row] + 1, row);
        if (table.CertainOf(row) is not { } certain || certain.From > certain.To)
            return;
        if (certain.From > table.From[row])
            Note(certain.From, row);
        if (certain.To < table.To[row])
            Note(certain.To + 1, row);
    }

    // May include memberships that are gone.
    public IReadOnlyList<int> On(int day) => _rows.TryGetValue(day, out var rows) ? rows : [];

    // After the first of two days, up to the other.
    public IEnumerable<int> Between(int first, int last) => last - first <= _rows.Count
        ? Enumerable.Range(first + 1, last - first).SelectMany(On)
        : _rows.Where(r => r.Key > first && r.Key <= last).SelectMany(r => r.Value);

    private void Note(int day, int row)
    {
        if (!_rows.TryGetValue(day, out var rows))
            _rows.Add(day, rows = []);
        rows.Add(row);
    }
}
