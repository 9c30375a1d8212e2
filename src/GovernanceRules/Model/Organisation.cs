using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A municipality, hospital, association or other body that members represent.</summary>
public sealed record Organisation : Element
{
    /// <summary>Makes an organisation.</summary>
    /// <param name="id">Its id.</param>
    public Organisation(Identifier id)
        : base(id)
    {
    }

    /// <summary>The sector, such as <c>municipal</c>; <see langword="null"/> is not recorded.</summary>
    public Identifier? Sector { get; init; }

    /// <summary>The clusters it is in, each for its time. None listed: it is in none.</summary>
    public ImmutableArray<ClusterMembership> Clusters { get; init; } = [];

    /// <summary>The organisation that it is part of, such as a hospital's region; <see langword="null"/> is none.</summary>
    public Identifier? PartOf { get; init; }

    /// <summary>An official code, such as a municipality's number.</summary>
    public string? Code { get; init; }
}
