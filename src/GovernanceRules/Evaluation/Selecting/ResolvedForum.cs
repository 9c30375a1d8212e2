namespace GovernanceRules;

/// <summary>
/// A forum that a constraint is evaluated for; null if it is about none. Meant is Unknown if what the selection asks is not recorded.
/// </summary>
internal readonly record struct ResolvedForum(ForumFacts? Forum, Truth Meant);
