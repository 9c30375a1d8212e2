namespace GovernanceRules.Benchmarks;

/// <summary>The four constraints of <see cref="Committees"/> in LINQ, as most would write them: a query each, over groups of memberships.</summary>
internal sealed class LinqCheck(Charter charter)
{
    private readonly Dictionary<Identifier, Organisation> _organisations = charter.Organisations.ToDictionary(o => o.Id);

    public List<Found> Check(Register register, DateOnly day)
    {
        var groups = register.Memberships
            .Where(m => m.Period.Contains(day) && m.Role.Text is "chair" or "vice-chair" or "member")
            .GroupBy(m => m.Forum)
            .ToDictionary(g => g.Key, g => g.ToList());
        var mirrored = groups[Committees.Board]
            .Where(m => m.Level == "politician" && SectorOf(m) == "municipal")
            .Select(m => m.Organisation!.Value)
            .Distinct()
            .ToList();
        return register.Fora
            .Where(f => groups.ContainsKey(f.Id))
            .SelectMany(f => Mirror(f.Id, groups[f.Id], mirrored)
                .Concat(SharedChair(f.Id, groups[f.Id]))
                .Concat(EveryCluster(f.Id, groups[f.Id]))
                .Concat(Seats(f.Id, groups[f.Id])))
            .ToList();
    }

    private IEnumerable<Found> Mirror(Identifier forum, List<Membership> members, List<Identifier> mirrored) => mirrored
        .Except(members.Where(m => SectorOf(m) == "municipal").Select(m => m.Organisation!.Value))
        .Select(o => new Found("MIRROR", forum.Text, o.Text));

    private IEnumerable<Found> SharedChair(Identifier forum, List<Membership> members) => new Identifier[] { "municipal", "regional" }
        .Where(sector => members.Where(m => m.Role == "chair" && SectorOf(m) == sector).Select(m => m.Person).Distinct().Count() != 1)
        .Select(sector => new Found("CHAIR", forum.Text, sector.Text));

    private IEnumerable<Found> EveryCluster(Identifier forum, List<Membership> members) => charter.Clusters
        .Select(c => c.Id)
        .Where(cluster => !members.Any(m => ClusterOf(m) == cluster))
        .Select(cluster => new Found("CLUSTERS", forum.Text, cluster.Text));

    private IEnumerable<Found> Seats(Identifier forum, List<Membership> members) =>
        members.Where(m => SectorOf(m) == "municipal" && m.Level == "director").Select(m => m.Person).Distinct().Count() == 6
            ? []
            : [new Found("SEATS", forum.Text, Committees.Seats)];

    private Identifier SectorOf(Membership member) => _organisations[member.Organisation!.Value].Sector!.Value;

    private Identifier ClusterOf(Membership member) => _organisations[member.Organisation!.Value].Clusters[0].Cluster!.Value;
}
