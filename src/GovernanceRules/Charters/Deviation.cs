namespace GovernanceRules;

/// <summary>What is wrong with a key.</summary>
public enum Deviation
{
    /// <summary>Of a count: neither too few nor too many for certain. Of a test: the one that does not fit.</summary>
    None,

    /// <summary>Too few, or a key that is missing on the first side of a comparison.</summary>
    TooFew,

    /// <summary>Too many, or a key that the second side of a comparison lacks.</summary>
    TooMany,

    /// <summary>A key that both sides have and must not.</summary>
    Shared,
}
