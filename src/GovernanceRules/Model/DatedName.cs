namespace GovernanceRules;

/// <summary>A name that applied for a time.</summary>
/// <param name="Name">The name.</param>
/// <param name="InForce">When it applied.</param>
public sealed record DatedName(LocalizedText Name, Period InForce);
