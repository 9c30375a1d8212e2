using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>What charter and register show of one forum through time.</summary>
internal abstract class ForumRecord
{
    public abstract string Forum { get; }

    // The day of the check.
    public abstract DateOnly Day { get; }

    public abstract Charter Charter { get; }

    public abstract Register Register { get; }

    // The days on which both the constraint and the forum are in force.
    public abstract IEnumerable<Period> InForce { get; }

    // When the forum is.
    public abstract Period ForumPeriod { get; }

    // Up to the day of the check, by date.
    public abstract IReadOnlyList<Meeting> Meetings { get; }

    // What the forum did with matters, up to the day of the check: on days that constraint, forum and register are about.
    public abstract IEnumerable<RecordedStep> Steps { get; }

    // Whether a matter is one of those, and what is not recorded of it and would tell.
    public abstract (Truth Is, ImmutableArray<string> Unrecorded) IsMeant(Matter matter, EscalationCondition when);

    // Whether the register shows everybody who sat in the forum that day.
    public abstract bool Shows(DateOnly day);

    // Of any day, in the order of the register: all that a selection selects, or may select.
    public abstract IEnumerable<RecordedMembership> Memberships(Selection selection);

    // Of any day: the seats that are recorded as vacant and certainly are of those who are selected.
    public abstract IEnumerable<Membership> VacantSeats(Selection selection);

    // Whether a member of whom nothing is known may be selected.
    public abstract bool MaySeatUnseen(Selection selection);

    // Whether the register tells of all meetings of the forum.
    public abstract bool ShowsMeetings { get; }

    // Whether a meeting of that year that is not recorded was not held.
    public abstract bool ShowsMeetingsOf(int year);

    // Whether another constraint is about the forum too, by its id or its kind.
    public abstract bool IsMeantBy(Constraint constraint);

    // The keys of a membership, and whether it may have others.
    public abstract (ImmutableArray<string> Keys, bool MayHaveOthers) KeysOf(RecordedMembership membership, GroupingKey key);

    // What files call the key of a membership that is not recorded.
    public abstract string ValueOf(RecordedMembership membership, GroupingKey key);

    // What a principle finds of one membership, by its row, on another day.
    public abstract ImmutableArray<FindingDetails> AskOn(DateOnly day, int row, Principle principle);

    // Those that constraint and register are about.
    public IEnumerable<Meeting> AskedMeetings() => Meetings.Where(m => IsAsked(m.Date));

    protected bool IsAsked(DateOnly day) => InForce.All(p => p.Contains(day)) && (Register.Covers?.Period.Contains(day) ?? true);

    // The first day of the time that constraint and register are about; null if it has no beginning.
    public DateOnly? AskedFrom => InForce.Append(Register.Covers?.Period ?? Period.Always).Max(p => p.From);

    // Each person once, with what is selected for certain before what may be.
    public IReadOnlyList<RecordedPerson> MembersOn(DateOnly day, Selection selection) =>
        [.. Memberships(selection).Where(m => m.Period.Contains(day)).Select(m => m.On(day)).GroupBy(m => m.Person, StringComparer.Ordinal).Select(p => new RecordedPerson(p.Key, [.. p]))];
}

/// <summary>A person with memberships of one forum that are selected, or may be.</summary>
internal sealed record RecordedPerson(string Person, ImmutableArray<RecordedMembership> Memberships)
{
    public Truth Selected => Memberships.Max(m => m.Selected);

    public ImmutableArray<FileLocation> Locations => [.. Memberships.Select(m => m.Membership.Location).OfType<FileLocation>()];

    // Each way in which the person may have sat there, as far as it makes a difference on one of these days.
    public IEnumerable<Func<DateOnly, bool>> Sittings(IReadOnlyCollection<DateOnly> days)
    {
        IEnumerable<ImmutableArray<Period>> ways = [[]];
        foreach (var membership in Memberships)
            ways = [.. from way in ways from period in membership.Ways(days) select way.Add(period)];
        return ways.Select(way => new Func<DateOnly, bool>(day => way.Any(p => p.Contains(day))));
    }
}

/// <summary>A membership of any day by its place in the register, and whether it is selected on all its days; never one that certainly is not.</summary>
internal readonly record struct RecordedMembership(int Row, Membership Membership, Truth Selected)
{
    // A membership that on some of its days is perhaps not valid is perhaps not selected on these; on the others it is what it is when valid.
    private Truth WhenValid { get; init; } = Selected;

    public static RecordedMembership Of(int row, Membership membership, Truth whenValid) =>
        new(row, membership, membership.CertainPeriod is null ? whenValid : Truth.Unknown) { WhenValid = whenValid };

    // As it is on one of its days.
    public RecordedMembership On(DateOnly day) => Membership.CertainPeriod is { } certain && certain.Contains(day) ? this with { Selected = WhenValid } : this;

    // Each period that it may have, as far as it makes a difference on one of these days.
    public IEnumerable<Period> Ways(IReadOnlyCollection<DateOnly> days)
    {
        if (Membership.CertainPeriod is not { } certain)
            return [Period];
        var period = Period;
        var firsts = new[] { period.From, certain.From }.Concat(days.Where(d => d >= period.From && d < certain.From).Select(d => (DateOnly?)d.AddDays(1)));
        var lasts = new[] { period.To, certain.To }.Concat(days.Where(d => d > certain.To && (period.To is not { } to || d <= to)).Select(d => (DateOnly?)d.AddDays(-1)));
        return from first in firsts.Distinct()
               from last in lasts.Distinct()
               where first is null || last is null || first <= last
               select new Period(first, last);
    }

    public string Person => Membership.Person.Text;

    public Period Period => Membership.Period;
}
