using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Each meeting is announced so long before (mødeindkaldelse).</summary>
internal sealed class MeetingsNoticeConstraint(Duration min) : RecordConstraint(Selection.Everything)
{
    public override string LocationRole => "meeting";

    public override RecordJudgement Judge(ForumRecord record)
    {
        var meetings = record.AskedMeetings().ToList();
        return new([.. meetings.Select(m => Broken(m, record)).OfType<RecordFinding>()], meetings.Count == 0 && record.ShowsMeetings);
    }

    private RecordFinding? Broken(Meeting meeting, ForumRecord record)
    {
        var (latest, forum, time) = (min.Before(meeting.Date), Term.Forum(record.Forum), Term.Time(min));
        if (meeting.Announced <= latest)
            return null;
        var expected = Message.Of("meetings.notice.expected", ("time", time));
        var messages = meeting.Announced is { } announced
            ? new FindingMessages(expected, Message.Of("meetings.notice.actual", ("announced", announced)),
                Message.Of("meetings.notice.message", ("forum", forum), ("date", meeting.Date), ("announced", announced), ("time", time), ("latest", latest)),
                Message.Of("meetings.notice.suggestion", ("forum", forum), ("date", meeting.Date), ("time", time)))
            : new FindingMessages(expected, Message.Of("unknown.actual"),
                Message.Of("meetings.notice.unknown.message", ("forum", forum), ("date", meeting.Date), ("time", time)),
                Message.Of("meetings.notice.unknown.suggestion", ("forum", forum), ("date", meeting.Date)));
        return new(TextFormat.Day(meeting.Date), meeting.Announced is null ? Verdict.Unknown : Verdict.Violated, messages)
        {
            Deviation = Deviation.TooFew,
            Locations = meeting.Location is { } location ? [location] : [],
        };
    }
}
