namespace GovernanceRules;

internal sealed class OrganisationFacts
{
    public OrganisationFacts(Organisation organisation, SymbolTable symbols, DateOnly day)
    {
        Organisation = organisation;
        Symbol = symbols.Of(organisation.Id.Text);
        Kind = symbols.Of(organisation.Kind);
        Group = Symbol;
        Sector = symbols.Of(organisation.Sector);
        InForce = organisation.InForce.Contains(day);
        var clusters = organisation.Clusters.Where(c => c.InForce.Contains(day)).ToList();
        Clusters = [.. clusters.Where(c => c.Cluster is not null).Select(c => symbols.Of(c.Cluster)).Distinct()];
        MoreClusters = clusters.Exists(c => c.Cluster is null);
    }

    public Organisation Organisation { get; }

    public int Symbol { get; }

    public int Kind { get; }

    public int Sector { get; }

    // The topmost that it is part of, itself if it is part of none; in force or not.
    public int Group { get; set; }

    public bool InForce { get; }

    // That day, whether in force or not.
    public int[] Clusters { get; }

    // There may be others that are not recorded.
    public bool MoreClusters { get; }

    public Truth IsIn(int cluster) =>
        Array.IndexOf(Clusters, cluster) >= 0 ? Truth.True : MoreClusters ? Truth.Unknown : Truth.False;
}
