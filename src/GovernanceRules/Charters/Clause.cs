namespace GovernanceRules;

/// <summary>A sentence of a document that something in the charter comes from.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Quote">The document's own words.</param>
public sealed record Clause(Identifier Id, string Quote)
{
    /// <summary>The document, by id; <see langword="null"/> where none is named.</summary>
    public Identifier? Source { get; init; }

    /// <summary>The section in which the sentence stands.</summary>
    public string? Section { get; init; }

    /// <summary>Why nothing checks it; <see langword="null"/> where something does or should.</summary>
    public string? Unchecked { get; init; }

    /// <summary>Where it was written, or <see langword="null"/> where that was in code.</summary>
    public FileLocation? Location { get; init; }
}
