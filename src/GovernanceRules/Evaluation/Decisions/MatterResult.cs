using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Escalations: one for each escalation of the charter, in its order. Decisions: the gravest of what stands against each forum.
/// </summary>
internal sealed record MatterResult(ImmutableArray<EscalationJudgement> Escalations, ImmutableArray<CompetenceViolation> Decisions);

/// <summary>Applies: whether the matter is under the escalation. Violation: the gravest; null if the matter goes on as it should.</summary>
internal sealed record EscalationJudgement(Truth Applies, EscalationViolation? Violation);
