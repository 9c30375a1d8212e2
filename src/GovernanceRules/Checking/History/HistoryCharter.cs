namespace GovernanceRules;

/// <summary>A charter and days on end on which a history was judged by it.</summary>
/// <param name="Charter">The charter.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record HistoryCharter(Charter Charter, DateOnly From, DateOnly To);
