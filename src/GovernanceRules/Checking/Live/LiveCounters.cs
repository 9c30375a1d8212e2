namespace GovernanceRules;

/// <summary>The rows of a live check with their counters, which each membership that comes, changes or goes moves.</summary>
internal sealed class LiveCounters
{
    private readonly GovernanceFacts _facts;
    private readonly MembershipTable _table;
    private readonly ForumRows _fora;
    private readonly LiveSubscriptions _subscriptions;
    private readonly Dictionary<string, List<LiveInstance>> _rowsOfConstraint = new(StringComparer.Ordinal);

    public LiveCounters(GovernanceFacts facts, ForumRows fora, ResultBuilder reader, LiveOmissions? omissions, LiveProbe probe)
    {
        _facts = facts;
        _table = facts.Table;
        _fora = fora;
        _subscriptions = new LiveSubscriptions(_table);
        Rows = [.. new LiveInstances(facts, reader, omissions).Make(_subscriptions)];
        foreach (var row in Rows)
            NoteConstraint(row);
        for (var person = 0; person < _table.Persons.Count; person++)
            if (RowsOfPerson(person) is { Count: > 0 } rows)
                _subscriptions.Feed(_subscriptions.Of(rows), rows, 1, probe);
    }

    public LiveInstance[] Rows { get; }

    public void JudgeAll(ILiveSink sink)
    {
        foreach (var row in Rows)
            if (row.Evaluator is not null)
                row.JudgeAll(sink);
    }

    public IEnumerable<LiveInstance> RowsOf(string constraint) => _rowsOfConstraint.GetValueOrDefault(constraint, []);

    public IEnumerable<LiveInstance> RowsFor(Waiver waiver) => _rowsOfConstraint.GetValueOrDefault(waiver.Constraint.Text, [])
        .Where(r => r.HasFindings && (waiver.Forum is not { } forum || r.Forum?.Id == forum.Text));

    // Takes persons out of the counters, makes the change, puts them back, and judges the keys that moved.
    public void Refeed(HashSet<int> persons, HashSet<int> fora, Action change, ILiveSink sink)
    {
        var fed = persons.ToDictionary(p => p, p => _subscriptions.AffectedBy(RowsOfPerson(p), fora));
        foreach (var (person, subscriptions) in fed)
            _subscriptions.Feed(subscriptions, RowsOfPerson(person), -1, sink.Probe);
        change();
        foreach (var (person, subscriptions) in fed)
            _subscriptions.Feed(subscriptions, RowsOfPerson(person), 1, sink.Probe);
        var anew = Examine(fora);
        foreach (var row in fed.Values.SelectMany(s => s).Select(s => s.Row).Distinct().Where(r => !anew.Contains(r)))
            row.JudgeTouched(sink);
        foreach (var row in anew)
            Refill(row, sink);
    }

    // The instances that depend on whether some fora are recorded or exist, if that changed.
    private HashSet<LiveInstance> Examine(HashSet<int> fora)
    {
        var rows = new HashSet<LiveInstance>();
        foreach (var forum in fora.Select(_facts.Forum).OfType<ForumFacts>())
        {
            var (recorded, exists) = (forum.Recorded, forum.Exists);
            _facts.Examine(forum, _fora.Of(forum.Symbol).Count > 0, _fora.ValidOf(forum.Symbol) > 0);
            if (forum.Recorded != recorded || forum.Exists != exists)
                rows.UnionWith(Rows.Where(r => _subscriptions.DependsOnRecord(r, forum.Symbol)));
            if (forum.Exists != exists)
                rows.UnionWith(Rows.Where(LiveSubscriptions.DependsOnFora));
        }

        return rows;
    }

    private void Refill(LiveInstance row, ILiveSink sink)
    {
        row.Reset();
        foreach (var form in row.Evaluator!.Primitives)
            for (var side = 0; side < form.Sides.Length; side++)
                foreach (var person in form.Sides[side].ForaIn(row.Evaluator.Scope).SelectMany(_fora.Of).Where(_facts.IsActive)
                    .Select(r => _table.Person[r]).ToHashSet())
                    _subscriptions.Feed([new(row, form, side)], RowsOfPerson(person), 1, sink.Probe);
        row.JudgeAll(sink);
    }

    private void NoteConstraint(LiveInstance row)
    {
        if (row.Evaluator is null)
            return;
        var constraint = row.Evaluator.Compiled.Constraint.Id.Text;
        if (!_rowsOfConstraint.TryGetValue(constraint, out var rows))
            _rowsOfConstraint.Add(constraint, rows = []);
        rows.Add(row);
    }

    private List<int> RowsOfPerson(int person)
    {
        var rows = new List<int>();
        for (var row = _table.FirstOf(person); row >= 0; row = _table.NextOfSamePerson(row))
            if (_facts.IsActive(row))
                rows.Add(row);
        return rows;
    }
}
