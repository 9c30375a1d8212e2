namespace GovernanceRules.Oracle;

/// <summary>A finding about a matter: of an escalation, of `COMPETENCE` or of `DECISION-COMPOSITION`.</summary>
public sealed record OracleDecision(string Constraint, string? Forum, string Matter, bool IsViolated, string Severity, bool IsWaived);
