namespace GovernanceRules;

/// <summary>A sentence of a document that something in the charter comes from.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Quote">The document's own words; <c>[...]</c> stands for what is left out between them.</param>
public sealed record Clause(Identifier Id, string Quote)
{
    /// <summary>The document, by id; <see langword="null"/> if none is named.</summary>
    public Identifier? Source { get; init; }

    /// <summary>The section that the sentence is in.</summary>
    public string? Section { get; init; }

    /// <summary>What stands right before the quote in the text of the source; needed if the quote is there more than once.</summary>
    public string? Prefix { get; init; }

    /// <summary>What stands right after the quote in the text of the source; needed if the quote is there more than once.</summary>
    public string? Suffix { get; init; }

    /// <summary>Why nothing checks it; <see langword="null"/> if something does or should.</summary>
    public string? Unchecked { get; init; }

    /// <summary>
    /// Whether a register could break it, although <see cref="Unchecked"/> says that no constraint has words for it yet. It goes with
    /// <see cref="Unchecked"/> alone.
    /// </summary>
    public bool Checkable { get; init; }

    /// <summary>Where it was written, or <see langword="null"/> if it was written in code.</summary>
    public FileLocation? Location { get; init; }
}
