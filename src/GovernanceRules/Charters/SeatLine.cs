using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>One line of a composition: so many seats for those of a selection.</summary>
/// <param name="Name">The name, which is the key of its finding.</param>
/// <param name="Members">Who fits it.</param>
/// <param name="Bounds">How many there may be.</param>
public sealed record SeatLine(string Name, Selection Members, Bounds Bounds)
{
    /// <summary>The name, which is the key of its finding; normalised as ids are, since waivers name it.</summary>
    public string Name { get; init; } = Identifier.Normalise(Name);

    /// <summary>When the line is in force; when it is not, it is as if it were not there.</summary>
    public Period InForce { get; init; }

    /// <summary>The clauses that it comes from.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    /// <summary>How the clause is read.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; init; }
}
