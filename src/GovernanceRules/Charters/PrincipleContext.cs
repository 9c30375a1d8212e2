namespace GovernanceRules;

/// <summary>What a principle is unfolded into plain forms for.</summary>
/// <param name="Charter">The charter.</param>
/// <param name="Register">The register.</param>
/// <param name="Day">The day of the check.</param>
public sealed record PrincipleContext(Charter Charter, Register Register, DateOnly Day);
