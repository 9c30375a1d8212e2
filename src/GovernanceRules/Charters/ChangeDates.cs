using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The days on which something can differ from the day before.</summary>
internal sealed class ChangeDates
{
    private readonly Register _register;
    private readonly ImmutableArray<Period> _declared;
    private readonly ImmutableArray<DateOnly> _dates;
    private readonly bool _yearsAreCounted;
    private readonly bool _everyDay;

    public ChangeDates(Charter charter, Register register, MergedDeclarations declarations)
    {
        _register = register;
        _declared = [.. PeriodsOf(charter, register, declarations).Distinct()];
        var records = charter.Constraints.SelectMany(c => c.PrimitivesOfAllDays(charter, register).OfType<RecordConstraint>().Select(r => (Constraint: c, Record: r))).ToList();
        var isConditional = charter.Constraints.Any(c => c.IsConditional);
        _everyDay = charter.Constraints.Any(c => c.Principle.Reach == PrincipleReach.Register);
        var times = charter.Constraints.SelectMany(c => c.Times(charter, register)).Distinct().ToList();
        FollowRegister = times.Count > 0 || records.Count > 0 || isConditional || _everyDay
            || (charter.Escalations.Any(e => e.Route.Any(p => p.Doers is not null)) && !register.Matters.IsEmpty);
        _dates = [.. _declared.SelectMany(p => p.Edges)
            .Concat(records.SelectMany(r => DaysOf(r.Record, r.Constraint.Forum, charter, register)))
            .Concat(register.Meetings.Select(m => m.Date))
            .Concat(register.VacantSeats.SelectMany(s => s.Period.Edges))
            .Concat(charter.Constraints.SelectMany(c => c.LastDaysToMeet(charter, register)).Select(m => m.Last))
            .Concat(PlaceTime.RunsOut(charter, register))
            .Concat(times.SelectMany(t => DaysOf(t, register)))
            .Concat(isConditional ? register.Memberships.SelectMany(m => m.Edges) : [])
            .Concat(register.Matters.SelectMany(m => m.Steps).Select(s => s.Date)).Distinct().Order()];
        _yearsAreCounted = charter.Constraints.Any(c => c.CountsYears(charter, register));
        // A violation can begin on any of these days, and is pending until its grace is over.
        var ends = charter.Constraints.Select(c => c.Grace).OfType<Grace>().ToList();
        if (ends.Count > 0)
            _dates = [.. _dates.Concat(ends.SelectMany(g => g.Until is { } until ? [until] : _dates.Concat(YearEnds()).Select(g.DueAfter))).Distinct().Order()];
    }

    // Some constraint looks at more of the register than who sits where on the day, so any change may alter what it asks.
    public bool FollowRegister { get; }

    // The first day of the range, and each other day on which one of the periods begins or has ended.
    public static IEnumerable<DateOnly> Within(IEnumerable<Period> periods, DateOnly from, DateOnly to) => Within(periods.SelectMany(p => p.Edges), from, to);

    // The first of all days, and each on which what a charter says of escalations, and of those whom they lead to, begins or has ended.
    public static IEnumerable<DateOnly> OfEscalations(Charter charter) => Within(
        charter.Fora.SelectMany(f => f.Decides.Concat(f.MayNotDecide).Select(w => w.InForce).Append(f.InForce))
            .Concat(charter.Organisations.Select(o => o.InForce))
            .Concat(charter.Escalations.Select(e => e.InForce)),
        DateOnly.MinValue, DateOnly.MaxValue);

    public IEnumerable<DateOnly> OfDeclarations(DateOnly from, DateOnly to) => Within(_declared, from, to);

    // The first day of the range, and each other day on which a check can answer otherwise than on the day before.
    public IEnumerable<DateOnly> Within(DateOnly from, DateOnly to) => _everyDay
        ? Enumerable.Range(from.DayNumber, to.DayNumber - from.DayNumber + 1).Select(DateOnly.FromDayNumber)
        : Within(_dates.Concat(YearEnds(from, to)).Concat(_register.Memberships.SelectMany(m => m.Edges)).Concat(_register.Waivers.SelectMany(w => w.Period.Edges)),
            from, to);

    // Whether a check can answer otherwise on one of two days although memberships and waivers are the same.
    public bool LieBetween(DateOnly one, DateOnly other)
    {
        var (first, last) = one < other ? (one, other) : (other, one);
        if (first == last)
            return false;
        if (_everyDay || YearEnds(first, last).Any(d => d > first))
            return true;
        var place = _dates.BinarySearch(first);
        place = place < 0 ? ~place : place + 1;
        return place < _dates.Length && _dates[place] <= last;
    }

    private static IEnumerable<DateOnly> Within(IEnumerable<DateOnly> dates, DateOnly from, DateOnly to) =>
        dates.Where(d => d > from && d <= to).Prepend(from).Distinct().Order();

    private IEnumerable<DateOnly> YearEnds() => _dates.IsEmpty ? [] : YearEnds(_dates[0], _dates[^1]);

    // A year is judged from its last day.
    private IEnumerable<DateOnly> YearEnds(DateOnly from, DateOnly to) => !_yearsAreCounted ? []
        : Enumerable.Range(from.Year, to.Year - from.Year + 1).Select(y => new DateOnly(y, 12, 31)).Where(d => d >= from && d <= to);

    private static IEnumerable<DateOnly> DaysOf(RecordConstraint record, ForumTarget about, Charter charter, Register register)
    {
        var memberships = about.Ids.IsEmpty ? register.Memberships : [.. register.Memberships.Where(m => about.Ids.Contains(m.Forum))];
        return memberships.SelectMany(m => m.Edges).Concat(record.ChangeDays(charter, register, memberships));
    }

    // What has lasted so long does so from that day on, and what was so long ago no longer counts on the day after.
    private static IEnumerable<DateOnly> DaysOf(Duration time, Register register)
    {
        var covered = register.Covers?.Period.From;
        var periods = register.Memberships.SelectMany(m => new[] { m.Period, m.CertainPeriod ?? m.Period }).ToList();
        var begins = periods.Select(p => p.From).Append(covered).OfType<DateOnly>().ToList();
        var ends = periods.Select(p => p.To).Append(covered > DateOnly.MinValue ? covered?.AddDays(-1) : null).OfType<DateOnly>().ToList();
        return begins.Concat(begins.Select(time.After)).Concat(ends.Concat(ends.Select(time.After)).Where(d => d < DateOnly.MaxValue).Select(d => d.AddDays(1)));
    }

    private static IEnumerable<Period> PeriodsOf(Charter charter, Register register, MergedDeclarations declarations) =>
        charter.Constraints.SelectMany(c => c.Principle.Periods.Append(c.InForce))
            .Concat(declarations.Fora.Cast<Element>().Concat(declarations.Organisations).Concat(charter.Clusters).SelectMany(PeriodsOf))
            .Concat(charter.Escalations.Select(e => e.InForce))
            .Concat(declarations.Fora.SelectMany(f => f.MayNotDecide.Concat(f.Decides)).Select(w => w.InForce))
            .Concat(register.Draws.Select(d => new Period(d.Date, null)))
            .Append(charter.InForce)
            .Append(register.Covers?.Period ?? Period.Always);

    private static IEnumerable<Period> PeriodsOf(Element element) => element.Names.Select(n => n.InForce)
        .Concat(element is Organisation organisation ? organisation.Clusters.Select(c => c.InForce) : [])
        .Append(element.InForce);
}
