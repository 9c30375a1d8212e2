namespace GovernanceRules;

/// <summary>A day of every year, such as 1 July. 29 February is 28 February in other than leap years.</summary>
internal readonly record struct MonthDay(int Month, int Day)
{
    public static bool TryParse(string text, out MonthDay day)
    {
        day = default;
        // 2000 has every day that a year can have.
        if (!DateOnly.TryParseExact("2000-" + text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var date))
            return false;
        day = new MonthDay(date.Month, date.Day);
        return true;
    }

    public static MonthDay? Of(DateOnly? date) => date is { } day ? new MonthDay(day.Month, day.Day) : null;

    public bool Is(DateOnly date) => date == In(date.Year);

    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}
