using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>No longer time than this lies between two ordinary meetings in a row, nor between the last one and the day of the check.</summary>
internal sealed class MeetingsEveryConstraint(Duration max) : RecordConstraint(Selection.Everything)
{
    public override string LocationRole => "meeting";

    public override RecordJudgement Judge(ForumRecord record)
    {
        var dates = record.AskedMeetings().Where(m => !m.Extraordinary).Select(m => m.Date).Distinct().ToList();
        if (record.AskedFrom is { } first && (dates.Count == 0 || dates[0] != first))
            dates.Insert(0, first);
        if (dates.Count > 0)
            return new([.. dates.Zip(dates.Skip(1).Select(d => (DateOnly?)d).Append(null), (date, next) => Broken(date, next, record)).OfType<RecordFinding>()]);
        // Nothing is asked of the time before the first recorded meeting if no period has a beginning.
        return record.ShowsMeetingsOf(record.Day.Year) ? new([], AsksNobody: true)
            : new([new RecordFinding(null, Verdict.Unknown, new FindingMessages(Asked(), Message.Of("unknown.actual"),
                Message.Of("meetings.every.none.message", ("forum", Term.Forum(record.Forum)), ("time", Term.Time(max))),
                Message.Of("meetings.every.unknown.suggestion", ("forum", Term.Forum(record.Forum)))))]);
    }

    public override IEnumerable<DateOnly> ChangeDays(Charter charter, Register register, IEnumerable<Membership> memberships) => register.Meetings.Select(m => m.Date)
        .Concat(charter.Constraints.Select(c => c.InForce).Concat(charter.Fora.Concat(register.Fora).Select(f => f.InForce)).Append(register.Covers?.Period ?? Period.Always)
            .Select(p => p.From).OfType<DateOnly>())
        .SelectMany(d => new[] { d, max.After(d).Plus(1) });

    private RecordFinding? Broken(DateOnly date, DateOnly? next, ForumRecord record)
    {
        var last = max.After(date);
        if ((next ?? record.Day) <= last)
            return null;
        var isMeeting = record.AskedMeetings().Any(m => m.Date == date && !m.Extraordinary);
        var firstYear = (isMeeting ? date.Plus(1) : date).Year;
        var isKnown = Enumerable.Range(firstYear, Math.Max(0, last.Year - firstYear + 1)).All(record.ShowsMeetingsOf);
        var (forum, until) = (Term.Forum(record.Forum), next ?? record.Day);
        var message = (isKnown, isMeeting, next) switch
        {
            (true, true, not null) => "meetings.every.message",
            (true, true, null) => "meetings.every.since.message",
            (true, false, not null) => "meetings.every.first.message",
            (true, false, null) => "meetings.every.never.message",
            _ => "meetings.every.unknown.message",
        };
        return new(TextFormat.Day(date), isKnown ? Verdict.Violated : Verdict.Unknown, new FindingMessages(Asked(),
            isKnown ? Message.Of("meetings.every.actual", ("from", date), ("to", until)) : Message.Of("unknown.actual"),
            Message.Of(message, ("forum", forum), ("from", date), ("to", until), ("time", Term.Time(max))),
            !isKnown ? Message.Of("meetings.every.unknown.suggestion", ("forum", forum))
                : next is null ? Message.Of("meetings.every.now.suggestion", ("forum", forum), ("due", last)) : Message.Of("meetings.every.suggestion", ("forum", forum), ("time", Term.Time(max)))))
        {
            Deviation = Deviation.TooFew,
            Locations = isMeeting ? [.. record.AskedMeetings().Where(m => m.Date == date).Select(m => m.Location).OfType<FileLocation>()] : [],
        };
    }

    private Message Asked() => Message.Of("meetings.every.expected", ("time", Term.Time(max)));
}
