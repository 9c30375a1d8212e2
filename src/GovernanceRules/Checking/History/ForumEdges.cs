namespace GovernanceRules;

/// <summary>For each forum the days on which a membership begins or has ended, in order, with the persons.</summary>
internal sealed class ForumEdges
{
    // The day in the high half, the person in the low half: sorted numbers are in the order of days, and those of one person on one day are
    // adjacent.
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

    // After the first of two days, up to the other.
    public ReadOnlySpan<long> Within(int forum, int first, int last)
    {
        if (forum < 0 || forum + 1 >= _start.Length)
            return [];
        var all = _edges.AsSpan(_start[forum].._start[forum + 1]);
        var from = PlaceOf(all, first + 1);
        return all[from..(from + PlaceOf(all[from..], last + 1))];
    }

    // How many edges are before a day.
    private static int PlaceOf(ReadOnlySpan<long> edges, int day)
    {
        // There is no such edge, so the search returns the complement of the place where it would be.
        return ~edges.BinarySearch(Edge(day, 0) - 1);
    }

    private static long Edge(int day, int person) => ((long)day << 32) | (uint)person;
}
