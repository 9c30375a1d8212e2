namespace GovernanceRules;

/// <summary>Whether the quote of a clause stands in the text of its source.</summary>
public enum QuoteStatus
{
    /// <summary>The clause names no source, or the charter brings no text of it.</summary>
    NoText,

    /// <summary>It is found once.</summary>
    Found,

    /// <summary>It is not found.</summary>
    NotFound,

    /// <summary>It is found more than once; <see cref="Clause.Prefix"/> or <see cref="Clause.Suffix"/> says which place is meant.</summary>
    Ambiguous,
}
