using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Something that is brought before fora to be decided (sag): what it is about, and what was done with it. What is left out is not recorded,
/// and may be any.
/// </summary>
/// <param name="Id">The id, which is the key of its findings.</param>
/// <example><code>
/// var matter = new Matter("telecare") { Type = "pilot-scaling", Traits = ["economic"] };
/// </code></example>
public sealed record Matter(Identifier Id)
{
    internal const string NoType = "none";

    /// <summary>What it is called; <see langword="null"/> if it has no name.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The type, such as <c>pilot-scaling</c>, or <c>none</c>; <see langword="null"/> is not recorded.</summary>
    public Identifier? Type { get; init; }

    /// <summary>All traits that it has, such as <c>economic</c>; an empty list means none, <see langword="null"/> is not recorded.</summary>
    public ImmutableArray<Identifier>? Traits { get; init; }

    /// <summary>The organisations that it concerns; <see langword="null"/> is not recorded.</summary>
    public ImmutableArray<Identifier>? Concerns { get; init; }

    /// <summary>The persons whom it concerns; <see langword="null"/> is not recorded.</summary>
    public ImmutableArray<Identifier>? ConcernsPersons { get; init; }

    /// <summary>What was done with it. Steps go by their dates, those of one day in the order given.</summary>
    public ImmutableArray<MatterStep> Steps { get; init; } = [];

    /// <summary>The clauses that the row comes from.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; init; }

    /// <summary>Two matters are equal if all that is recorded of them is.</summary>
    /// <param name="other">The other matter.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(Matter? other) => other is not null && Id == other.Id && Name == other.Name && Type == other.Type && Same(Traits, other.Traits)
        && Same(Concerns, other.Concerns) && Same(ConcernsPersons, other.ConcernsPersons) && Steps.SequenceEqual(other.Steps) && Clauses.SequenceEqual(other.Clauses) && Location == other.Location;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Type, Steps.Length);

    internal static bool Same(ImmutableArray<Identifier>? left, ImmutableArray<Identifier>? right) =>
        left is { } these && right is { } those ? these.SequenceEqual(those) : left is null && right is null;
}
