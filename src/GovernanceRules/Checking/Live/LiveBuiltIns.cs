namespace GovernanceRules;

/// <summary>
/// The findings of the built-in constraints in a live check, each kept with what it is about. outside: whether those of memberships outside
/// the period of their forum are included.
/// </summary>
internal sealed class LiveBuiltIns(GovernanceFacts facts, WaiverBook book, FindingFactory findings, BuiltInCheck builtIn, MembershipTable table, bool outside)
{
    private readonly Dictionary<(int Forum, int Person), Finding> _outside = [];
    private readonly List<Finding> _meetings = [];

    public LiveWaivers Waivers { get; } = new(book, builtIn);

    // Call when the rows have been judged.
    public void Begin(LiveState state, ForumRows fora)
    {
        if (!facts.Covered)
            return;
        foreach (var waiver in book.All)
            Add(waiver, state.RowsFor(waiver), []);
        foreach (var forum in facts.Fora.Where(f => outside && !f.InForce))
            foreach (var person in fora.Of(forum.Symbol).Where(facts.IsActive).Select(r => table.Person[r]).ToHashSet())
                Look(forum, person, fora.Of(forum.Symbol).Where(r => facts.IsActive(r) && table.Person[r] == person), state);
        RenewMeetings(state);
        Settle(state);
    }

    // In the order of a report.
    public IEnumerable<Finding> InOrder(IEnumerable<Finding> ofDecisions) =>
        BuiltInCheck.InOrder(_outside.Values.Concat(_meetings).Concat(ofDecisions).Concat(Waivers.Findings));

    // Also counts what the waiver covers now.
    public void Add(Waiver waiver, IEnumerable<LiveInstance> rows, IEnumerable<Finding> ofDecisions)
    {
        if (!facts.Covered)
            return;
        if (!Waivers.Add(waiver))
            return;
        foreach (var finding in rows.SelectMany(r => r.Findings).Concat(_outside.Values).Concat(_meetings).Concat(ofDecisions).Where(f => WaiverBook.IsAbout(waiver, f)))
            Waivers.Note(finding, 1, waiver);
    }

    public void Remove(Waiver waiver, LiveState state)
    {
        if (facts.Covered && Waivers.Remove(waiver) is { } gone)
            state.Stand(gone, null);
    }

    public void Renew(Waiver waiver, LiveState state)
    {
        if (waiver.Constraint.Text != BuiltInConstraints.ForumPeriod || !facts.Covered)
            return;
        foreach (var (forum, person) in _outside.Where(o => WaiverBook.IsAbout(waiver, o.Value)).Select(o => o.Key).ToList())
            Look(facts.Forum(forum)!, person, RowsOf(forum, person), state);
        RenewMeetings(state);
    }

    public void Refresh(HashSet<int> persons, HashSet<int> fora, LiveState state)
    {
        if (!facts.Covered || !outside)
            return;
        foreach (var forum in fora.Select(facts.Forum).OfType<ForumFacts>().Where(f => !f.InForce))
            foreach (var person in persons)
                Look(forum, person, RowsOf(forum.Symbol, person), state);
    }

    public void Settle(LiveState state) => Waivers.Settle(state.Stand);

    private IEnumerable<int> RowsOf(int forum, int person)
    {
        for (var row = table.FirstOf(person); row >= 0; row = table.NextOfSamePerson(row))
            if (table.Forum[row] == forum && facts.IsActive(row))
                yield return row;
    }

    private void Look(ForumFacts forum, int person, IEnumerable<int> rows, LiveState state)
    {
        _outside.Remove((forum.Symbol, person), out var before);
        var after = rows.OrderBy(state.PlaceOf).Select(r => findings.OfMembership(forum, r)).FirstOrDefault();
        if (after is not null)
            _outside.Add((forum.Symbol, person), after);
        if (before is not null || after is not null)
            state.Replace(before, after);
    }

    private void RenewMeetings(LiveState state)
    {
        var before = _meetings.ToList();
        _meetings.Clear();
        foreach (var finding in before)
            state.Replace(finding, null);
        foreach (var finding in builtIn.OfMeetings())
        {
            _meetings.Add(finding);
            state.Replace(null, finding);
        }
    }
}
