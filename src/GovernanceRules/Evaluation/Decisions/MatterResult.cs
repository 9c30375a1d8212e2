using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What is wrong, or could be, with a matter.</summary>
/// <param name="Escalations">An answer for each escalation of the charter, in its order.</param>
/// <param name="Decisions">Who decided it and may not, or perhaps may not: the gravest of what stands against each forum.</param>
internal sealed record MatterResult(ImmutableArray<EscalationJudgement> Escalations, ImmutableArray<CompetenceViolation> Decisions);

/// <summary>Whether a matter is under an escalation, and what is wrong.</summary>
/// <param name="Applies">Whether the matter is one of those that the escalation is about.</param>
/// <param name="Violation">What is wrong, or could be, of several things the gravest; nothing where the matter goes on as it should.</param>
/// <param name="Pending">The places that are still to come after a decision; none if something is wrong.</param>
internal sealed record EscalationJudgement(Truth Applies, EscalationViolation? Violation, ImmutableArray<RoutePlace> Pending);
