using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>So many of those entitled are present at each meeting (beslutningsdygtighed).</summary>
internal sealed class QuorumPrinciple(Bounds bounds, bool chair, Selection members) : Principle("quorum")
{
    private readonly QuorumConstraint _form = new(bounds, chair, members);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [_form];

    internal override Message NobodySelected => Message.Of("reason.noMeeting");

    public override Message Demand() => Message.Of("quorum.demand", ("asked", _form.Asked()));

    internal override bool IsAgainstDecision(string? key, DateOnly decidedOn) => key == TextFormat.Day(decidedOn);
}

/// <summary>Of each meeting that is covered: who is entitled by a membership of that day, and who of them was present.</summary>
internal sealed class QuorumConstraint(Bounds bounds, bool chair, Selection members) : RecordConstraint(members)
{
    public override string LocationRole => "meeting";

    public override RecordJudgement Judge(ForumRecord record)
    {
        var meetings = record.AskedMeetings().GroupBy(m => m.Date).ToList();
        return new([.. meetings.SelectMany(day => day.Select(m => Broken(m, record))).OfType<RecordFinding>()], meetings.Count == 0 && record.ShowsMeetings);
    }

    // "at least 1/2 of the members are present, and the chair"
    public Message Asked() => Message.Of(chair ? "quorum.asked.chair" : "quorum.asked", ("amount", Term.Amount(bounds)), ("who", SelectionMessages.Plural(Members)));

    private RecordFinding? Broken(Meeting meeting, ForumRecord record)
    {
        var entitled = record.MembersOn(meeting.Date, Members);
        if (meeting.Present is not { } present)
            return bounds.Min?.AtLeast(1) == 0 && !chair ? null
                : Found(meeting, record, Verdict.Unknown, [], Message.Of("quorum.unrecorded.message", ("forum", Term.Forum(record.Forum)), ("date", meeting.Date), ("asked", Asked())));
        var there = present.Select(p => p.Text).ToHashSet(StringComparer.Ordinal);
        var deputies = new DeputiesOnDay(record, meeting.Date);
        var isQuorate = deputies.Any ? new QuorumOfDeputies(entitled, there, deputies).Holds(Holds, !record.MaySeatUnseen(Members)) : IsQuorate(entitled, there, record);
        var held = TruthLogic.And(isQuorate, chair ? HasChair(record, meeting.Date, there) : Truth.True);
        if (held == Truth.True)
            return null;
        var sure = entitled.Where(e => e.Selected == Truth.True).ToList();
        return Found(meeting, record, held == Truth.False ? Verdict.Violated : Verdict.Unknown, [.. sure.Select(e => e.Person).Where(there.Contains)],
            Message.Of(held == Truth.False ? "quorum.message" : "quorum.unknown.message", ("forum", Term.Forum(record.Forum)), ("date", meeting.Date),
                ("present", sure.Count(e => there.Contains(e.Person)) + new QuorumOfDeputies(entitled, there, deputies).Represented), ("entitled", sure.Count), ("asked", Asked())));
    }

    private Truth IsQuorate(IReadOnlyList<RecordedPerson> entitled, HashSet<string> there, ForumRecord record)
    {
        var (present, absent) = (entitled.Count(e => e.Selected == Truth.True && there.Contains(e.Person)), entitled.Count(e => e.Selected == Truth.True && !there.Contains(e.Person)));
        var (morePresent, moreAbsent) = (entitled.Count(e => e.Selected == Truth.Unknown && there.Contains(e.Person)), entitled.Count(e => e.Selected == Truth.Unknown && !there.Contains(e.Person)));
        if (record.MaySeatUnseen(Members))
        {
            // Whoever else was present may have been entitled, and any number of others.
            morePresent = there.Count - present;
            moreAbsent += Turnout.Unseen;
        }

        return new Turnout(present, absent, morePresent, moreAbsent).Is(Holds);
    }

    private bool Holds(int present, int entitled) => present >= (bounds.Min?.AtLeast(entitled) ?? 0) && present <= (bounds.Max?.AtMost(entitled) ?? int.MaxValue);

    private static Truth HasChair(ForumRecord record, DateOnly day, HashSet<string> there)
    {
        var chairs = record.MembersOn(day, Selection.Everything.And(Selection.Is(Property.Role, "chair")));
        return chairs.Where(c => there.Contains(c.Person)).Select(c => c.Selected).Append(record.Shows(day) ? Truth.False : Truth.Unknown).Max();
    }

    private RecordFinding Found(Meeting meeting, ForumRecord record, Verdict verdict, ImmutableArray<string> persons, Message message) =>
        new(TextFormat.Day(meeting.Date), verdict, new FindingMessages(Asked(),
            verdict == Verdict.Violated ? Message.Of("quorum.actual", ("present", persons.Length)) : Message.Of("unknown.actual"), message,
            verdict == Verdict.Violated ? Message.Of("quorum.suggestion", ("forum", Term.Forum(record.Forum)), ("date", meeting.Date))
                : Message.Of("quorum.unknown.suggestion", ("forum", Term.Forum(record.Forum)), ("date", meeting.Date))))
        {
            Deviation = Deviation.TooFew,
            Persons = persons,
            Locations = meeting.Location is { } location ? [location] : [],
        };
}
