using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>No seat of the forum's <c>seats</c> is empty for longer (genbesættelse inden).</summary>
internal sealed class VacancyPrinciple(Duration filledWithin, ImmutableArray<string> lines) : Principle("vacancy")
{
    private readonly VacancyConstraint _form = new(filledWithin, lines);

    public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [_form];

    public override Message Demand() => lines.IsEmpty
        ? Message.Of("vacancy.demand", ("time", Term.Time(filledWithin)))
        : Message.Of("vacancy.lines.demand", ("lines", Term.Or(lines.Select(Term.Quoted))), ("time", Term.Time(filledWithin)));
}

/// <summary>Of each line with a least number: since when fewer sit on it, without a day between.</summary>
internal sealed class VacancyConstraint(Duration filledWithin, ImmutableArray<string> lines) : RecordConstraint(Selection.Everything)
{
    public override RecordJudgement Judge(ForumRecord record)
    {
        var asked = LinesOf(record).ToList();
        return new([.. asked.Select(l => Broken(l.Line, l.Fits, record)).OfType<RecordFinding>()], asked.Count == 0);
    }

    public override IEnumerable<DateOnly> ChangeDays(Charter charter, Register register, IEnumerable<Membership> memberships) =>
        memberships.Concat(register.VacantSeats).Select(m => m.Period)
            .Concat(charter.Constraints.SelectMany(c => c.Principle.Periods.Append(c.InForce)))
            .Concat(charter.Fora.Concat(register.Fora).Select(f => f.InForce))
            .Append(register.Covers?.Period ?? Period.Always)
            .SelectMany(p => p.Edges).Distinct().Select(filledWithin.After);

    // Those that are in force on the day.
    private IEnumerable<(SeatLine Line, Selection Fits)> LinesOf(ForumRecord record) =>
        from constraint in record.Charter.Constraints
        where constraint.Principle is SeatsPrinciple && record.IsMeantBy(constraint) && constraint.InForce.Contains(record.Day)
        from line in constraint.Principle.SeatLines
        where line.InForce.Contains(record.Day) && line.Bounds.Min is { IsShare: false, Numerator: > 0 } && (lines.IsEmpty || lines.Contains(line.Name))
        select (line, ((SeatsPrinciple)constraint.Principle).Fits(line));

    private RecordFinding? Broken(SeatLine line, Selection fits, ForumRecord record)
    {
        var least = line.Bounds.Min!.Value.Numerator;
        var members = record.Memberships(fits).ToList();
        var begins = record.InForce.Append(line.InForce).Max(p => p.From);
        var coveredFrom = record.Register.Covers?.Period.From;
        // With all who may fit, and with those who do.
        var surely = EmptySince(day => Sitting(members, day, Truth.Unknown), least, members, record.Day, begins);
        var perhaps = EmptySince(day => Sitting(members, day, Truth.True), least, members, record.Day, begins);
        if (record.MaySeatUnseen(fits))
            surely = null;
        if (surely is { } since && Later(since, Earlier(coveredFrom, VacantFrom(line, fits, record))) is { } seen && IsTooLong(seen, record.Day))
            return Found(line, record, Verdict.Violated, seen, Sitting(members, record.Day, Truth.True));
        var open = perhaps is { } maybe && (IsTooLong(maybe, record.Day) || (coveredFrom is { } covered && maybe <= covered && (begins is null || begins < covered)));
        return open || (perhaps is not null && record.MaySeatUnseen(fits)) ? Found(line, record, Verdict.Unknown, null, Sitting(members, record.Day, Truth.True)) : null;
    }

    private bool IsTooLong(DateOnly since, DateOnly day) => day >= filledWithin.After(since);

    // Since when so many seats are recorded as vacant that the others are not enough; before the days that are covered nothing else says so.
    private static DateOnly? VacantFrom(SeatLine line, Selection fits, ForumRecord record)
    {
        if (line.Bounds.Max is not { IsShare: false } most)
            return null;
        var spare = (int)(most.AtMost(0) - line.Bounds.Min!.Value.AtLeast(0));
        return record.VacantSeats(fits).Where(s => s.Period.Contains(record.Day)).Select(s => s.Period.From ?? DateOnly.MinValue).Order().Skip(spare).Select(d => (DateOnly?)d).FirstOrDefault();
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is { } day && other is { } before && before < day ? before : one;

    private static DateOnly? Later(DateOnly one, DateOnly? other) => other is { } day && day > one ? day : one;

    private static int Sitting(List<RecordedMembership> members, DateOnly day, Truth least) =>
        members.Where(m => m.Period.Contains(day) && m.On(day).Selected >= least).Select(m => m.Person).Distinct(StringComparer.Ordinal).Count();

    // The first day from which on, up to the day, fewer sit there; null if enough do on the day. Before the line is asked for there is no seat.
    private static DateOnly? EmptySince(Func<DateOnly, int> sitting, long least, List<RecordedMembership> members, DateOnly day, DateOnly? begins)
    {
        if (sitting(day) >= least)
            return null;
        var since = begins ?? DateOnly.MinValue;
        foreach (var edge in members.SelectMany(m => m.Period.Edges).Where(e => e > since && e <= day).Distinct().OrderDescending())
            if (sitting(edge.AddDays(-1)) >= least)
                return edge;
        return since;
    }

    private RecordFinding Found(SeatLine line, ForumRecord record, Verdict verdict, DateOnly? since, int sitting)
    {
        var forum = Term.Forum(record.Forum);
        var arguments = Message.Of("vacancy.expected", ("time", Term.Time(filledWithin)));
        Message from = since is { } day && day > DateOnly.MinValue ? Message.Of("vacancy.since", ("day", day)) : Message.Empty;
        return new(line.Name, verdict, new FindingMessages(arguments,
            verdict == Verdict.Violated ? Message.Of("vacancy.actual", ("sitting", sitting), ("since", from)) : Message.Of("unknown.actual"),
            verdict == Verdict.Violated
                ? Message.Of("vacancy.message", ("line", line.Name), ("forum", forum), ("since", from), ("amount", Term.Amount(line.Bounds)), ("sitting", sitting), ("time", Term.Time(filledWithin)))
                : Message.Of("vacancy.unknown.message", ("line", line.Name), ("forum", forum), ("time", Term.Time(filledWithin))),
            verdict == Verdict.Violated ? Message.Of("vacancy.suggestion", ("line", line.Name), ("forum", forum)) : Message.Of("vacancy.unknown.suggestion", ("forum", forum))))
        {
            Deviation = Deviation.TooFew,
        };
    }
}
