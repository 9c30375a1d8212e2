namespace GovernanceRules.Oracle;

/// <summary>A meeting that was held by the day of the check.</summary>
internal sealed record Meeting(DateOnly Date, bool IsExtraordinary, DateOnly? Announced);
