namespace GovernanceRules;

/// <summary>Since when something is violated, as far as that decides whether a violation is older than the grace of its constraint.</summary>
internal sealed class GracePeriods(GovernanceFacts facts, PastExtents past)
{
    private ChangeDates? _days;

    // Of a violation of the day. Since: null if its first day is not known.
    public (Truth IsOver, DateOnly? Since, DateOnly Due) Of(Constraint constraint, string? forum, string? key)
    {
        var grace = constraint.Grace!;
        if (grace.LastDayBefore(facts.Day) is not { } last)
            return (TruthLogic.Of(facts.Day >= grace.Until), null, grace.Until!.Value);
        _days ??= new ChangeDates(facts.Charter, facts.Register, facts.Declarations);
        var (first, isKnown) = (facts.Day, true);
        foreach (var day in _days.Within(last, facts.Day).Reverse())
        {
            var was = day == facts.Day ? Truth.True : past.IsViolated(constraint, forum, key, day);
            if (was == Truth.False)
                return (Truth.False, isKnown ? first : null, grace.DueAfter(first));
            isKnown &= was == Truth.True;
            first = day;
        }

        return (isKnown ? Truth.True : Truth.Unknown, null, facts.Day);
    }
}
