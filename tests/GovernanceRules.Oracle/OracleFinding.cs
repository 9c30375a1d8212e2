namespace GovernanceRules.Oracle;

/// <summary>One finding, by the three things that tell findings apart.</summary>
public sealed record OracleFinding(string Constraint, string? Forum, string? Key);
