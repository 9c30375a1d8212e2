namespace GovernanceRules;

internal sealed class ForAllState : PrimitiveState
{
    private readonly GovernanceFacts _facts;
    private readonly Operand _side;
    private readonly Operand[] _sides;
    private readonly MembershipPredicate _is;
    private readonly Dictionary<int, Truth> _broken = [];
    private int _selected;
    private bool _unseen;
    private bool _unseenMayFail;
    private readonly MemberKeys[] _asked;
    private Scope _scope;

    public ForAllState(ForAllConstraint form, GovernanceFacts facts)
        : base(form)
    {
        _facts = facts;
        _side = new Operand(facts, form.Members, null);
        _is = new PredicateFactory(facts).Fitting(form.Is);
        _sides = [_side];
        LooksElsewhere = _is.LooksElsewhere;
        _asked = [.. form.Is.Keys.Where(k => k.Property is not (Property.Competence or Property.StandsInFor)).Distinct().Select(k => new MemberKeys(facts, k))];
    }

    private ForAllState(ForAllState like)
        : base(like.Primitive)
    {
        _facts = like._facts;
        _side = like._side;
        _sides = like._sides;
        _is = like._is;
        _asked = like._asked;
        LooksElsewhere = like.LooksElsewhere;
        Touched = new DirtyKeys();
    }

    public bool LooksElsewhere { get; }

    public override DirtyKeys? Touched { get; }

    public override bool CountsLater => false;

    public override Operand[] Sides => _sides;

    public override bool NobodySelected => _selected == 0 && !_unseen;

    public override void Reset(in Scope scope)
    {
        _scope = scope;
        _broken.Clear();
        _selected = 0;
        _unseen = _unseenMayFail = false;
        if (!_side.MaySeatUnseen(scope))
            return;
        foreach (var forum in _side.ForaIn(scope))
            if (_side.MaySeatUnseen(forum, scope))
            {
                _unseen = true;
                _unseenMayFail |= _is.OfUnseen(forum, scope) != Truth.True;
            }
    }

    public override void Feed(int side, ReadOnlySpan<int> rows, int sign)
    {
        var selected = false;
        var broken = Truth.False;
        foreach (var row in rows)
        {
            var one = _side.Test.Of(row, _scope);
            if (one == Truth.False)
                continue;
            selected = true;
            broken = TruthLogic.Or(broken, TruthLogic.And(one, TruthLogic.Not(_is.Of(row, _scope))));
        }

        if (!selected)
            return;
        _selected += sign;
        Touched?.Add(_facts.Table.Person[rows[0]]);
        if (broken == Truth.False)
            return;
        if (sign > 0)
            _broken[_facts.Table.Person[rows[0]]] = broken;
        else
            _broken.Remove(_facts.Table.Person[rows[0]]);
    }

    public override void Judge(List<FindingDetails> found)
    {
        foreach (var (person, broken) in _broken)
            found.Add(ViolationOf(person, broken));
        JudgeKeyless(found);
    }

    public override void JudgeKey(int key, List<FindingDetails> found)
    {
        if (_broken.TryGetValue(key, out var broken))
            found.Add(ViolationOf(key, broken));
    }

    public override void JudgeKeyless(List<FindingDetails> found)
    {
        if (_unseenMayFail)
            found.Add(new FindingDetails(Primitive, Forum, null, Verdict.Unknown, Deviation.None));
    }

    public override PrimitiveState Tracked() => new ForAllState(this);

    private FindingDetails ViolationOf(int person, Truth broken) =>
        new(Primitive, Forum, _facts.Table.Persons[person], broken == Truth.True ? Verdict.Violated : Verdict.Unknown, Deviation.None)
        {
            Symbol = person,
            GroupingKey = Property.Person,
        };

    public override void PersonsOf(FindingDetails violation, Func<int, IEnumerable<int>> members, ISet<int> persons, ISet<MissingData> unsettled)
    {
        if (violation.Symbol < 0)
            return;
        persons.Add(violation.Symbol);
        if (violation.Verdict == Verdict.Violated)
            return;
        var values = new SortedSet<string>(StringComparer.Ordinal);
        for (var row = _facts.Table.FirstOf(violation.Symbol); row >= 0; row = _facts.Table.NextOfSamePerson(row))
            if (_facts.IsActive(row) && _side.Sees(_facts.Table.Forum[row], _scope) && _side.Test.Of(row, _scope) != Truth.False)
            {
                _side.Test.Unsettled(row, _scope, values);
                _is.Unsettled(row, _scope, values);
            }

        foreach (var value in values)
            unsettled.Add(new MissingData(violation.Key!, value));
    }

    public override IEnumerable<(GroupingKey Key, string Value)> RecordedOf(FindingDetails violation)
    {
        var keys = new KeyList();
        var seen = new HashSet<(GroupingKey, string)>();
        for (var row = _facts.Table.FirstOf(violation.Symbol); row >= 0; row = _facts.Table.NextOfSamePerson(row))
        {
            if (!_facts.IsActive(row) || !_side.Sees(_facts.Table.Forum[row], _scope) || _side.Test.Of(row, _scope) == Truth.False)
                continue;
            foreach (var asked in _asked)
            {
                asked.Read(row, keys);
                foreach (var key in keys.Keys)
                    seen.Add((asked.Key, asked.Text(key)));
            }
        }

        return seen.OrderBy(s => Array.FindIndex(_asked, a => a.Key == s.Item1)).ThenBy(s => s.Item2, CodePointComparer.Instance);
    }
}
