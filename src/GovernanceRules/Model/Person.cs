using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A person, by id; a name is optional throughout.</summary>
/// <param name="Id">The id: any text without control characters.</param>
public sealed record Person(Identifier Id)
{
    /// <summary>A name to show beside the id; no answer needs it.</summary>
    public string? Name { get; init; }

    /// <summary>The competences; <see langword="null"/> is not recorded, an empty list is none.</summary>
    public ImmutableArray<Identifier>? Competences { get; init; }

    /// <summary>Attributes of the charter's own.</summary>
    public AttributeSet Attributes { get; init; } = AttributeSet.Empty;

    /// <summary>The clauses that the row comes from.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; init; }
}
