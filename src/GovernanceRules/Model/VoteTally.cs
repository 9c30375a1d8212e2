using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>How many votes each list got, for compositions that follow an election.</summary>
/// <param name="Id">The id by which a charter names it.</param>
/// <param name="Votes">The votes of each list.</param>
public sealed record VoteTally(Identifier Id, ImmutableSortedDictionary<string, long> Votes)
{
    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; init; }
}
