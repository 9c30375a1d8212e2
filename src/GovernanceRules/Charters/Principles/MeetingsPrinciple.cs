namespace GovernanceRules;

/// <summary>So many ordinary meetings a year (mødes 4-5 gange årligt), not too far apart, and announced in time.</summary>
internal sealed class MeetingsPrinciple(MeetingsDemand demand) : Principle("meetings")
{
    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context)
    {
        if (demand.PerYear is { } perYear)
            yield return new MeetingsPerYearConstraint(perYear);
        if (demand.Every is { } every)
            yield return new MeetingsEveryConstraint(every);
        if (demand.Notice is { } notice)
            yield return new MeetingsNoticeConstraint(notice);
    }

    internal override Message NobodySelected => Message.Of("reason.noMeeting");

    public override Message Demand() => Term.Joined(Parts(), "list.sentence");

    internal override bool IsAgainstDecision(string? key, DateOnly decidedOn) => false;

    public override FindingMessages Describe(FindingDetails facts)
    {
        if (facts.Told is { } told)
            return told;
        var forum = Term.Forum(facts.Forum);
        var expected = Message.Of("meetings.expected", ("amount", Amount(facts.Bounds)));
        var actual = Message.Of("meetings.actual", ("certain", facts.Certain), ("key", facts.Key ?? ""));
        if (!facts.IsViolated)
            return new(expected, actual,
                Message.Of("meetings.unknown.message", ("forum", forum), ("amount", Amount(facts.Bounds)), ("key", facts.Key ?? ""), ("certain", facts.Certain)),
                Message.Of("meetings.unknown.suggestion", ("forum", forum), ("key", facts.Key ?? "")));
        return new(expected, actual,
            Message.Of("meetings.message", ("forum", forum), ("certain", facts.Certain), ("key", facts.Key ?? ""), ("required", CountMessages.Required(facts))),
            facts.Deviation == Deviation.TooFew
                ? Message.Of("meetings.tooFew.suggestion")
                : Message.Of("meetings.tooMany.suggestion"));
    }

    // "exactly 1 ordinary meeting", "from 4 to 5 ordinary meetings"
    private static Message Amount(Bounds bounds) => Term.Amount(bounds, plural => plural ? Message.Of("meetings.noun.many") : Message.Of("meetings.noun"));

    private IEnumerable<Message> Parts()
    {
        if (demand.PerYear is { } perYear)
            yield return Message.Of("meetings.demand", ("amount", Amount(perYear)));
        if (demand.Every is { } every)
            yield return Message.Of("meetings.every.demand", ("time", Term.Time(every)));
        if (demand.Notice is { } notice)
            yield return Message.Of("meetings.notice.demand", ("time", Term.Time(notice)));
    }
}
