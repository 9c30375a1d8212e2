namespace GovernanceRules;

/// <summary>What a principle is unfolded into plain forms for.</summary>
/// <param name="Charter">The charter.</param>
/// <param name="Day">The day of the check.</param>
public sealed record PrincipleContext(Charter Charter, DateOnly Day);
