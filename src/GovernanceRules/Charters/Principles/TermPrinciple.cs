using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Each membership lasts so long, and begins and ends on these days of the year (valgperiode).</summary>
internal sealed class TermPrinciple(TermDemand rule, Selection members) : Principle("term")
{
    private readonly TermConstraint _form = new(rule, members);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [_form];

    public override Message Demand() => Message.Of("term.demand", ("who", SelectionMessages.Plural(members)), ("rule", rule.Words()));
}

internal sealed record TermDemand
{
    public Duration? Length { get; init; }

    public Duration? Min { get; init; }

    public Duration? Max { get; init; }

    public MonthDay? Begins { get; init; }

    public MonthDay? Ends { get; init; }

    public bool IsEmpty => this == new TermDemand();

    // "lasts 2 years, begins on 1 July and ends on 30 June"
    public Message Words() => Term.And(Parts());

    private IEnumerable<Message> Parts()
    {
        if (Length is { } length)
            yield return Message.Of("term.length", ("time", Term.Time(length)));
        if (Min is { } min)
            yield return Message.Of("term.min", ("time", Term.Time(min)));
        if (Max is { } max)
            yield return Message.Of("term.max", ("time", Term.Time(max)));
        if (Begins is { } begins)
            yield return Message.Of("term.begins", ("day", Term.DayOfYear(begins)));
        if (Ends is { } ends)
            yield return Message.Of("term.ends", ("day", Term.DayOfYear(ends)));
    }
}

/// <summary>Judges the memberships of the day, each by its own first and last day. One that has no end yet is too long from the day on which it is.</summary>
internal sealed class TermConstraint(TermDemand rule, Selection members) : RecordConstraint(members)
{
    public override RecordJudgement Judge(ForumRecord record)
    {
        var terms = record.Memberships(Members).Where(m => m.Period.Contains(record.Day)).ToList();
        var found = terms.SelectMany(t => t.Ways([]).SelectMany(p => Broken(t with { Membership = t.Membership with { Period = p } }, record))).ToImmutableArray();
        return new(record.MaySeatUnseen(Members) ? found.Add(RecordMessages.Unseen(record, Members, Expected())) : found, terms.Count == 0 && !record.MaySeatUnseen(Members));
    }

    public override IEnumerable<DateOnly> ChangeDays(Charter charter, Register register, IEnumerable<Membership> memberships) =>
        from membership in memberships
        where membership.Period is { From: not null, To: null }
        from most in new[] { rule.Length, rule.Max }
        where most is not null
        select LastDay(most.Value, membership.Period.From!.Value).AddDays(1);

    private IEnumerable<RecordFinding> Broken(RecordedMembership term, ForumRecord record)
    {
        var (from, to) = (term.Period.From, term.Period.To);
        var fitting = from is { } day ? FittingEnd(day, to ?? record.Day) : null;
        if (from is { } first)
        {
            if (to is { } last && IsTooShort(first, last))
                yield return Violation(term, record, Deviation.TooFew, Message.Of("term.extend.suggestion", ("who", Who(term)), ("day", fitting ?? LastDay((rule.Length ?? rule.Min)!.Value, first))));
            else if (IsTooLong(first, to ?? record.Day))
                yield return Violation(term, record, Deviation.TooMany, Message.Of("term.end.suggestion", ("who", Who(term)), ("day", fitting ?? LastDay((rule.Length ?? rule.Max)!.Value, first))));
            if (rule.Begins?.Is(first) == false)
                yield return Violation(term, record, Deviation.None, Message.Of("term.begin.suggestion", ("who", Who(term)), ("day", Term.DayOfYear(rule.Begins.Value))));
        }
        else if (rule.Length is not null || rule.Min is not null || rule.Max is not null || rule.Begins is not null)
        {
            yield return Unknown(term, record);
        }

        if (to is { } end && rule.Ends?.Is(end) == false)
            yield return Violation(term, record, Deviation.None, fitting is { } best
                ? Message.Of("term.end.suggestion", ("who", Who(term)), ("day", best))
                : Message.Of("term.endOn.suggestion", ("who", Who(term)), ("day", Term.DayOfYear(rule.Ends.Value))));
    }

    // The nearest day on which the term would be neither too short nor too long and ends as it should; null if there is none, or any day will do.
    private DateOnly? FittingEnd(DateOnly first, DateOnly recorded)
    {
        if (rule.Ends is not { } ends)
            return null;
        var least = (rule.Length ?? rule.Min) is { } shortest ? LastDay(shortest, first) : first;
        var most = (rule.Length ?? rule.Max) is { } longest ? LastDay(longest, first) : DateOnly.MaxValue;
        var years = Math.Min(most.Year, Math.Max(least.Year, recorded.Year) + 1) - least.Year + 1;
        return Enumerable.Range(least.Year, Math.Max(0, Math.Min(years, DateOnly.MaxValue.Year - least.Year + 1))).Select(ends.In)
            .Where(d => d >= least && d <= most).OrderBy(d => Math.Abs(d.DayNumber - recorded.DayNumber)).Select(d => (DateOnly?)d).FirstOrDefault();
    }

    private bool IsTooShort(DateOnly first, DateOnly last) => (rule.Length ?? rule.Min) is { } least && last < LastDay(least, first);

    private bool IsTooLong(DateOnly first, DateOnly last) => (rule.Length ?? rule.Max) is { } most && last > LastDay(most, first);

    private static DateOnly LastDay(Duration length, DateOnly first) => length.After(first) is var after && after > first ? after.AddDays(-1) : after;

    private static Message Who(RecordedMembership term) => Term.Name(Property.Person, term.Person);

    private Message Expected() => Message.Of("term.expected", ("rule", rule.Words()));

    private RecordFinding Violation(RecordedMembership term, ForumRecord record, Deviation deviation, Message suggestion) => Found(term,
        term.Selected == Truth.True ? Verdict.Violated : Verdict.Unknown,
        new FindingMessages(Expected(), Message.Of("term.actual", ("span", Term.Span(term.Period))),
            term.Selected == Truth.True
                ? Message.Of("term.message", ("who", Who(term)), ("forum", Term.Forum(record.Forum)), ("span", Term.Span(term.Period)), ("members", SelectionMessages.Plural(Members)), ("rule", rule.Words()))
                : Message.Of("term.perhaps.message", ("who", Who(term)), ("forum", Term.Forum(record.Forum)), ("span", Term.Span(term.Period)), ("rule", rule.Words())),
            suggestion)) with
    { Deviation = deviation };

    private RecordFinding Unknown(RecordedMembership term, ForumRecord record) => Found(term, Verdict.Unknown,
        new FindingMessages(Expected(), Message.Of("unknown.actual"),
            Message.Of("term.unknown.message", ("who", Who(term)), ("forum", Term.Forum(record.Forum)), ("rule", rule.Words())),
            Message.Of("term.unknown.suggestion", ("who", Who(term))))) with
    { ResolvedBy = [new MissingData(term.Person, "from")] };

    private static RecordFinding Found(RecordedMembership term, Verdict verdict, FindingMessages messages) => new(term.Person, verdict, messages)
    {
        GroupingKey = Property.Person,
        Persons = [term.Person],
        Locations = term.Membership.Location is { } location ? [location] : [],
    };
}
