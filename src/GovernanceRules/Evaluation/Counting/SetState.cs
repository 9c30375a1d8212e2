namespace GovernanceRules;

internal sealed class SetState : PrimitiveState
{
    private readonly SetConstraint _form;
    private readonly Operand[] _sides;
    private readonly SelectionCounts _left;
    private readonly SelectionCounts _right;
    private readonly PostHolders? _posts;
    private readonly OverlapCounts? _overlap;
    private readonly GovernanceFacts _facts;
    private readonly bool[] _fed = new bool[2];
    private (bool Left, bool Right) _unnamed;
    private Scope _scope;

    public SetState(SetConstraint form, GovernanceFacts facts)
        : base(form)
    {
        _form = form;
        _facts = facts;
        _sides = [new Operand(facts, form.Members, form.By), new Operand(facts, form.With, form.By)];
        _posts = form.HighestPostOnly ? new PostHolders(facts, _sides[1]) : null;
        _left = new SelectionCounts();
        _right = new SelectionCounts();
    }

    private SetState(SetState like)
        : base(like.Primitive)
    {
        _form = like._form;
        _facts = like._facts;
        _sides = like._sides;
        _posts = _form.HighestPostOnly ? new PostHolders(_facts, _sides[1]) : null;
        Touched = _posts is null ? new DirtyKeys() : null;
        _left = new SelectionCounts { Touched = Touched };
        _right = new SelectionCounts { Touched = Touched };
        _overlap = Touched is not null && _form.Relation == Relation.Overlap ? new OverlapCounts(_left, _right, Touched) : null;
    }

    public override Operand[] Sides => _sides;

    public override bool NobodySelected => _left.IsEmpty && (_posts?.IsEmpty ?? _right.IsEmpty);

    public override DirtyKeys? Touched { get; }

    // Every key is judged again if a key that nobody is known to have became possible, or no longer is. While it stays possible, more or
    // fewer members whose key is not recorded change nothing for the other keys.
    public override bool AllTouched => Touched is null || (_overlap is null && _unnamed != (_left.HasUnnamed, _right.HasUnnamed));

    public override bool RenewsAll => Touched is { All: true } && _overlap is null;

    public override void Reset(in Scope scope)
    {
        _scope = scope;
        ResetSide(0, _left);
        if (_posts is null)
            ResetSide(1, _right);
        else
            _posts.Reset(scope);
        Touched?.Clear();
        _overlap?.Reset();
    }

    public override void Settle()
    {
        base.Settle();
        _unnamed = (_left.HasUnnamed, _right.HasUnnamed);
    }

    public override PrimitiveState Tracked() => new SetState(this);

    public override bool IsFed(int side) => _fed[side];

    private void ResetSide(int side, SelectionCounts aggregate)
    {
        if (_fed[side])
            return;
        aggregate.Clear();
        _sides[side].AddUnseen(_scope, aggregate);
    }

    // What two sides have in common is tracked by the keys that are fed, so both are fed for each forum.
    public override void FinishSide(int side) => _fed[side] = _sides[side].IsSameForAll && _overlap is null && (side == 0 || _posts is null);

    public override void Feed(int side, ReadOnlySpan<int> rows, int sign)
    {
        if (side == 1 && _posts is not null)
        {
            _posts.Feed(rows, sign);
            return;
        }

        _sides[side].Feed(rows, _scope, side == 0 ? _left : _right, sign);
    }

    public override void FeedEach(int side, ReadOnlySpan<int> rows)
    {
        if (side == 1 && _posts is not null)
            base.FeedEach(side, rows);
        else
            _sides[side].FeedEach(rows, _scope, side == 0 ? _left : _right);
    }

    public override void Judge(List<FindingDetails> found)
    {
        if (_posts is null)
        {
            if (_form.Relation != Relation.Overlap)
                JudgeNamed(_right, found);
            JudgeKeyless(found);
        }
        else if (_posts.Highest() is { } highest)
        {
            JudgeNamed(highest, found);
            JudgeUnnamed(highest, found);
        }
        else if (!JudgeOutsiders(_posts, found))
        {
            found.Add(Keyless(Deviation.None));
        }
    }

    public override void JudgeKey(int key, List<FindingDetails> found)
    {
        if (_overlap is null && (_left.Names(key) || _right.Names(key)))
            JudgeKey(key, _right, found);
    }

    public override void JudgeKeyless(List<FindingDetails> found)
    {
        if (_form.Relation == Relation.Overlap)
            JudgeOverlap(found);
        else
            JudgeUnnamed(_right, found);
    }

    public override void PersonsOf(FindingDetails violation, Func<int, IEnumerable<int>> members, ISet<int> persons, ISet<MissingData> unsettled)
    {
        if (_form.Relation == Relation.Overlap)
            return;
        _sides[0].PersonsOf(violation.Symbol, _scope, members, persons, unsettled);
        _sides[1].PersonsOf(violation.Symbol, _scope, members, persons, unsettled);
    }

    // Whoever of several holds the highest post, those who certainly do not hold it have no place on the left. Returns whether there are any.
    private bool JudgeOutsiders(PostHolders posts, List<FindingDetails> found)
    {
        var before = found.Count;
        foreach (var key in _left.NamedKeys)
            if (_left.SurelyHas(key) && !posts.MayHold(key))
                found.Add(Of(key, Verdict.Violated, Deviation.TooMany));
        return found.Count > before;
    }

    private void JudgeUnnamed(SelectionCounts right, List<FindingDetails> found)
    {
        var unnamed = _form.Relation switch
        {
            Relation.Subset => _left.HasUnnamed,
            Relation.Superset => right.HasUnnamed,
            Relation.Equal => _left.HasUnnamed || right.HasUnnamed,
            _ => _left.HasUnnamed && right.HasUnnamed,
        };
        if (unnamed)
            found.Add(Keyless(Deviation.None));
    }

    private void JudgeNamed(SelectionCounts right, List<FindingDetails> found)
    {
        var judgesLeft = _form.Relation switch
        {
            // What only one side has can break it only if the other may have it without being known to, or must have it.
            Relation.Subset or Relation.Equal => true,
            _ => right.HasUnnamed,
        };
        if (judgesLeft)
            JudgeNamed(_left, null, right, found);
        if (_form.Relation is not Relation.Subset || _left.HasUnnamed)
            JudgeNamed(right, judgesLeft ? _left : null, right, found);
    }

    // Skips the keys that were judged with the other side.
    private void JudgeNamed(SelectionCounts side, SelectionCounts? judged, SelectionCounts right, List<FindingDetails> found)
    {
        for (var i = 0; i < side.Tallies.Count; i++)
            if (side.Tallies.At(i).Named > 0 && judged?.Names(side.Tallies.KeyAt(i)) != true)
                JudgeKey(side.Tallies.KeyAt(i), right, found);
        foreach (var key in side.UnseenKeys)
            if (side.Tallies.Get(key).Named == 0 && judged?.Names(key) != true)
                JudgeKey(key, right, found);
    }

    private void JudgeKey(int key, SelectionCounts other, List<FindingDetails> found)
    {
        var relation = _form.Relation;
        var left = Has(_left, key);
        var right = Has(other, key);
        var surplus = TruthLogic.And(left, TruthLogic.Not(right));
        var missing = TruthLogic.And(right, TruthLogic.Not(left));
        var (broken, side) = relation switch
        {
            Relation.Subset => (surplus, Deviation.TooMany),
            Relation.Superset => (missing, Deviation.TooFew),
            Relation.Equal => surplus >= missing ? (surplus, Deviation.TooMany) : (missing, Deviation.TooFew),
            _ => (TruthLogic.And(left, right), Deviation.Shared),
        };
        if (broken == Truth.False)
            return;
        if (relation == Relation.Equal && broken == Truth.Unknown && surplus == missing)
            side = Deviation.None;
        found.Add(Of(key, broken == Truth.True ? Verdict.Violated : Verdict.Unknown, side));
    }

    private FindingDetails Of(int key, Verdict verdict, Deviation side) => new(Primitive, Forum, _sides[0].Keys!.Text(key), verdict, side)
    {
        Symbol = key,
        GroupingKey = _form.By,
    };

    private void JudgeOverlap(List<FindingDetails> found)
    {
        var common = _overlap?.Common() ?? CommonKeys.Between(_left, _right);
        var judgement = BoundsEvaluator.OfCount(common.Least, common.Most, Bounds.AtLeast(_form.Min), false);
        if (!judgement.IsHeld)
            found.Add(Keyless(Deviation.TooFew) with
            {
                Verdict = judgement.IsViolated ? Verdict.Violated : Verdict.Unknown,
                Bounds = Bounds.AtLeast(_form.Min),
                Certain = common.Least,
                Possible = SelectionCounts.Known(common.Most),
                CanFall = true,
            });
    }

    private FindingDetails Keyless(Deviation side) => new(Primitive, Forum, null, Verdict.Unknown, side) { GroupingKey = _form.By };

    private static Truth Has(SelectionCounts side, int key) =>
        side.SurelyHas(key) ? Truth.True : side.MayHave(key) ? Truth.Unknown : Truth.False;
}
