namespace GovernanceRules;

/// <summary>A name that was borne for a time.</summary>
/// <param name="Name">The name.</param>
/// <param name="InForce">When it was borne.</param>
public sealed record DatedName(LocalizedText Name, Period InForce);
