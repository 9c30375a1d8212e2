namespace GovernanceRules.Cli;

/// <summary>
/// A register and a charter that it is checked against. IsFound: the call names neither, but a folder in which they were found.
/// </summary>
internal sealed record CheckPair(Charter Charter, Register Register, bool IsFound);
