namespace GovernanceRules;

/// <summary>A forum that a constraint is evaluated for.</summary>
/// <param name="Forum">The forum, or <see langword="null"/> where the constraint is about none.</param>
/// <param name="Meant">Whether it is meant; unknown where what the selection asks of it is not recorded.</param>
internal readonly record struct ResolvedForum(ForumFacts? Forum, Truth Meant);
