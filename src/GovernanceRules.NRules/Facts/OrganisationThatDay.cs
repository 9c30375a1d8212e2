using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>An organisation on the day of the check.</summary>
internal sealed class OrganisationThatDay
{
    public OrganisationThatDay(Organisation organisation, DateOnly day)
    {
        Organisation = organisation;
        InForce = organisation.InForce.Contains(day);
        var clusters = organisation.Clusters.Where(c => c.InForce.Contains(day)).ToList();
        Clusters = [.. clusters.Select(c => c.Cluster?.Text).OfType<string>().Distinct(StringComparer.Ordinal)];
        HasOtherClusters = clusters.Exists(c => c.Cluster is null);
    }

    public Organisation Organisation { get; }

    public string Id => Organisation.Id.Text;

    public string? Sector => Organisation.Sector?.Text;

    public string? Kind => Organisation.Kind?.Text;

    public bool InForce { get; }

    public ImmutableArray<string> Clusters { get; }

    /// <summary>Whether its clusters are not recorded, so that it may be in any others.</summary>
    public bool HasOtherClusters { get; }
}
