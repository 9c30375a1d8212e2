namespace GovernanceRules;

/// <summary>A charter and a register on the day of a check, and the memberships that are valid that day.</summary>
internal sealed record CheckedDay(GovernanceFacts Facts, DayIndex Today);
