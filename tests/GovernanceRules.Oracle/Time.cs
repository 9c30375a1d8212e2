using System.Globalization;

namespace GovernanceRules.Oracle;

/// <summary>Days that lie a time such as `18m` apart.</summary>
internal static class Time
{
    public static DateOnly After(DateOnly date, string time) => Moved(date, time, 1);

    public static DateOnly Before(DateOnly date, string time) => Moved(date, time, -1);

    private static DateOnly Moved(DateOnly date, string time, int sign)
    {
        var count = sign * int.Parse(time[..^1], CultureInfo.InvariantCulture);
        return time[^1] switch
        {
            'd' => date.AddDays(count),
            'w' => date.AddDays(7 * count),
            'm' => date.AddMonths(count),
            'y' => date.AddYears(count),
            _ => throw new NotSupportedException($"`{time}` is no time."),
        };
    }
}
