namespace GovernanceRules;

/// <summary>
/// The findings of the built-in constraints in a live check, each kept with what it is about. outside: whether those of memberships outside
/// the period of their forum are included; what else is wrong with memberships always is.
/// </summary>
internal sealed class LiveBuiltIns(GovernanceFacts facts, WaiverBook book, FindingFactory findings, BuiltInCheck builtIn, MembershipTable table, bool outside)
{
    private readonly MembershipWarnings _warnings = new(facts, findings);
    private readonly Dictionary<(int Forum, int Person), List<Finding>> _ofMemberships = [];
    private readonly List<Finding> _meetings = [];

    public LiveWaivers Waivers { get; } = new(book, builtIn);

    // Call when the rows have been judged.
    public void Begin(LiveState state, ForumRows fora)
    {
        if (!facts.Covered)
            return;
        foreach (var waiver in book.All)
            Add(waiver, state.RowsFor(waiver), []);
        foreach (var forum in facts.Fora)
            foreach (var person in fora.Of(forum.Symbol).Where(r => facts.IsActive(r) && MayBeWrong(forum, r)).Select(r => table.Person[r]).ToHashSet())
                Look(forum, person, state);
        RenewMeetings(state);
        Settle(state);
    }

    // In the order of a report.
    public IEnumerable<Finding> InOrder(IEnumerable<Finding> ofDecisions) =>
        BuiltInCheck.InOrder(_ofMemberships.Values.SelectMany(f => f).Concat(_meetings).Concat(ofDecisions).Concat(Waivers.Findings));

    // Also counts what the waiver covers now.
    public void Add(Waiver waiver, IEnumerable<LiveInstance> rows, IEnumerable<Finding> ofDecisions)
    {
        if (!facts.Covered)
            return;
        if (!Waivers.Add(waiver))
            return;
        foreach (var finding in rows.SelectMany(r => r.Findings).Concat(_ofMemberships.Values.SelectMany(f => f)).Concat(_meetings).Concat(ofDecisions).Where(f => WaiverBook.IsAbout(waiver, f)))
            Waivers.Note(finding, 1, waiver);
    }

    public void Remove(Waiver waiver, LiveState state)
    {
        if (facts.Covered && Waivers.Remove(waiver) is { } gone)
            state.Stand(gone, null);
    }

    public void Renew(Waiver waiver, LiveState state)
    {
        if (!BuiltInConstraints.AreOfMemberships(waiver.Constraint.Text) || !facts.Covered)
            return;
        foreach (var (forum, person) in _ofMemberships.Where(o => o.Value.Exists(f => WaiverBook.IsAbout(waiver, f))).Select(o => o.Key).ToList())
            Look(facts.Forum(forum)!, person, state);
        RenewMeetings(state);
    }

    public void Refresh(HashSet<int> persons, HashSet<int> fora, LiveState state)
    {
        if (!facts.Covered)
            return;
        foreach (var forum in fora.Select(facts.Forum).OfType<ForumFacts>())
            foreach (var person in persons)
                Look(forum, person, state);
    }

    public void Settle(LiveState state) => Waivers.Settle(state.Stand);

    private IEnumerable<int> RowsOf(int forum, int person)
    {
        for (var row = table.FirstOf(person); row >= 0; row = table.NextOfSamePerson(row))
            if (table.Forum[row] == forum && facts.IsActive(row))
                yield return row;
    }

    // Few are, so that nothing is kept of all others.
    private bool MayBeWrong(ForumFacts forum, int row) =>
        (outside && !forum.InForce) || _warnings.IsForOrganisationAway(row) || RowsOf(forum.Symbol, table.Person[row]).Skip(1).Any();

    private void Look(ForumFacts forum, int person, LiveState state)
    {
        if (!_ofMemberships.Remove((forum.Symbol, person), out var before))
            before = [];
        var rows = RowsOf(forum.Symbol, person).OrderBy(state.PlaceOf).ToList();
        List<Finding> after = [.. _warnings.Of(forum, rows)];
        if (outside && !forum.InForce && rows.Exists(facts.IsCertain))
            after.Add(findings.OfMembership(forum, rows.Find(facts.IsCertain)));
        if (after.Count > 0)
            _ofMemberships.Add((forum.Symbol, person), after);
        foreach (var constraint in before.Concat(after).Select(f => f.Constraint).Distinct())
            state.Replace(before.Find(f => f.Constraint == constraint), after.Find(f => f.Constraint == constraint));
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
