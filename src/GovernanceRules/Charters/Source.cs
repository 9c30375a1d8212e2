namespace GovernanceRules;

/// <summary>A document that clauses are quoted from.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date, if it is known.</param>
public sealed record Source(Identifier Id, string Title, DateOnly? Date = null)
{
    /// <summary>
    /// Its text, in which <see cref="Charter.Coverage"/> looks for the quotes of clauses; <see langword="null"/> if the charter brings none.
    /// </summary>
    public string? Text { get; init; }

    /// <summary>Where the text begins, or <see langword="null"/> if there is none or it was written in code.</summary>
    public FileLocation? TextLocation { get; init; }
}
