namespace GovernanceRules.Benchmarks;

/// <summary>
/// What a developer would write by hand for exactly the four constraints of <see cref="Committees"/>: group the memberships of the day by
/// forum, then look at each group. It knows nothing of unknown values, of persons with two seats apart from counting them once, or of clauses.
/// </summary>
internal sealed class HandWrittenLoop(Charter charter)
{
    private readonly Dictionary<string, (string Sector, string Cluster)> _organisations = charter.Organisations.ToDictionary(
        o => o.Id.Text, o => (o.Sector!.Value.Text, o.Clusters[0].Cluster!.Value.Text));

    private readonly string[] _clusters = [.. charter.Clusters.Select(c => c.Id.Text)];

    public List<Found> Check(Register register, DateOnly day)
    {
        var groups = new Dictionary<string, List<Membership>>();
        foreach (var membership in register.Memberships)
        {
            if (!membership.Period.Contains(day) || membership.Role.Text is not ("chair" or "vice-chair" or "member"))
                continue;
            if (!groups.TryGetValue(membership.Forum.Text, out var group))
                groups.Add(membership.Forum.Text, group = new List<Membership>(10));
            group.Add(membership);
        }

        var mirrored = new HashSet<string>();
        foreach (var member in groups[Committees.Board])
            if (member.Level?.Text == "politician" && Sector(member) == "municipal")
                mirrored.Add(member.Organisation!.Value.Text);
        var found = new List<Found>();
        foreach (var forum in register.Fora)
            if (groups.TryGetValue(forum.Id.Text, out var members))
                Check(forum.Id.Text, members, mirrored, found);
        return found;
    }

    private void Check(string forum, List<Membership> members, HashSet<string> mirrored, List<Found> found)
    {
        var organisations = new HashSet<string>();
        var clusters = new HashSet<string>();
        var municipalChairs = new HashSet<string>();
        var regionalChairs = new HashSet<string>();
        var directors = new HashSet<string>();
        foreach (var member in members)
        {
            var (sector, cluster) = _organisations[member.Organisation!.Value.Text];
            clusters.Add(cluster);
            if (sector == "municipal")
            {
                organisations.Add(member.Organisation!.Value.Text);
                if (member.Level?.Text == "director")
                    directors.Add(member.Person.Text);
            }

            if (member.Role.Text == "chair")
                (sector == "municipal" ? municipalChairs : regionalChairs).Add(member.Person.Text);
        }

        foreach (var organisation in mirrored)
            if (!organisations.Contains(organisation))
                found.Add(new("MIRROR", forum, organisation));
        if (municipalChairs.Count != 1)
            found.Add(new("CHAIR", forum, "municipal"));
        if (regionalChairs.Count != 1)
            found.Add(new("CHAIR", forum, "regional"));
        foreach (var cluster in _clusters)
            if (!clusters.Contains(cluster))
                found.Add(new("CLUSTERS", forum, cluster));
        if (directors.Count != 6)
            found.Add(new("SEATS", forum, Committees.Seats));
    }

    private string Sector(Membership member) => _organisations[member.Organisation!.Value.Text].Sector;
}
