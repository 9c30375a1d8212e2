using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A row with its findings.</summary>
internal sealed record RowResult(OutcomeRow Row, ImmutableArray<Finding> Findings);
