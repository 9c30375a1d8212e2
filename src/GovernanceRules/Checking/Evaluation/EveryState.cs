namespace GovernanceRules;

/// <summary>An <see cref="EveryForm"/> of memberships: who does not fit, or may not.</summary>
internal sealed class EveryState : FormState
{
    private readonly GovernanceFacts _facts;
    private readonly SelectionSide _side;
    private readonly SelectionSide[] _sides;
    private readonly MemberTest _is;
    private readonly Dictionary<int, Kleene> _broken = [];
    private int _selected;
    private bool _unseen;
    private bool _unseenMayFail;
    private readonly MemberKeys[] _asked;
    private Scope _scope;

    public EveryState(EveryForm form, GovernanceFacts facts)
        : base(form)
    {
        _facts = facts;
        _side = new SelectionSide(facts, form.Members, null);
        _is = new MemberTests(facts).Fitting(form.Is);
        _sides = [_side];
        LooksElsewhere = _is.LooksElsewhere;
        _asked = [.. form.Is.Keys.Where(k => k.Facet is not Facet.Competence).Distinct().Select(k => new MemberKeys(facts, k))];
    }

    private EveryState(EveryState like, bool byKey)
        : base(like.Form)
    {
        _facts = like._facts;
        _side = like._side;
        _sides = like._sides;
        _is = like._is;
        _asked = like._asked;
        LooksElsewhere = like.LooksElsewhere;
        Touched = byKey ? new TouchedKeys() : null;
    }

    public bool LooksElsewhere { get; }

    public override TouchedKeys? Touched { get; }

    public override bool CountsLater => false;

    public override SelectionSide[] Sides => _sides;

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
                _unseenMayFail |= _is.OfUnseen(forum, scope) != Kleene.Yes;
            }
    }

    public override void Feed(int side, ReadOnlySpan<int> rows, int sign)
    {
        var selected = false;
        var broken = Kleene.No;
        foreach (var row in rows)
        {
            var one = _side.Test.Of(row, _scope);
            if (one == Kleene.No)
                continue;
            selected = true;
            broken = KleeneLogic.Or(broken, KleeneLogic.And(one, KleeneLogic.Not(_is.Of(row, _scope))));
        }

        if (!selected)
            return;
        _selected += sign;
        Touched?.Add(_facts.Table.Person[rows[0]]);
        if (broken == Kleene.No)
            return;
        if (sign > 0)
            _broken[_facts.Table.Person[rows[0]]] = broken;
        else
            _broken.Remove(_facts.Table.Person[rows[0]]);
    }

    public override void Judge(List<KeyStatus> found)
    {
        foreach (var (person, broken) in _broken)
            found.Add(StatusOf(person, broken));
        JudgeKeyless(found);
    }

    public override void JudgeKey(int key, List<KeyStatus> found)
    {
        if (_broken.TryGetValue(key, out var broken))
            found.Add(StatusOf(key, broken));
    }

    public override void JudgeKeyless(List<KeyStatus> found)
    {
        if (_unseenMayFail)
            found.Add(new KeyStatus(this, SymbolTable.None, null, Verdict.Unknown, Side.None));
    }

    public override FormState Another(bool byKey) => new EveryState(this, byKey);

    private KeyStatus StatusOf(int person, Kleene broken) =>
        new(this, person, _facts.Table.Persons[person], broken == Kleene.Yes ? Verdict.Violated : Verdict.Unknown, Side.None)
        {
            KeyKind = Facet.Person,
        };

    public override void PersonsOf(KeyStatus status, IRowSource source, ISet<int> persons, ISet<Settlement> unsettled)
    {
        if (status.Symbol < 0)
            return;
        persons.Add(status.Symbol);
        if (status.Verdict == Verdict.Violated)
            return;
        var values = new SortedSet<string>(StringComparer.Ordinal);
        for (var row = _facts.Table.FirstOf(status.Symbol); row >= 0; row = _facts.Table.NextOfSamePerson(row))
            if (_facts.IsActive(row) && _side.Sees(_facts.Table.Forum[row], _scope) && _side.Test.Of(row, _scope) != Kleene.No)
            {
                _side.Test.Unsettled(row, _scope, values);
                _is.Unsettled(row, _scope, values);
            }

        foreach (var value in values)
            unsettled.Add(new Settlement(status.Key!, value));
    }

    public override IEnumerable<(Key Key, string Value)> RecordedOf(KeyStatus status)
    {
        var keys = new KeyList();
        var seen = new HashSet<(Key, string)>();
        for (var row = _facts.Table.FirstOf(status.Symbol); row >= 0; row = _facts.Table.NextOfSamePerson(row))
        {
            if (!_facts.IsActive(row) || !_side.Sees(_facts.Table.Forum[row], _scope) || _side.Test.Of(row, _scope) == Kleene.No)
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
