namespace GovernanceRules.Oracle;

/// <summary>Kleene's three values, ordered so that "and" is the least and "or" the greatest.</summary>
internal enum Truth
{
    No,
    Unknown,
    Yes,
}
