namespace GovernanceRules;

/// <summary>The counters of a <see cref="CountForm"/> of memberships.</summary>
internal sealed class CountState : FormState
{
    private readonly SelectionSide _side;
    private readonly SelectionSide[] _sides;
    private readonly CountJudge _judge;
    private readonly Aggregate _aggregate;
    private Scope _scope;

    public CountState(CountForm form, GovernanceFacts facts)
        : base(form)
    {
        _side = new SelectionSide(facts, form.Members, form.Per);
        _sides = [_side];
        _judge = new CountJudge(form, facts, _side.Keys is { } keys ? keys.Text : _ => null);
        _aggregate = new Aggregate();
    }

    private CountState(CountState like, bool byKey)
        : base(like.Form)
    {
        _side = like._side;
        _sides = like._sides;
        _judge = like._judge;
        _aggregate = new Aggregate { Touched = byKey && _judge.JudgesByKey ? new TouchedKeys() : null };
    }

    public override SelectionSide[] Sides => _sides;

    public override bool NobodySelected => _aggregate.IsEmpty;

    public override void Reset(in Scope scope)
    {
        _scope = scope;
        _aggregate.Clear();
        _side.AddUnseen(scope, _aggregate);
    }

    public override void Feed(int side, ReadOnlySpan<int> rows, int sign) => _side.Feed(rows, _scope, _aggregate, sign);

    public override void FeedEach(int side, ReadOnlySpan<int> rows) => _side.FeedEach(rows, _scope, _aggregate);

    public override TouchedKeys? Touched => _aggregate.Touched;

    public override void Judge(List<KeyStatus> found) => _judge.Judge(this, _aggregate, _scope, found);

    public override void JudgeKey(int key, List<KeyStatus> found) => _judge.JudgeKey(this, key, _aggregate, _scope, found);

    public override void JudgeKeyless(List<KeyStatus> found) => _judge.JudgeKeyless(this, _aggregate, found);

    public override FormState Another(bool byKey) => new CountState(this, byKey);

    public override void PersonsOf(KeyStatus status, IRowSource source, ISet<int> persons, ISet<Settlement> unsettled) =>
        _side.PersonsOf(status.Symbol, _scope, source, persons, unsettled);
}
