using System.Globalization;

namespace GovernanceRules;

/// <summary>
/// A day of which perhaps only the month or the year is recorded: <c>2014-03-01</c>, <c>2014-03</c>, <c>2014</c>. From its last possible day on it has
/// certainly come; from its first it may have.
/// </summary>
/// <param name="First">The first day that it can be.</param>
/// <param name="Last">The last day that it can be; not before <paramref name="First"/>.</param>
public readonly record struct PartialDate(DateOnly First, DateOnly Last)
{
    /// <summary>A day of which nothing is recorded.</summary>
    public static PartialDate Unknown => new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>Whether it is one day.</summary>
    public bool IsExact => First == Last;

    /// <summary>Some day of a year.</summary>
    /// <param name="year">The year.</param>
    /// <returns>From 1 January to 31 December.</returns>
    public static PartialDate Of(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>Some day of a month.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <returns>From its first day to its last.</returns>
    public static PartialDate Of(int year, int month) => new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    /// <summary>A day that is recorded.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator PartialDate(DateOnly day) => new(day, day);

    /// <inheritdoc cref="op_Implicit(DateOnly)"/>
    /// <returns>The day as a date.</returns>
    public static PartialDate FromDateOnly(DateOnly day) => day;

    /// <summary>The date as files write it.</summary>
    /// <returns><c>2014-03-01</c>, <c>2014-03</c>, <c>2014</c>, <c>unknown</c>, or two days with two dots between.</returns>
    public override string ToString() => this switch
    {
        { IsExact: true } => TextFormat.Day(First),
        _ when this == Unknown => "unknown",
        _ when this == Of(First.Year) => First.Year.ToString("0000", CultureInfo.InvariantCulture),
        _ when this == Of(First.Year, First.Month) => First.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => $"{TextFormat.Day(First)}..{TextFormat.Day(Last)}",
    };
}
