namespace GovernanceRules.Oracle;

/// <summary>One row: <c>held</c>, <c>violated</c>, <c>unknown</c>, <c>waived</c> or <c>notApplicable</c>.</summary>
public sealed record OracleOutcome(string Constraint, string? Forum, string Outcome);
