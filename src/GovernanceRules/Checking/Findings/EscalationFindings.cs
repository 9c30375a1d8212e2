using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What is found of the matters that are under an escalation.</summary>
/// <param name="Findings">What is wrong or could be, in the order of the matters.</param>
/// <param name="Pending">What is still to come, matter by matter, although somebody has decided.</param>
internal sealed record EscalationFindings(ImmutableArray<Finding> Findings, ImmutableArray<(string Matter, ImmutableArray<RoutePlace> Places)> Pending);
