namespace GovernanceRules;

/// <summary>How long a violation is pending: for some time after it begins, or before a day.</summary>
internal sealed record Grace(Duration? Time, DateOnly? Until)
{
    // The first day on which a violation that began on a day is no longer pending.
    public DateOnly DueAfter(DateOnly since) => Time is { } time ? time.After(since) : Until!.Value;

    // The last day on which a violation must have begun to be pending no more; null if it may have begun on any day.
    public DateOnly? LastDayBefore(DateOnly day)
    {
        if (Time is not { } time)
            return null;
        var last = time.Before(day);
        // Of months of several lengths more than one day can have the same day after it.
        while (last < day && time.After(last.AddDays(1)) <= day)
            last = last.AddDays(1);
        while (last > DateOnly.MinValue && time.After(last) > day)
            last = last.AddDays(-1);
        return last;
    }

    public Message Words() => Time is { } time
        ? Message.Of("grace.demand", ("time", Term.Time(time)))
        : Message.Of("grace.until.demand", ("day", Until!.Value));
}
