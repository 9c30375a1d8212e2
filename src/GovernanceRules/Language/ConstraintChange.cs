namespace GovernanceRules;

/// <summary>One thing about a constraint that changed from one charter to another, in the words of one language.</summary>
/// <param name="Aspect">What changed.</param>
/// <param name="From">What the earlier charter says.</param>
/// <param name="To">What the later charter says.</param>
public sealed record ConstraintChange(ConstraintAspect Aspect, string From, string To);
