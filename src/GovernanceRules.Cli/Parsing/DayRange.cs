using System.Globalization;

namespace GovernanceRules.Cli;

/// <summary>The day of a check, or the days from one to another.</summary>
/// <param name="From">The day, or the first.</param>
/// <param name="To">The last day; <see langword="null"/> if there is but one.</param>
internal readonly record struct DayRange(DateOnly From, DateOnly? To)
{
    private const string Between = "..";

    /// <summary>
    /// A day, or two with <c>..</c> between them: <c>2014-03-01</c>, <c>today</c>, or so long after another day as <c>+30d</c> says. The first is counted from
    /// today, the second from the first.
    /// </summary>
    public static bool TryParse(string text, DateOnly today, out DayRange days)
    {
        var parts = text.Split(Between);
        days = default;
        if (parts.Length > 2 || !TryDay(parts[0], today, out var from))
            return false;
        days = new(from, null);
        if (parts.Length == 1)
            return true;
        if (!TryDay(parts[1], parts[1] == "today" ? today : from, out var to))
            return false;
        days = new(from, to);
        return true;
    }

    /// <summary>A day: a date, <c>today</c> for the day given, or so long after it as <c>+30d</c>, <c>+2w</c>, <c>+6m</c> or <c>+1y</c> says.</summary>
    public static bool TryDay(string text, DateOnly today, out DateOnly day)
    {
        day = today;
        if (text == "today" || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return true;
        if (text is not ['+' or '-', .. var digits, var unit] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        try
        {
            var signed = text[0] == '-' ? -number : number;
            day = unit switch
            {
                'd' => today.AddDays(signed),
                'w' => today.AddDays(checked(signed * 7)),
                'm' => today.AddMonths(signed),
                'y' => today.AddYears(signed),
                _ => throw new ArgumentOutOfRangeException(nameof(text)),
            };
            return true;
        }
        catch (Exception beyond) when (beyond is ArgumentOutOfRangeException or OverflowException)
        {
            return false;
        }
    }
}
