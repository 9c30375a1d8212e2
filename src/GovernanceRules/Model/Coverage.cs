using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What a register is complete for.</summary>
public sealed record Coverage
{
    /// <summary>The days it is complete for. On any other day nothing is held or violated, only unknown.</summary>
    public Period Period { get; init; }

    /// <summary>
    /// The fora whose memberships are complete; <see langword="null"/> if it does not say, and then each forum of which the register
    /// has any membership, meeting or step of a matter at any time is.
    /// </summary>
    public ImmutableArray<Identifier>? Fora { get; init; }

    /// <summary>Whether every forum that exists is in the register, so that one it does not show does not exist.</summary>
    public bool AllFora { get; init; }

    /// <summary>
    /// Whether the meetings are complete: of <see cref="Fora"/>, or of every forum if it does not say which. If not, a rule about meetings is
    /// unknown for a year of which no meeting of the forum is recorded.
    /// </summary>
    public bool Meetings { get; init; }

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; init; }
}
