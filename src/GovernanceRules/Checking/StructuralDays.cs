using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// The days on which something begins or has ended that is neither a membership nor a waiver: a constraint, a forum, an organisation, a
/// cluster, a name, a seat line, the time that the register covers; and the days of meetings and of the steps of matters, and of years that end where those are counted.
/// </summary>
internal sealed class StructuralDays
{
    private readonly ImmutableArray<DateOnly> _days;
    private readonly bool _years;
    private readonly bool _everyDay;

    public StructuralDays(Charter charter, Register register)
    {
        _days = [.. PeriodsOf(charter, register).SelectMany(p => p.Edges).Concat(register.Meetings.Select(m => m.Date))
            .Concat(register.Matters.SelectMany(m => m.Steps).Select(s => s.Date)).Distinct().Order()];
        _years = charter.Constraints.Any(c => c.Principle is MeetingsPrinciple);
        _everyDay = charter.Constraints.Any(c => c.Principle.GetType().Assembly != typeof(Principle).Assembly);
    }

    /// <summary>The periods of everything but memberships and waivers.</summary>
    public static IEnumerable<Period> PeriodsOf(Charter charter, Register register)
    {
        var joined = RegisterUnderCharter.Of(charter, register).Declarations;
        return charter.Constraints.Select(c => c.InForce)
            .Concat(charter.Constraints.Select(c => c.Principle).OfType<SeatsPrinciple>().SelectMany(s => s.Lines).Select(l => l.InForce))
            .Concat(joined.Fora.Cast<Element>().Concat(joined.Organisations).Concat(charter.Clusters).SelectMany(PeriodsOf))
            .Concat(charter.Escalations.Select(e => e.InForce))
            .Concat(joined.Fora.SelectMany(f => f.MayNotDecide.Concat(f.Decides)).Select(w => w.InForce))
            .Append(charter.InForce)
            .Append(register.Covers?.Period ?? Period.Always);
    }

    /// <summary>Whether one of the days lies after the first of two days and not after the other, whichever comes first.</summary>
    public bool LieBetween(DateOnly one, DateOnly other)
    {
        var (first, last) = one < other ? (one, other) : (other, one);
        if (first == last)
            return false;
        if (_everyDay)
            return true;
        // A year is judged from its last day.
        if (_years && first.AddDays(1).Year != last.AddDays(last == DateOnly.MaxValue ? 0 : 1).Year)
            return true;
        var place = _days.BinarySearch(first);
        place = place < 0 ? ~place : place + 1;
        return place < _days.Length && _days[place] <= last;
    }

    private static IEnumerable<Period> PeriodsOf(Element element) => element.Names.Select(n => n.InForce)
        .Concat(element is Organisation organisation ? organisation.Clusters.Select(c => c.InForce) : [])
        .Append(element.InForce);
}
