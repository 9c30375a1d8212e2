using System.Collections.Immutable;
using System.Globalization;

namespace GovernanceRules;

/// <summary>Each member is present at so many of the meetings, or misses fewer than so many (mødepligt).</summary>
internal sealed class AttendancePrinciple(AttendanceDemand demand, Selection members) : Principle("attendance")
{
    private readonly AttendanceConstraint _form = new(demand, members);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [_form];

    public override Message Demand() => Message.Of("attendance.demand", ("who", SelectionMessages.Plural(members)), ("asked", demand.Words()));
}

internal sealed record AttendanceDemand
{
    // The least number or share of the meetings.
    public Bound? Min { get; init; }

    // So many missed are too many.
    public int? Missed { get; init; }

    public bool InARow { get; init; }

    // Each calendar year by itself, once it is over.
    public bool PerYear { get; init; }

    public Message Words()
    {
        var asked = Min is { } min ? Message.Of("attendance.min", ("amount", Term.Amount(Bounds.AtLeast(min))))
            : Message.Of(InARow ? "attendance.missed.inARow" : "attendance.missed", ("count", Missed!.Value));
        return PerYear ? Message.Of("attendance.perYear", ("asked", asked)) : asked;
    }
}

/// <summary>Of each member of the day: the meetings since the membership began, and at which of them the member was.</summary>
internal sealed class AttendanceConstraint(AttendanceDemand demand, Selection members) : RecordConstraint(members)
{
    public override RecordJudgement Judge(ForumRecord record)
    {
        var persons = record.MembersOn(record.Day, Members);
        var meetings = record.AskedMeetings().Select(m => new MeetingPresence(m, record, Members)).ToList();
        var found = persons.Select(p => Broken(p, meetings, record)).OfType<RecordFinding>().ToImmutableArray();
        return new(record.MaySeatUnseen(Members) ? found.Add(RecordMessages.Unseen(record, Members, demand.Words())) : found, persons.Count == 0 && !record.MaySeatUnseen(Members));
    }

    public override IEnumerable<DateOnly> ChangeDays(Charter charter, Register register, IEnumerable<Membership> memberships) => !demand.PerYear ? []
        : register.Meetings.Select(m => m.Date.Year).Distinct().Where(y => y < DateOnly.MaxValue.Year).Select(y => new DateOnly(y + 1, 1, 1));

    private RecordFinding? Broken(RecordedPerson person, List<MeetingPresence> meetings, ForumRecord record)
    {
        // If it is not recorded to the day when somebody began or left, each way may be the one.
        var ways = person.Sittings([.. meetings.Select(m => m.Date)])
            .Select(sits => Worst(meetings.FindAll(m => sits(m.Date)).ConvertAll(m => (m.Date, m.Of(person.Person))), record.Day)).ToList();
        if (ways.TrueForAll(w => w is null))
            return null;
        var verdict = person.Selected == Truth.True && ways.TrueForAll(w => w?.Holds == Truth.False) ? Verdict.Violated : Verdict.Unknown;
        var shown = ways.OfType<Part>().First();
        return Found(person, record, verdict, shown.There, shown.Year);
    }

    private sealed record Part(int? Year, List<Truth> There, Truth Holds);

    // The first part that does not hold, or else the first that perhaps does not; null if all do.
    private Part? Worst(List<(DateOnly Date, Truth There)> meetings, DateOnly day)
    {
        var parts = demand.PerYear
            ? meetings.Where(m => m.Date.Year < day.Year).GroupBy(m => m.Date.Year).Select(y => ((int?)y.Key, y.Select(m => m.There).ToList())).ToList()
            : [((int?)null, meetings.ConvertAll(m => m.There))];
        var asked = parts.ConvertAll(p => new Part(p.Item1, p.Item2, Holds(p.Item2)));
        return asked.Find(p => p.Holds == Truth.False) ?? asked.Find(p => p.Holds == Truth.Unknown);
    }

    private Truth Holds(List<Truth> there)
    {
        if (demand.Missed is { } missed)
            return demand.InARow
                ? TruthLogic.Not(LongestRun(there, t => t == Truth.False) >= missed ? Truth.True : LongestRun(there, t => t != Truth.True) >= missed ? Truth.Unknown : Truth.False)
                : there.Count(t => t == Truth.False) >= missed ? Truth.False : there.Count(t => t != Truth.True) >= missed ? Truth.Unknown : Truth.True;
        var least = demand.Min!.Value.AtLeast(there.Count);
        return there.Count(t => t == Truth.True) >= least ? Truth.True : there.Count(t => t != Truth.False) >= least ? Truth.Unknown : Truth.False;
    }

    private static int LongestRun(List<Truth> there, Func<Truth, bool> counts)
    {
        var (longest, run) = (0, 0);
        foreach (var one in there)
            longest = Math.Max(longest, run = counts(one) ? run + 1 : 0);
        return longest;
    }

    private RecordFinding Found(RecordedPerson person, ForumRecord record, Verdict verdict, List<Truth> meetings, int? year)
    {
        var who = Term.Name(Property.Person, person.Person);
        var forum = Term.Forum(record.Forum);
        var (there, missed) = (meetings.Count(m => m == Truth.True), meetings.Count(m => m == Truth.False));
        Message inYear = year is { } one ? Message.Of("attendance.inYear", ("year", one.ToString(CultureInfo.InvariantCulture))) : Message.Empty;
        var actual = Message.Of("attendance.actual", ("there", there), ("meetings", meetings.Count), ("missed", missed), ("year", inYear));
        return new(person.Person, verdict, new FindingMessages(demand.Words(), actual,
            verdict == Verdict.Violated
                ? Message.Of("attendance.message", ("who", who), ("forum", forum), ("actual", actual), ("members", SelectionMessages.Plural(Members)), ("asked", demand.Words()))
                : Message.Of("attendance.unknown.message", ("who", who), ("forum", forum), ("actual", actual), ("asked", demand.Words())),
            verdict == Verdict.Violated ? Message.Of("attendance.suggestion", ("who", who), ("forum", forum)) : Message.Of("attendance.unknown.suggestion", ("forum", forum))))
        {
            GroupingKey = Property.Person,
            Deviation = Deviation.TooFew,
            Persons = [person.Person],
            Locations = person.Locations,
        };
    }
}
