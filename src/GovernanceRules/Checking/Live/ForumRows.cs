namespace GovernanceRules;

/// <summary>
/// The memberships of each forum in a live check, also those that are gone: a finding may be asked later who was counted when it was made.
/// </summary>
internal sealed class ForumRows(MembershipTable table)
{
    private readonly Dictionary<int, HashSet<int>> _rows = [];
    private readonly Dictionary<int, int> _valid = [];
    private readonly Dictionary<int, List<(int Row, int Until)>> _gone = [];

    public int Version { get; private set; }

    public int Gone { get; private set; }

    public IReadOnlyCollection<int> Of(int forum) => _rows.TryGetValue(forum, out var rows) ? rows : [];

    public int ValidOf(int forum) => _valid.GetValueOrDefault(forum);

    public void Add(int row, bool valid)
    {
        if (!_rows.TryGetValue(table.Forum[row], out var rows))
            _rows.Add(table.Forum[row], rows = []);
        rows.Add(row);
        if (valid)
            Count(row, 1);
        Version++;
    }

    public void Remove(int row, bool valid)
    {
        var forum = table.Forum[row];
        _rows[forum].Remove(row);
        if (_rows[forum].Count == 0)
            _rows.Remove(forum);
        if (valid)
            Count(row, -1);
        if (!_gone.TryGetValue(forum, out var gone))
            _gone.Add(forum, gone = []);
        gone.Add((row, ++Version));
        Gone++;
    }

    // sign: 1 if the row became valid as the day moved, -1 if it no longer is.
    public void Count(int row, int sign) => _valid[table.Forum[row]] = ValidOf(table.Forum[row]) + sign;

    // The rows as they were at a version, when there were `count` of them, and were valid on the day.
    public IEnumerable<int> At(int forum, int version, int count, DateOnly day) => Of(forum).Where(r => r < count)
        .Concat(_gone.TryGetValue(forum, out var gone) ? gone.Where(g => g.Row < count && g.Until > version).Select(g => g.Row) : [])
        .Where(r => table.Rows[r].Period.Contains(day));
}
