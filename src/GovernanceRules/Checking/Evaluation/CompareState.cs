namespace GovernanceRules;

/// <summary>The counters of a <see cref="CompareForm"/>: the keys of two selections.</summary>
internal sealed class CompareState : FormState
{
    private readonly CompareForm _form;
    private readonly SelectionSide[] _sides;
    private readonly Aggregate _left = new();
    private readonly Aggregate _right = new();
    private readonly PostHolders? _posts;
    private readonly bool[] _fed = new bool[2];
    private Scope _scope;

    public CompareState(CompareForm form, GovernanceFacts facts)
        : base(form)
    {
        _form = form;
        _sides = [new SelectionSide(facts, form.Members, form.By), new SelectionSide(facts, form.With, form.By)];
        _posts = form.HighestPostOnly ? new PostHolders(facts, _sides[1]) : null;
    }

    public override SelectionSide[] Sides => _sides;

    public override bool NobodySelected => _left.IsEmpty && _right.IsEmpty && _posts is not { IsEmpty: false };

    public override void Reset(in Scope scope)
    {
        _scope = scope;
        ResetSide(0, _left);
        if (_posts is null)
            ResetSide(1, _right);
        else
            _posts.Reset(scope);
    }

    public override bool IsFed(int side) => _fed[side];

    private void ResetSide(int side, Aggregate aggregate)
    {
        if (_fed[side])
            return;
        aggregate.Clear();
        _sides[side].AddUnseen(_scope, aggregate);
    }

    public override void FinishSide(int side) => _fed[side] = _sides[side].IsSameForAll && (side == 0 || _posts is null);

    public override void Feed(int side, ReadOnlySpan<int> rows, int sign)
    {
        if (side == 1 && _posts is not null)
        {
            _posts.Feed(rows, sign);
            return;
        }

        _sides[side].Feed(rows, _scope, side == 0 ? _left : _right, sign);
    }

    public override void Judge(List<KeyStatus> found)
    {
        if (_posts is not null && !_posts.TryRead(_right))
        {
            found.Add(Keyless(Side.None));
            return;
        }

        if (_form.Relation == Relation.Overlap)
            JudgeOverlap(found);
        else
            JudgeKeys(found);
    }

    public override void PersonsOf(KeyStatus status, IRowSource source, ISet<int> persons, ISet<Settlement> unsettled)
    {
        if (_form.Relation == Relation.Overlap)
            return;
        _sides[0].PersonsOf(status.Symbol, _scope, source, persons, unsettled);
        _sides[1].PersonsOf(status.Symbol, _scope, source, persons, unsettled);
    }

    private void JudgeKeys(List<KeyStatus> found)
    {
        var relation = _form.Relation;
        JudgeNamed(_left, null, found);
        JudgeNamed(_right, _left, found);
        var unnamed = relation switch
        {
            Relation.Subset => _left.HasUnnamed,
            Relation.Superset => _right.HasUnnamed,
            Relation.Equal => _left.HasUnnamed || _right.HasUnnamed,
            _ => _left.HasUnnamed && _right.HasUnnamed,
        };
        if (unnamed)
            found.Add(Keyless(Side.None));
    }

    /// <summary>Judges the keys of one side, but for those that were judged with the other.</summary>
    private void JudgeNamed(Aggregate side, Aggregate? judged, List<KeyStatus> found)
    {
        for (var i = 0; i < side.Tallies.Count; i++)
            if (side.Tallies.At(i).Named > 0 && judged?.Names(side.Tallies.KeyAt(i)) != true)
                JudgeKey(side.Tallies.KeyAt(i), _form.Relation, found);
        foreach (var key in side.UnseenKeys)
            if (side.Tallies.Get(key).Named == 0 && judged?.Names(key) != true)
                JudgeKey(key, _form.Relation, found);
    }

    private void JudgeKey(int key, Relation relation, List<KeyStatus> found)
    {
        var left = Has(_left, key);
        var right = Has(_right, key);
        var surplus = KleeneLogic.And(left, KleeneLogic.Not(right));
        var missing = KleeneLogic.And(right, KleeneLogic.Not(left));
        var (broken, side) = relation switch
        {
            Relation.Subset => (surplus, Side.Surplus),
            Relation.Superset => (missing, Side.Missing),
            Relation.Equal => surplus >= missing ? (surplus, Side.Surplus) : (missing, Side.Missing),
            _ => (KleeneLogic.And(left, right), Side.Common),
        };
        if (broken == Kleene.No)
            return;
        if (relation == Relation.Equal && broken == Kleene.Unknown && surplus == missing)
            side = Side.None;
        found.Add(new KeyStatus(this, key, _sides[0].Keys!.Text(key), broken == Kleene.Yes ? Verdict.Violated : Verdict.Unknown, side)
        {
            KeyKind = _form.By,
        });
    }

    private void JudgeOverlap(List<KeyStatus> found)
    {
        var common = CommonKeys.Between(_left, _right);
        var judgement = BoundsJudge.OfCount(common.Least, common.Most, Bounds.AtLeast(_form.Min), false);
        if (!judgement.IsHeld)
            found.Add(Keyless(Side.Missing) with
            {
                Verdict = judgement.IsViolated ? Verdict.Violated : Verdict.Unknown,
                Bounds = Bounds.AtLeast(_form.Min),
                Least = common.Least,
                Most = common.Most,
                CanFall = true,
            });
    }

    private KeyStatus Keyless(Side side) => new(this, SymbolTable.None, null, Verdict.Unknown, side) { KeyKind = _form.By };

    private static Kleene Has(Aggregate side, int key) =>
        side.SurelyHas(key) ? Kleene.Yes : side.MayHave(key) ? Kleene.Unknown : Kleene.No;
}
