namespace GovernanceRules.Benchmarks;

/// <summary>
/// A register of steering groups of ten, all of which mirror one political board, and their charter: mirror, shared chair, every cluster,
/// seats. One group in twenty breaks one of the four.
/// </summary>
internal static class Committees
{
    public const int GroupSize = 10;
    public const string Board = "board";
    public const string Seats = "municipal directors";

    public static readonly DateOnly Day = new(2024, 6, 1);

    public static readonly string[] Clusters = ["c0", "c1", "c2", "c3", "c4"];

    /// <summary>The ten years of <see cref="Terms"/>.</summary>
    public static readonly DateOnly HistoryFrom = new(2015, 1, 1);

    public static readonly DateOnly HistoryTo = new(2024, 12, 31);

    private const int TermCount = 4;
    private const int DaysOfTerm = 900;

    private static readonly string[] Municipalities = [.. Enumerable.Range(0, 10).Select(i => $"m{i}")];

    private static readonly string[] Hospitals = [.. Enumerable.Range(0, 5).Select(i => $"h{i}")];

    public static Charter Charter() => GovernanceRules.Charter.Define("committees", c =>
    {
        c.Levels("chief", "director").OtherLevels("politician").Clusters(Clusters);
        for (var i = 0; i < Municipalities.Length; i++)
            c.Organisation(Municipalities[i], sector: "municipal", kind: "municipality", cluster: Clusters[i % Clusters.Length]);
        for (var i = 0; i < Hospitals.Length; i++)
            c.Organisation(Hospitals[i], sector: "regional", kind: "hospital", cluster: Clusters[i]);
        c.Kinds("steering-group").Forum(new Forum(Board) { Kind = "political" }).ForaOfKind("steering-group", f => f
            .Mirrors(Board, m => m.Sector("municipal")).As("MIRROR")
            .SharedChair("municipal", "regional").As("CHAIR")
            .EveryCluster().As("CLUSTERS")
            .Seats(Seats, m => m.Sector("municipal").Level("director"), exactly: 6).As("SEATS"));
    });

    /// <summary>A register of so many memberships, the board's among them.</summary>
    /// <param name="memberships">How many.</param>
    /// <param name="first">How many of them sit in the first group; those above ten are chiefs from a hospital, of whom nothing is asked.</param>
    public static Register Register(int memberships, int first = GroupSize) => GovernanceRules.Register.Define("members", r =>
    {
        foreach (var membership in Memberships(memberships - (first - GroupSize)))
            r.Member(membership);
        for (var seat = GroupSize; seat < first; seat++)
            r.Member(new Membership("g0", $"g0-p{seat}") { Organisation = Hospitals[seat % Hospitals.Length], Level = "chief" });
        for (var group = 0; group < (memberships - first) / GroupSize; group++)
            r.Forum(new Forum($"g{group}") { Kind = "steering-group" });
    });

    /// <summary>The same register, of which nothing has been worked out yet.</summary>
    public static Register Again(Register register) => GovernanceRules.Register.Define(register.Id.Text, r =>
    {
        r.Members(register.Memberships);
        foreach (var forum in register.Fora)
            r.Forum(forum);
    });

    /// <summary>So many memberships: the board's, then those of one group after the other.</summary>
    public static IEnumerable<Membership> Memberships(int count)
    {
        for (var i = 0; i < GroupSize; i++)
            yield return new Membership(Board, $"politician{i}") { Organisation = i < 4 ? Municipalities[i] : Hospitals[i % 5], Level = "politician" };
        for (var group = 0; group < (count / GroupSize) - 1; group++)
        {
            var id = $"g{group}";
            for (var seat = 0; seat < GroupSize; seat++)
                yield return Seat(id, group, seat);
        }
    }

    /// <summary>A register of so many memberships in ten years: four terms in every seat, which end on different days.</summary>
    public static Register Terms(int memberships) => GovernanceRules.Register.Define("terms", r =>
    {
        foreach (var seat in Memberships(Math.Max(2 * GroupSize, memberships / TermCount)))
            if (seat.Forum.Text == Board)
                r.Member(seat);
            else
                r.Members(TermsOf(seat));
        for (var group = 0; group < (Math.Max(2 * GroupSize, memberships / TermCount) / GroupSize) - 1; group++)
            r.Forum(new Forum($"g{group}") { Kind = "steering-group" });
    });

    private static IEnumerable<Membership> TermsOf(Membership seat)
    {
        // A seat changes hands on a day of its own; nobody is missing in between.
        var shift = seat.Person.Text.Aggregate(0, (sum, c) => ((sum * 31) + c) % DaysOfTerm);
        for (var term = 0; term < TermCount; term++)
            yield return seat with
            {
                Person = $"{seat.Person}-{term}",
                Period = new Period(
                    term == 0 ? null : HistoryFrom.AddDays((term - 1) * DaysOfTerm).AddDays(shift),
                    term == TermCount - 1 ? null : HistoryFrom.AddDays(term * DaysOfTerm).AddDays(shift - 1)),
                // What is wrong with a group begins and ends.
                Level = term == 1 && seat.Level == "director" && shift % 100 == 0 ? "chief" : seat.Level,
            };
    }

    private static Membership Seat(string forum, int group, int seat)
    {
        var fault = group % 20 == 19 ? group / 20 % 4 : -1;
        var organisation = seat < 6 ? Municipalities[seat == 5 ? 6 : seat] : Hospitals[seat - 6];
        // In turn: nobody mirrors m0, two municipal chairs, nobody from a cluster, a chief in a director's seat.
        if (fault == 0 && seat == 0)
            organisation = Municipalities[5];
        if (fault == 2 && seat == 4)
            organisation = Municipalities[8];
        return new Membership(forum, $"{forum}-p{seat}")
        {
            Organisation = organisation,
            Role = seat is 0 or 6 || (fault == 1 && seat == 1) ? "chair" : "member",
            Level = fault == 3 && seat == 2 ? "chief" : "director",
            Period = new Period(new DateOnly(2020, 1, 1), seat % 2 == 0 ? null : new DateOnly(2030, 12, 31)),
        };
    }
}
