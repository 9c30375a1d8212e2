namespace GovernanceRules;

/// <summary>The days of a range on which a check can answer something else than on the day before: the first, and each on which anything begins or has ended.</summary>
internal static class RangeDays
{
    public static IEnumerable<DateOnly> Of(Charter charter, Register register, DateOnly from, DateOnly to)
    {
        // What a principle of somebody else's looks at, nobody here can know.
        if (charter.Constraints.Any(c => c.Principle.GetType().Assembly != typeof(Principle).Assembly))
            return Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays);
        return Periods(charter, register).SelectMany(Edges)
            .Concat(register.Meetings.Select(m => m.Date)).Concat(register.Meetings.Where(m => m.Date < DateOnly.MaxValue).Select(m => m.Date.AddDays(1)))
            .Concat(register.Matters.SelectMany(m => m.Steps).Select(s => s.Date))
            .Concat(Years(from, to))
            .Where(d => d > from && d <= to)
            .Prepend(from).Distinct().Order();
    }

    private static IEnumerable<Period> Periods(Charter charter, Register register)
    {
        var fora = charter.Fora.Concat(register.Fora);
        var organisations = charter.Organisations.Concat(register.Organisations);
        return [
            charter.InForce,
            register.Covers?.Period ?? Period.Always,
            .. charter.Constraints.Select(c => c.InForce),
            .. charter.Constraints.Select(c => c.Principle).OfType<SeatsPrinciple>().SelectMany(s => s.Lines).Select(l => l.InForce),
            .. charter.Escalations.Select(e => e.InForce),
            .. fora.SelectMany(f => f.Decides.Concat(f.MayNotDecide)).Select(w => w.InForce),
            .. fora.Select(f => f.InForce),
            .. charter.Clusters.Select(c => c.InForce),
            .. organisations.Select(o => o.InForce),
            .. organisations.SelectMany(o => o.Clusters).Select(c => c.InForce),
            .. register.Memberships.Select(m => m.Period),
            .. register.Waivers.Select(w => w.Period),
        ];
    }

    private static IEnumerable<DateOnly> Edges(Period period)
    {
        if (period.From is { } from)
            yield return from;
        if (period.To is { } to && to < DateOnly.MaxValue)
            yield return to.AddDays(1);
    }

    // Meetings are counted by years, and a year is judged when it has ended.
    private static IEnumerable<DateOnly> Years(DateOnly from, DateOnly to) => Enumerable.Range(from.Year, to.Year - from.Year + 1)
        .SelectMany(y => new[] { new DateOnly(y, 1, 1), new DateOnly(y, 12, 31) });
}
