namespace GovernanceRules;

/// <summary>
/// The person has sat in the forum so long without a day between, by memberships of whatever role. Days that the register does not cover, and a forum that
/// is not recorded, may have seated the person too.
/// </summary>
internal sealed class SinceTest(GovernanceFacts facts, Duration atLeast) : MembershipPredicate
{
    public override bool LooksElsewhere => true;

    public override Truth Of(int row, in Scope scope)
    {
        var first = Begins();
        if (Covers(first, RowsOf(row).Select(r => facts.Table.Rows[r].CertainPeriod ?? facts.Table.Rows[r].Period)))
            return Truth.True;
        if (facts.Forum(facts.Table.Forum[row]) is not { Recorded: true })
            return Truth.Unknown;
        var perhaps = RowsOf(row).Select(r => facts.Table.Rows[r].Period);
        if (facts.Register.Covers?.Period.From is { } covered && covered > DateOnly.MinValue)
            perhaps = perhaps.Append(new Period(null, covered.AddDays(-1)));
        return Covers(first, perhaps) ? Truth.Unknown : Truth.False;
    }

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        if (Of(row, scope) == Truth.Unknown && RowsOf(row).Any(r => facts.Table.Rows[r].CertainPeriod is not null))
            values.Add("from");
    }

    // The last day from which so long a time has passed by the day of the check.
    private DateOnly Begins()
    {
        var first = atLeast.Before(facts.Day);
        if (atLeast.After(first) > facts.Day)
            return DateOnly.MinValue;
        while (first < facts.Day && atLeast.After(first.AddDays(1)) <= facts.Day)
            first = first.AddDays(1);
        return first;
    }

    private IEnumerable<int> RowsOf(int row)
    {
        for (var other = facts.Table.FirstOf(facts.Table.Person[row]); other >= 0; other = facts.Table.NextOfSamePerson(other))
            if (facts.Table.Forum[other] == facts.Table.Forum[row] && facts.HasSat(other))
                yield return other;
    }

    // Whether each day from the first to that of the check is in one of the periods.
    private bool Covers(DateOnly first, IEnumerable<Period> periods)
    {
        var next = first;
        foreach (var period in periods.Where(p => !p.EndsBeforeItStarts).OrderBy(p => p.From ?? DateOnly.MinValue))
        {
            if ((period.From ?? DateOnly.MinValue) > next)
                return false;
            if ((period.To ?? DateOnly.MaxValue) >= facts.Day)
                return true;
            if (period.To >= next)
                next = period.To.Value.AddDays(1);
        }

        return false;
    }
}

/// <summary>
/// Some membership of the same person fits that was valid on some day of so long a time up to the day of the check; what is declared is read as of that day.
/// </summary>
internal sealed class AlsoWithinTest(GovernanceFacts facts, MembershipPredicate test, Duration time) : MembershipPredicate
{
    public override bool LooksElsewhere => true;

    public override Truth Of(int row, in Scope scope)
    {
        var (of, first) = (AlsoTest.Of(scope, row), Begins());
        var answer = Elsewhere(first, of);
        for (var other = facts.Table.FirstOf(facts.Table.Person[row]); other >= 0 && answer != Truth.True; other = facts.Table.NextOfSamePerson(other))
            answer = TruthLogic.Or(answer, TruthLogic.And(WasThere(other, first), test.Of(other, of)));
        return answer;
    }

    public override void Unsettled(int row, in Scope scope, ISet<string> values)
    {
        var (of, first) = (AlsoTest.Of(scope, row), Begins());
        for (var other = facts.Table.FirstOf(facts.Table.Person[row]); other >= 0; other = facts.Table.NextOfSamePerson(other))
        {
            if (WasThere(other, first) == Truth.Unknown)
                values.Add(facts.Table.Rows[other].CertainPeriod?.From > facts.Day ? "from" : "to");
            if (WasThere(other, first) != Truth.False)
                test.Unsettled(other, of, values);
        }
    }

    // The first day of the time.
    private DateOnly Begins()
    {
        var first = time.Before(facts.Day);
        while (first > DateOnly.MinValue && time.After(first.AddDays(-1)) >= facts.Day)
            first = first.AddDays(-1);
        return first;
    }

    private Truth WasThere(int row, DateOnly first)
    {
        var membership = facts.Table.Rows[row];
        if (!facts.HasSat(row) || membership.Period.From > facts.Day || membership.Period.To < first)
            return Truth.False;
        // It has begun by the one and lasts until the other, whichever comes first.
        return membership.CertainPeriod is { } certain && (certain.From > facts.Day || certain.To < first) ? Truth.Unknown : Truth.True;
    }

    private Truth Elsewhere(DateOnly first, in Scope scope)
    {
        var isCovered = facts.Register.Covers?.Period.From is not { } covered || covered <= first;
        foreach (var forum in facts.Fora)
            if ((!isCovered || !forum.Recorded) && test.OfUnseen(forum.Symbol, scope) != Truth.False)
                return Truth.Unknown;
        return Truth.False;
    }
}
