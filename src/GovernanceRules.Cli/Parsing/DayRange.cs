using System.Globalization;

namespace GovernanceRules.Cli;

/// <summary>The day of a check, or the days from one to another. To is null if there is only one day.</summary>
internal readonly record struct DayRange(DateOnly From, DateOnly? To)
{
    private const string Between = "..";

    // A day, or two with ".." between them: 2014-03-01, today, or a time after another day such as +30d. The first is counted from today,
    // the second from the first.
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

    // A date, today, or a time after today such as +30d, +2w, +6m or +1y.
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
