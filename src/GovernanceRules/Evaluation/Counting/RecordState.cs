namespace GovernanceRules;

/// <summary>A constraint that looks at a forum through time is judged as a whole, from the register.</summary>
internal sealed class RecordState(RecordConstraint form, Constraint constraint, GovernanceFacts facts) : PrimitiveState(form)
{
    private readonly Dictionary<string, RecordFinding> _found = [];
    private readonly List<RecordFinding> _inOrder = [];
    private bool _asksNobody;

    public override bool NobodySelected => _asksNobody;

    public override void Reset(in Scope scope)
    {
        var judgement = form.Judge(new RecordedForum(facts, constraint, scope));
        _asksNobody = judgement.AsksNobody;
        _inOrder.Clear();
        _inOrder.AddRange(judgement.Findings.OrderByDescending(f => f.Verdict == Verdict.Violated).DistinctBy(f => f.Key, StringComparer.Ordinal));
        _found.Clear();
        foreach (var finding in _inOrder)
            _found.Add(finding.Key ?? "", finding);
    }

    public override PrimitiveState Tracked() => new RecordState(form, constraint, facts);

    public override void Judge(List<FindingDetails> found)
    {
        foreach (var finding in _inOrder)
            found.Add(new FindingDetails(Primitive, Forum, finding.Key, finding.Verdict, finding.Deviation)
            {
                GroupingKey = finding.GroupingKey,
                CanFall = finding.Deviation == Deviation.TooFew,
                CanExceed = finding.Deviation == Deviation.TooMany,
                Told = finding.Messages,
                Places = finding.Locations,
            });
    }

    public override void PersonsOf(FindingDetails violation, Func<int, IEnumerable<int>> members, ISet<int> persons, ISet<MissingData> unsettled)
    {
        var finding = _found[violation.Key ?? ""];
        foreach (var person in finding.Persons)
            if (facts.Table.Persons.Find(person) is >= 0 and var known)
                persons.Add(known);
        unsettled.UnionWith(finding.ResolvedBy);
    }

    public override bool CountsLater => false;
}
