namespace GovernanceRules;

/// <summary>One side of a primitive of a row, which sees the memberships of a forum.</summary>
internal readonly record struct LiveSubscription(LiveInstance Row, PrimitiveState Form, int Side);
