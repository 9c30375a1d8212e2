namespace GovernanceRules;

/// <summary>A forum with its seats and meetings, as another sees it, or it itself, whose constraints look there.</summary>
/// <param name="By">The forum whose constraints look at it.</param>
/// <param name="Forum">The forum with its facts.</param>
internal sealed record SeenForum(ForumFact By, IGrouping<ForumFact, IOfForum> Forum);
