namespace GovernanceRules;

/// <summary>A document that clauses are quoted from.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date, if it is known.</param>
public sealed record Source(Identifier Id, string Title, DateOnly? Date = null);
