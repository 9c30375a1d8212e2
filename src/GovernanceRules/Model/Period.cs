namespace GovernanceRules;

/// <summary>A span of days. Both ends are inclusive, and an absent end is open.</summary>
/// <param name="From">The first day, or <see langword="null"/> if the period has always run.</param>
/// <param name="To">The last day, or <see langword="null"/> if no end is set.</param>
public readonly record struct Period(DateOnly? From, DateOnly? To)
{
    /// <summary>The period without beginning or end.</summary>
    public static Period Always => default;

    /// <summary>Whether <paramref name="day"/> lies in the period; its first and last day do.</summary>
    /// <param name="day">The day asked about.</param>
    /// <returns><see langword="true"/> on every day from <see cref="From"/> to <see cref="To"/>.</returns>
    public bool Contains(DateOnly day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);

    /// <summary>Whether the period ends before it starts; such a period is a fault wherever it is given.</summary>
    public bool EndsBeforeItStarts => From is { } from && To is { } to && to < from;

    // The days on which it begins, and has ended.
    internal IEnumerable<DateOnly> Edges
    {
        get
        {
            if (From is { } from)
                yield return from;
            if (To is { } to && to < DateOnly.MaxValue)
                yield return to.AddDays(1);
        }
    }

    /// <summary>Whether the two periods have a day in common.</summary>
    /// <param name="other">The other period.</param>
    /// <returns><see langword="true"/> if some day lies in both.</returns>
    public bool Overlaps(Period other) =>
        (From is not { } from || other.To is not { } otherTo || from <= otherTo)
        && (To is not { } to || other.From is not { } otherFrom || otherFrom <= to);

    /// <summary>The period as ISO dates: <c>2014-01-01..2021-12-31</c>, with nothing at an open end.</summary>
    /// <returns>The two ends around two dots.</returns>
    public override string ToString() => $"{From:yyyy-MM-dd}..{To:yyyy-MM-dd}";
}
