using System.Globalization;

namespace GovernanceRules;

/// <summary>
/// A length of time: <c>30d</c>, <c>6w</c>, <c>18m</c> or <c>2y</c>. Months and years are those of the calendar: a month after 31 January is the last day of
/// February.
/// </summary>
/// <param name="Count">How many units; 0 or more.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct Duration(int Count, DurationUnit Unit)
{
    private const string Letters = "dwmy";

    /// <summary>Reads a duration as files write it: a whole number and one of the letters <c>d</c>, <c>w</c>, <c>m</c> and <c>y</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="duration">The duration.</param>
    /// <returns>Whether the text is a duration of at most 9,999 units.</returns>
    public static bool TryParse(string? text, out Duration duration)
    {
        duration = default;
        if (text is not { Length: > 1 and <= 5 } || Letters.IndexOf(text[^1], StringComparison.Ordinal) is not (>= 0 and var unit)
            || !int.TryParse(text.AsSpan(..^1), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return false;
        duration = new Duration(count, (DurationUnit)unit);
        return true;
    }

    /// <summary>The day that lies so long after another; never later than the last day of the calendar.</summary>
    /// <param name="day">The other day.</param>
    /// <returns>The later day: two years after 2014-07-01 is 2016-07-01.</returns>
    public DateOnly After(DateOnly day) => Moved(day, Count);

    /// <summary>The day that lies so long before another; never earlier than the first day of the calendar.</summary>
    /// <param name="day">The other day.</param>
    /// <returns>The earlier day.</returns>
    public DateOnly Before(DateOnly day) => Moved(day, -Count);

    /// <summary>The duration as files write it.</summary>
    /// <returns>The number and the letter, such as <c>18m</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}{Letters[(int)Unit]}");

    private DateOnly Moved(DateOnly day, int by)
    {
        try
        {
            return Unit switch
            {
                DurationUnit.Day => day.AddDays(by),
                DurationUnit.Week => day.AddDays(7 * by),
                DurationUnit.Month => day.AddMonths(by),
                _ => day.AddYears(by),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return by < 0 ? DateOnly.MinValue : DateOnly.MaxValue;
        }
    }
}
