using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A meeting of a forum.</summary>
/// <param name="Forum">The forum.</param>
/// <param name="Date">The day it was held.</param>
public sealed record Meeting(Identifier Forum, DateOnly Date)
{
    /// <summary>Whether it was extraordinary.</summary>
    public bool Extraordinary { get; init; }

    /// <summary>The day on which it was announced; <see langword="null"/> is not recorded.</summary>
    public DateOnly? Announced { get; init; }

    /// <summary>The persons present; <see langword="null"/> is not recorded.</summary>
    public ImmutableArray<Identifier>? Present { get; init; }

    /// <summary>The clauses that the row comes from.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; init; }
}
