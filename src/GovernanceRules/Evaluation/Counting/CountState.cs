namespace GovernanceRules;

internal sealed class CountState : PrimitiveState
{
    private readonly Operand _side;
    private readonly Operand[] _sides;
    private readonly CountEvaluator _judge;
    private readonly SelectionCounts _aggregate;
    private Scope _scope;

    public CountState(CountConstraint form, GovernanceFacts facts)
        : base(form)
    {
        _side = new Operand(facts, form.Members, form.Per);
        _sides = [_side];
        _judge = new CountEvaluator(form, facts, _side.Keys is { } keys ? keys.Text : _ => null);
        _aggregate = new SelectionCounts();
    }

    private CountState(CountState like)
        : base(like.Primitive)
    {
        _side = like._side;
        _sides = like._sides;
        _judge = like._judge;
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
    }

    public override void Feed(int side, ReadOnlySpan<int> rows, int sign)
    {
        if (Primitive is not CountConstraint { CountsPosts: true })
            _side.Feed(rows, _scope, _aggregate, sign);
        else
            for (var i = 0; i < rows.Length; i++)
                _side.Feed(rows.Slice(i, 1), _scope, _aggregate, sign);
    }

    public override void FeedEach(int side, ReadOnlySpan<int> rows) => _side.FeedEach(rows, _scope, _aggregate);

    public override DirtyKeys? Touched => _aggregate.Touched;

    public override void Judge(List<FindingDetails> found) => _judge.Judge(this, _aggregate, _scope, found);

    public override void JudgeKey(int key, List<FindingDetails> found) => _judge.JudgeKey(this, key, _aggregate, _scope, found);

    public override void JudgeKeyless(List<FindingDetails> found) => _judge.JudgeKeyless(this, _aggregate, found);

    public override PrimitiveState Tracked() => new CountState(this);

    public override void PersonsOf(FindingDetails violation, Func<int, IEnumerable<int>> members, ISet<int> persons, ISet<MissingData> unsettled) =>
        _side.PersonsOf(violation.Symbol, _scope, members, persons, unsettled);
}
