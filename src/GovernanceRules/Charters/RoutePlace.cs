using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// A place on a route: any one of some fora or organisations, or, of a place for all, each of them in any order.
/// </summary>
internal sealed class RoutePlace
{
    /// <summary>What stands for the organisations that the matter concerns.</summary>
    public const string Concerned = "concerned";

    /// <summary>Ids that were written alone, of fora or of organisations.</summary>
    public ImmutableArray<Identifier> Ids { get; init; } = [];

    /// <summary>Ids that were written as those of fora.</summary>
    public ImmutableArray<Identifier> Fora { get; init; } = [];

    /// <summary>Ids that were written as those of organisations.</summary>
    public ImmutableArray<Identifier> Organisations { get; init; } = [];

    /// <summary>A selection of fora, where the place is given so.</summary>
    public Selection? Selection { get; init; }

    /// <summary>Whether each of them is needed, and not any one.</summary>
    public bool IsAll { get; init; }

    /// <summary>The acts of which one counts; empty where any but <c>informed</c> does.</summary>
    public ImmutableArray<Identifier> Acts { get; init; } = [];

    /// <summary>The roles of which one has acted; empty where any may.</summary>
    public ImmutableArray<Identifier> By { get; init; } = [];

    public FileLocation? Location { get; init; }

    /// <summary>Whether each organisation that the matter concerns is needed.</summary>
    public bool AsksConcerned => IsAll && Ids.Any(i => i.Text == Concerned);
}
