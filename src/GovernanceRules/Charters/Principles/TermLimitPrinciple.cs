using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Nobody sits for more than so many terms in a row or in all, or for more than so many years together (genvalg højst så mange gange).</summary>
internal sealed class TermLimitPrinciple(TermLimit limit, Selection members) : Principle("termLimit")
{
    private readonly TermLimitConstraint _form = new(limit, members);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [_form];

    public override Message Demand() => Message.Of("termLimit.demand", ("who", SelectionMessages.Plural(members)), ("limits", limit.Words()));
}

internal sealed record TermLimit
{
    public int? Consecutive { get; init; }

    public int? Lifetime { get; init; }

    public int? Years { get; init; }

    // Terms that last no longer do not count.
    public Duration? NotCountingUpTo { get; init; }

    // A break of so long begins the row anew; without it, any does.
    public Duration? BreakOf { get; init; }

    public bool IsEmpty => Consecutive is null && Lifetime is null && Years is null;

    public Message Words() => Term.And(Parts());

    private IEnumerable<Message> Parts()
    {
        if (Consecutive is { } row)
            yield return Message.Of("termLimit.consecutive", ("count", row));
        if (Lifetime is { } all)
            yield return Message.Of("termLimit.lifetime", ("count", all));
        if (Years is { } years)
            yield return Message.Of("termLimit.years", ("count", years));
    }
}

/// <summary>
/// Of each member of the day: the terms begun by then. Memberships that overlap are one term. The current one counts as far as it has come, and to the
/// end that is recorded where the question is how long a term is.
/// </summary>
internal sealed class TermLimitConstraint(TermLimit limit, Selection members) : RecordConstraint(members)
{
    // Of more memberships that are perhaps not asked about, not every combination is tried.
    private const int MostTried = 8;

    public override RecordJudgement Judge(ForumRecord record)
    {
        var persons = record.Memberships(Members).Where(m => m.Period.From is not { } from || from <= record.Day)
            .GroupBy(m => m.Person, StringComparer.Ordinal).Where(p => p.Any(m => m.Period.Contains(record.Day))).ToList();
        var found = persons.Select(p => Broken([.. p], record)).OfType<RecordFinding>().ToImmutableArray();
        return new(record.MaySeatUnseen(Members) ? found.Add(RecordMessages.Unseen(record, Members, limit.Words())) : found, persons.Count == 0 && !record.MaySeatUnseen(Members));
    }

    public override IEnumerable<DateOnly> ChangeDays(Charter charter, Register register, IEnumerable<Membership> memberships)
    {
        foreach (var person in memberships.GroupBy(m => m.Person))
        {
            var dated = person.Where(m => m.Period.From is not null).ToList();
            foreach (var membership in dated.Where(m => m.Period.To is null))
                if (limit.NotCountingUpTo is { } uncounted)
                    yield return uncounted.After(membership.Period.From!.Value);
            // The days together pass the limit somewhere in the current term, wherever the gaps before it lie.
            if (limit.Years is { } years)
                foreach (var day in DaysOfPassing(dated, years))
                    yield return day;
        }
    }

    private static IEnumerable<DateOnly> DaysOfPassing(List<Membership> dated, int years)
    {
        // Every choice of memberships may be the ones that count; few have many.
        for (var chosen = 1; chosen < 1 << Math.Min(dated.Count, MostTried); chosen++)
        {
            var terms = Terms(dated.Where((_, i) => (chosen & (1 << i)) != 0).Select(m => m.Period));
            var allowed = DaysOf(years, terms[0].From!.Value);
            foreach (var (from, to) in terms)
            {
                var length = (to ?? DateOnly.MaxValue).DayNumber - from!.Value.DayNumber + 1;
                if (allowed < length && from.Value.DayNumber + allowed <= DateOnly.MaxValue.DayNumber)
                    yield return from.Value.AddDays((int)allowed);
                allowed -= length;
                if (allowed < 0)
                    break;
            }
        }
    }

    private RecordFinding? Broken(ImmutableArray<RecordedMembership> all, ForumRecord record)
    {
        var open = all.Where(m => m.Selected == Truth.Unknown).ToList();
        var sure = all.Where(m => m.Selected == Truth.True).Select(m => m.Period).ToList();
        Truth? broken = null;
        for (var chosen = 0; chosen < 1 << Math.Min(open.Count, MostTried); chosen++)
        {
            var one = Exceeds([.. sure, .. open.Where((_, i) => (chosen & (1 << i)) != 0).Select(m => m.Period)], record);
            broken = broken is null || broken == one ? one : Truth.Unknown;
        }

        if (open.Count > MostTried && broken != Truth.Unknown)
            broken = Truth.Unknown;
        return broken == Truth.False ? null : Found(all, record, broken!.Value);
    }

    // Whether the terms are more than the limit, which is asked only of those who sit there on the day.
    private Truth Exceeds(List<Period> periods, ForumRecord record)
    {
        if (!periods.Exists(p => p.Contains(record.Day)))
            return Truth.False;
        var terms = Terms(periods);
        // Before the forum there were no terms in it.
        var coveredFrom = record.Register.Covers?.Period.From is { } covered && (Members.NamesForum || record.ForumPeriod.From is not { } begun || begun < covered) ? covered : (DateOnly?)null;
        return TruthLogic.Or(TruthLogic.Or(TooManyInARow(terms, record.Day, coveredFrom), TooMany(terms, record.Day, coveredFrom)), TooLong(terms, record.Day, coveredFrom));
    }

    private Truth TooManyInARow(List<Period> terms, DateOnly day, DateOnly? coveredFrom)
    {
        if (limit.Consecutive is not { } most)
            return Truth.False;
        var row = terms[^1..];
        for (var before = terms.Count - 2; before >= 0 && !IsBreak(terms[before], row[0]); before--)
            row.Insert(0, terms[before]);
        // What was before the time that the register covers, or before a term of which no beginning is recorded, may have been terms of the row.
        var mayHaveMore = row[0].From is not { } first || (coveredFrom is { } covered && !IsBreak(new Period(null, covered.AddDays(-1)), row[0] with { From = first }));
        return MoreThan(row, most, day, mayHaveMore);
    }

    private Truth TooMany(List<Period> terms, DateOnly day, DateOnly? coveredFrom) =>
        limit.Lifetime is { } most ? MoreThan(terms, most, day, coveredFrom is not null || terms[0].From is null) : Truth.False;

    private Truth MoreThan(List<Period> terms, int most, DateOnly day, bool mayHaveMore)
    {
        var counting = terms.Select(t => Counts(t, day)).ToList();
        return counting.Count(c => c == Truth.True) > most ? Truth.True : mayHaveMore || counting.Count(c => c != Truth.False) > most ? Truth.Unknown : Truth.False;
    }

    private Truth TooLong(List<Period> terms, DateOnly day, DateOnly? coveredFrom)
    {
        if (limit.Years is not { } years)
            return Truth.False;
        var dated = terms.Where(t => t.From is not null).ToList();
        var (sure, perhaps) = (0L, 0L);
        foreach (var term in dated)
        {
            var days = Earlier(term.To, day).DayNumber - term.From!.Value.DayNumber + 1;
            var counts = Counts(term, day);
            sure += counts == Truth.True ? days : 0;
            perhaps += counts == Truth.Unknown ? days : 0;
        }

        var allowed = dated.Count == 0 ? long.MaxValue : DaysOf(years, dated[0].From!.Value);
        return sure > allowed ? Truth.True : coveredFrom is not null || dated.Count < terms.Count || sure + perhaps > allowed ? Truth.Unknown : Truth.False;
    }

    private Truth Counts(Period term, DateOnly day) => limit.NotCountingUpTo is not { } uncounted ? Truth.True
        : term.From is not { } from ? Truth.Unknown
        : TruthLogic.Of((term.To ?? day) >= uncounted.After(from));

    private bool IsBreak(Period before, Period after) => before.To is { } last && after.From is { } first
        && (limit.BreakOf is { } length ? first >= length.After(last.AddDays(1)) : first > last.AddDays(1));

    // In order; those that overlap are one.
    private static List<Period> Terms(IEnumerable<Period> periods)
    {
        var terms = new List<Period>();
        foreach (var period in periods.OrderBy(p => p.From ?? DateOnly.MinValue).ThenBy(p => p.To ?? DateOnly.MaxValue))
            if (terms.Count > 0 && terms[^1].Overlaps(period))
                terms[^1] = terms[^1] with { To = terms[^1].To is { } end && period.To is { } other ? (end > other ? end : other) : null };
            else
                terms.Add(period);
        return terms;
    }

    private static long DaysOf(int years, DateOnly from) => new Duration(years, DurationUnit.Year).After(from).DayNumber - from.DayNumber;

    private static DateOnly Earlier(DateOnly? one, DateOnly other) => one is { } day && day < other ? day : other;

    private RecordFinding Found(ImmutableArray<RecordedMembership> all, ForumRecord record, Truth broken)
    {
        var person = all[0].Person;
        var verdict = broken == Truth.True ? Verdict.Violated : Verdict.Unknown;
        var who = Term.Name(Property.Person, person);
        var terms = Term.And(Terms(all.Select(m => m.Period)).Select(p => Term.Span(p)));
        return new(person, verdict, new FindingMessages(Message.Of("termLimit.expected", ("limits", limit.Words())),
            Message.Of("termLimit.actual", ("terms", terms)),
            broken == Truth.True
                ? Message.Of("termLimit.message", ("who", who), ("forum", Term.Forum(record.Forum)), ("terms", terms), ("members", SelectionMessages.Plural(Members)), ("limits", limit.Words()))
                : Message.Of("termLimit.unknown.message", ("who", who), ("forum", Term.Forum(record.Forum)), ("terms", terms), ("limits", limit.Words())),
            Message.Of(broken == Truth.True ? "termLimit.suggestion" : "termLimit.unknown.suggestion", ("who", who), ("forum", Term.Forum(record.Forum)))))
        {
            GroupingKey = Property.Person,
            Deviation = Deviation.TooMany,
            Persons = [person],
            Locations = [.. all.Where(m => m.Period.Contains(record.Day)).Select(m => m.Membership.Location).OfType<FileLocation>()],
        };
    }
}
