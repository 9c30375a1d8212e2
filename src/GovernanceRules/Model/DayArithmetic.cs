namespace GovernanceRules;

/// <summary>Days before and after a day; those that no calendar has are its first and its last.</summary>
internal static class DayArithmetic
{
    public static DateOnly Plus(this DateOnly day, int days) =>
        DateOnly.FromDayNumber((int)Math.Clamp((long)day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
