using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A place on a route: any one of some fora or organisations or, if it is a place for all, each of them in any order.</summary>
internal sealed record RoutePlace
{
    // Stands for the organisations that the matter concerns.
    public const string Concerned = "concerned";

    // Written alone, for fora or organisations.
    public ImmutableArray<Identifier> Ids { get; init; } = [];

    // Written as those of fora.
    public ImmutableArray<Identifier> Fora { get; init; } = [];

    // Written as those of organisations.
    public ImmutableArray<Identifier> Organisations { get; init; } = [];

    public Selection? Selection { get; init; }

    // Whether each of them is needed, and not any one.
    public bool IsAll { get; init; }

    // The acts of which one counts; empty if any but `informed` does.
    public ImmutableArray<Identifier> Acts { get; init; } = [];

    // The roles of which one has acted; empty if any may.
    public ImmutableArray<Identifier> By { get; init; } = [];

    // The members of the forum of whom so many have done it; null if persons are not asked.
    public PlaceDoers? Doers { get; init; }

    // The forum that meets the place in its stead if its time has run out; without a time, as well.
    public Identifier? OrElse { get; init; }

    // How long after the step before it is too early.
    public Duration? After { get; init; }

    // By how long after the step before it has to be.
    public Duration? Within { get; init; }

    // The act from whose first step the time is counted; null if it is from the step at the place before, or from the matter's first step.
    public Identifier? TimeFrom { get; init; }

    public FileLocation? Location { get; init; }

    public bool HasTime => After is not null || Within is not null;

    // The place as it is when its time has run out.
    public RoutePlace Instead => this with { Ids = [], Fora = [OrElse!.Value], Organisations = [], Selection = null, OrElse = null, After = null, Within = null, TimeFrom = null };

    // Whether the other forum has to wait until the time has run out.
    public bool WaitsForElse => OrElse is not null && Within is not null;

    public bool AsksConcerned => IsAll && Ids.Any(i => i.Text == Concerned);
}
