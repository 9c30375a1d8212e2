namespace GovernanceRules;

/// <summary>
/// That an organisation is in a cluster for a time, or that its clusters were not recorded for a time.
/// </summary>
/// <param name="Cluster">The cluster, or <see langword="null"/> if it is not recorded which.</param>
/// <param name="InForce">The days on which it holds.</param>
public sealed record ClusterMembership(Identifier? Cluster, Period InForce)
{
    /// <summary>That the clusters are not recorded: any number of them, and any.</summary>
    public static ClusterMembership Unknown { get; } = new(null, Period.Always);
}
