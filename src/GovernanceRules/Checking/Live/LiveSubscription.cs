namespace GovernanceRules;

/// <summary>One side of a form of a row, which sees the memberships of a forum.</summary>
internal readonly record struct LiveSubscription(LiveRow Row, FormState Form, int Side);
