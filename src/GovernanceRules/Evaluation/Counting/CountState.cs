namespace GovernanceRules;

internal sealed class CountState : PrimitiveState
{
    private readonly GovernanceFacts _facts;
    private readonly Operand _side;
    private readonly Operand[] _sides;
    private readonly WholeCounts _wholes;
    private readonly CountEvaluator _judge;
    private readonly SelectionCounts _aggregate;
    private Scope _scope;

    public CountState(CountConstraint form, GovernanceFacts facts)
        : base(form)
    {
        _side = new Operand(facts, form.Members, form.Per);
        _facts = facts;
        _wholes = new WholeCounts(form, facts);
        _sides = [_side, .. _wholes.Sides];
        _judge = new CountEvaluator(form, facts, _wholes, _side.Keys is { } keys ? keys.Text : _ => null);
        _aggregate = new SelectionCounts();
    }

    private CountState(CountState like)
        : base(like.Primitive)
    {
        _facts = like._facts;
        _side = like._side;
        _sides = like._sides;
        _wholes = like._wholes.Tracked();
        _judge = new CountEvaluator((CountConstraint)like.Primitive, _facts, _wholes, _side.Keys is { } keys ? keys.Text : _ => null);
        _aggregate = new SelectionCounts { Touched = _judge.JudgesByKey ? new DirtyKeys() : null };
    }

    public override Operand[] Sides => _sides;

    public override bool NobodySelected => _aggregate.IsEmpty;

    public override GroupingKey? AsksForNone => _judge.AsksForNone(_scope);

    public override void Reset(in Scope scope)
    {
        _scope = scope;
        _aggregate.Clear();
        _side.AddUnseen(scope, _aggregate);
        _wholes.Reset(scope);
    }

    public override void Feed(int side, ReadOnlySpan<int> rows, int sign)
    {
        if (side > 0)
            _wholes.Feed(side - 1, rows, _scope, sign);
        else if (Primitive is not CountConstraint { CountsPosts: true })
            _side.Feed(rows, _scope, _aggregate, sign);
        else
            for (var i = 0; i < rows.Length; i++)
                _side.Feed(rows.Slice(i, 1), _scope, _aggregate, sign);
    }

    public override void FeedEach(int side, ReadOnlySpan<int> rows)
    {
        if (side > 0)
            base.FeedEach(side, rows);
        else
            _side.FeedEach(rows, _scope, _aggregate);
    }

    public override DirtyKeys? Touched => _aggregate.Touched;

    public override void Judge(List<FindingDetails> found) => _judge.Judge(this, _aggregate, _scope, found);

    public override void JudgeKey(int key, List<FindingDetails> found) => _judge.JudgeKey(this, key, _aggregate, _scope, found);

    public override void JudgeKeyless(List<FindingDetails> found) => _judge.JudgeKeyless(this, _aggregate, found);

    public override PrimitiveState Tracked() => new CountState(this);

    public override void PersonsOf(FindingDetails violation, Func<int, IEnumerable<int>> members, ISet<int> persons, ISet<MissingData> unsettled)
    {
        _side.PersonsOf(violation.Symbol, _scope, members, persons, unsettled);
        // Those of whom the bound is a share are not counted for it.
        foreach (var whole in _wholes.Sides)
            whole.PersonsOf(SymbolTable.None, _scope, members, new HashSet<int>(), unsettled);
    }
}
