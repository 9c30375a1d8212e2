namespace GovernanceRules;

/// <summary>A register and a charter that an answer leaves out, such as a charter that is not in force on the day among others that are.</summary>
/// <param name="Charter">The charter.</param>
/// <param name="Register">The register.</param>
/// <param name="Reason">Why they were not checked. It is reported as a warning.</param>
public sealed record SkippedCheck(Charter Charter, Register Register, Diagnostic Reason);
