namespace GovernanceRules;

/// <summary>A language in which findings and explanations are given.</summary>
public enum Language
{
    /// <summary>English; the language where nobody asks for another.</summary>
    English,

    /// <summary>Danish.</summary>
    Danish,
}
