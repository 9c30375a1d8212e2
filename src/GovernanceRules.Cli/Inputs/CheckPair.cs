namespace GovernanceRules.Cli;

/// <summary>A register and a charter that it is checked against.</summary>
/// <param name="Charter">The charter.</param>
/// <param name="Register">The register.</param>
/// <param name="IsFound">Whether the call names neither, but a folder in which they were found.</param>
internal sealed record CheckPair(Charter Charter, Register Register, bool IsFound);
