using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A row of a table of seats. Membership: who sits there, or the seat that the register says is empty; null for seats of which nothing is recorded.</summary>
internal sealed record SeatRow(Membership? Membership)
{
    // Of seats of which nothing is recorded, how many.
    public int Count { get; init; } = 1;

    // The register is complete, so nobody sits there.
    public bool IsVacant { get; init; }

    // Whether the person fits the line is not known.
    public bool IsPerhaps { get; init; }

    // The person stands in a line before.
    public bool IsAgain { get; init; }
}

/// <summary>A line of the seats with those who sit there. Line: null for those who sit on none.</summary>
internal sealed record SeatGroup(SeatLine? Line, ImmutableArray<SeatRow> Rows);

/// <summary>Who sits on which seat of a forum, in the charter's order: its lines of seats, then everybody else.</summary>
internal sealed class Seating(GovernanceFacts facts)
{
    private static readonly string[] RolesInOrder = Role.BuiltIn;

    private readonly PredicateFactory _tests = new(facts);
    private readonly ForumResolver _targets = new(facts);
    private readonly VacantSeats _vacant = new(facts);
    private readonly ILookup<int, int> _rows = Enumerable.Range(0, facts.Table.Count).Where(facts.IsActive).ToLookup(row => facts.Table.Forum[row]);

    public ImmutableArray<SeatGroup> Of(ForumFacts forum)
    {
        var rows = _rows[forum.Symbol].ToList();
        var empty = facts.Register.VacantSeats.Where(s => s.Forum.Text == forum.Id && s.Period.Contains(facts.Day)).ToList();
        var seated = new HashSet<int>();
        var told = new HashSet<Membership>(ReferenceEqualityComparer.Instance);
        var groups = new List<SeatGroup>();
        foreach (var (principle, lines) in SeatsOf(forum))
            groups.AddRange(Lines(forum, principle, lines, rows, seated, told));
        var others = rows.Where(row => !seated.Contains(row)).OrderBy(row => Rank(facts.Table.Rows[row]))
            .Select(row => new SeatRow(facts.Table.Rows[row]) { IsPerhaps = !facts.IsCertain(row) })
            .Concat(empty.Where(s => !told.Contains(s)).Select(s => new SeatRow(s) { IsVacant = true })).ToImmutableArray();
        return others.IsEmpty ? [.. groups] : [.. groups, new(null, others)];
    }

    private IEnumerable<(SeatsPrinciple Principle, ImmutableArray<SeatLine> Lines)> SeatsOf(ForumFacts forum) =>
        from constraint in facts.Charter.Constraints
        where constraint.Principle is SeatsPrinciple && constraint.InForce.Contains(facts.Day)
            && _targets.Of(constraint).Any(t => t.Forum == forum && t.Meant == Truth.True)
        let seats = (SeatsPrinciple)constraint.Principle
        select (seats, seats.SeatLines.Where(l => l.InForce.Contains(facts.Day)).ToImmutableArray());

    private List<SeatGroup> Lines(ForumFacts forum, SeatsPrinciple seats, ImmutableArray<SeatLine> lines, List<int> rows, HashSet<int> seated, HashSet<Membership> told)
    {
        var scope = new Scope(forum.Symbol, forum.Cluster);
        var fits = lines.Select(l => _tests.Selecting(seats.Fits(l))).Select(t => rows.ToDictionary(row => row, row => t.Of(row, scope))).ToList();
        var places = seats.IsDisjoint ? SeatPlaces.One(lines, rows, fits) : SeatPlaces.Every(rows, fits);
        var groups = new List<SeatGroup>();
        for (var at = 0; at < lines.Length; at++)
        {
            var certain = places[at];
            // Somebody who perhaps fits several lines stands in the first of them.
            var perhaps = rows.Where(row => fits[at][row] == Truth.Unknown && !seated.Contains(row) && !places.Any(p => p.Contains(row))).ToList();
            var line = new List<SeatRow>(certain.Select(row => new SeatRow(facts.Table.Rows[row]) { IsAgain = !seated.Add(row) }));
            line.AddRange(perhaps.Where(seated.Add).Select(row => new SeatRow(facts.Table.Rows[row]) { IsPerhaps = true }));
            var empty = _vacant.Of(forum.Id, seats.Fits(lines[at])).Where(s => s.Period.Contains(facts.Day)).Where(told.Add).ToList();
            line.AddRange(empty.Select(s => new SeatRow(s) { IsVacant = true }));
            var lacking = Least(lines[at].Bounds) - certain.Count - perhaps.Count - empty.Count;
            if (lacking > 0)
                line.Add(new SeatRow(null as Membership) { Count = (int)lacking, IsVacant = forum.Recorded && facts.Covered });
            groups.Add(new(lines[at], [.. line]));
        }

        return groups;
    }

    internal static long Least(Bounds bounds) => bounds.Min is { IsShare: false } least ? least.Numerator : 0;

    private static int Rank(Membership membership) => Array.IndexOf(RolesInOrder, membership.Role.Text) is >= 0 and var rank ? rank : RolesInOrder.Length;
}

/// <summary>Which rows stand on which line of seats.</summary>
internal static class SeatPlaces
{
    // On each line that they certainly fit.
    public static List<List<int>> Every(List<int> rows, List<Dictionary<int, Truth>> fits) =>
        [.. fits.Select(fit => rows.Where(row => fit[row] == Truth.True).ToList())];

    // On one line each, so that as many of the seats that must be filled are: somebody moves to another line that he fits if that makes room.
    public static List<List<int>> One(ImmutableArray<SeatLine> lines, List<int> rows, List<Dictionary<int, Truth>> fits)
    {
        var places = lines.Select(_ => new List<int>()).ToList();
        var left = rows.Where(row => !Seat(row, new bool[lines.Length])).ToList();
        foreach (var row in left)
        {
            var fitting = Enumerable.Range(0, lines.Length).Where(at => fits[at][row] == Truth.True).ToList();
            if (fitting.Count > 0)
                places[fitting.Where(at => HasRoom(lines[at], places[at])).Append(fitting[0]).First()].Add(row);
        }

        return places;

        bool Seat(int row, bool[] tried)
        {
            for (var at = 0; at < lines.Length; at++)
            {
                if (tried[at] || fits[at][row] != Truth.True)
                    continue;
                tried[at] = true;
                if (places[at].Count >= Seating.Least(lines[at].Bounds))
                {
                    if (places[at].FindIndex(other => Seat(other, tried)) is not (>= 0 and var moved))
                        continue;
                    places[at].RemoveAt(moved);
                }

                places[at].Add(row);
                return true;
            }

            return false;
        }
    }

    private static bool HasRoom(SeatLine line, List<int> seated) => line.Bounds.Max is not { IsShare: false } most || seated.Count < most.Numerator;
}
