using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Lots that were drawn where lists tie for the seats of a forum.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Date">The day on which they were drawn, from which on they count.</param>
/// <param name="Order">The lists, or alliances, in the order in which they were drawn: of those who tie, the first have the seats.</param>
public sealed record Draw(Identifier Forum, DateOnly Date, ImmutableArray<string> Order)
{
    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; init; }
}
