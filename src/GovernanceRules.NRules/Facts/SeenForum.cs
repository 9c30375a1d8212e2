namespace GovernanceRules;

/// <summary>A forum with its seats and meetings, and a forum (perhaps itself) whose constraints look at it.</summary>
internal sealed record SeenForum(ForumFact By, IGrouping<ForumFact, IOfForum> Forum);
