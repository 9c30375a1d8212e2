namespace GovernanceRules;

/// <summary>Forum by forum the days on which a membership begins or has ended, in order, with the persons.</summary>
internal sealed class ForumEdges
{
    // The day above, the person below: in the order of numbers these are in the order of days, those of one person of one day side by side.
    private readonly long[] _edges;
    private readonly int[] _start;

    public ForumEdges(RegisterIndex index, int fora, DateOnly from, DateOnly to)
    {
        var table = index.Table;
        _start = new int[fora + 1];
        var edges = new List<long>(table.Count);
        for (var forum = 0; forum < fora; forum++)
        {
            foreach (var row in index.RowsOf(forum))
            {
                // INVARIANT: the first day of the time asked about is judged as a whole, and nothing after the last is asked about.
                if (table.From[row] > from.DayNumber && table.From[row] <= to.DayNumber)
                    edges.Add(Edge(table.From[row], table.Person[row]));
                if (table.To[row] >= from.DayNumber && table.To[row] < to.DayNumber)
                    edges.Add(Edge(table.To[row] + 1, table.Person[row]));
            }

            _start[forum + 1] = edges.Count;
        }

        _edges = [.. edges];
        for (var forum = 0; forum < fora; forum++)
            _edges.AsSpan(_start[forum].._start[forum + 1]).Sort();
    }

    public static int DayOf(long edge) => (int)(edge >> 32);

    public static int PersonOf(long edge) => (int)edge;

    /// <summary>The edges of a forum after the first of two days and not after the other.</summary>
    public ReadOnlySpan<long> Within(int forum, int first, int last)
    {
        if (forum < 0 || forum + 1 >= _start.Length)
            return [];
        var all = _edges.AsSpan(_start[forum].._start[forum + 1]);
        var from = PlaceOf(all, first + 1);
        return all[from..(from + PlaceOf(all[from..], last + 1))];
    }

    /// <summary>How many edges lie before a day.</summary>
    private static int PlaceOf(ReadOnlySpan<long> edges, int day)
    {
        // There is no such edge, so that the answer says where it would stand.
        return ~edges.BinarySearch(Edge(day, 0) - 1);
    }

    private static long Edge(int day, int person) => ((long)day << 32) | (uint)person;
}
