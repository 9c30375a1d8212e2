namespace GovernanceRules.Oracle;

/// <summary>A key and whether it is broken: certainly, perhaps, or not.</summary>
internal sealed record Finding(string? Key, Truth Broken);
