namespace GovernanceRules;

/// <summary>
/// Counts the different keys of members. Keeps the members of each key that is counted for; while somebody may bear any key, since theirs
/// is not recorded, it goes through all.
/// </summary>
internal sealed class DistinctState : PrimitiveState
{
    private readonly CountConstraint _form;
    private readonly Operand _side;
    private readonly Operand[] _sides;
    private readonly MemberKeys? _per;
    private readonly AskedKeys _asked;
    private readonly HashSet<int> _rows = [];
    private readonly Dictionary<int, DistinctCounts> _counts = [];
    private readonly KeyList _keys = new();
    private readonly KeyList _perKeys = new();
    private readonly List<int> _unseen = [];
    private int _unrecorded;
    private Scope _scope;

    public DistinctState(CountConstraint form, GovernanceFacts facts)
        : base(form)
    {
        _form = form;
        _side = new Operand(facts, form.Members, form.Distinct);
        _sides = [_side];
        _per = form.Per is { } per ? new MemberKeys(facts, per) : null;
        _asked = new AskedKeys(form, facts);
    }

    private DistinctState(DistinctState like)
        : base(like.Primitive)
    {
        _form = like._form;
        _side = like._side;
        _sides = like._sides;
        _per = like._per;
        _asked = like._asked;
        Touched = _per is null || _form.EffectiveDomain == KeyDomain.Present || _asked.IsFixed ? new DirtyKeys() : null;
    }

    public override Operand[] Sides => _sides;

    public override bool NobodySelected => _rows.Count == 0 && _unseen.Count == 0;

    public override GroupingKey? AsksForNone => _asked.None(_scope);

    public override DirtyKeys? Touched { get; }

    public override void Reset(in Scope scope)
    {
        _scope = scope;
        _rows.Clear();
        _counts.Clear();
        _unseen.Clear();
        _unrecorded = 0;
        Touched?.Clear();
        foreach (var forum in _side.ForaIn(scope))
            if (_side.MaySeatUnseen(forum, scope))
                _unseen.Add(forum);
    }

    public override void Feed(int side, ReadOnlySpan<int> rows, int sign)
    {
        foreach (var row in rows)
        {
            var counted = _side.Test.Of(row, _scope);
            if (counted == Truth.False)
                continue;
            if (sign < 0)
                _rows.Remove(row);
            else
                _rows.Add(row);
            _side.Keys!.Read(row, _keys);
            if (_per is null)
                CountsOf(SymbolTable.None).Move(row, counted, _keys, sign);
            else
                Move(row, counted, sign);
        }
    }

    public override void Judge(List<FindingDetails> found)
    {
        if (_per is null)
            JudgeKeyless(found);
        else if (_form.EffectiveDomain == KeyDomain.Present)
            JudgePresent(found);
        else
            foreach (var key in _asked.In(_scope))
                Judge(key.Symbol, key.Text, key.Asked, false, found);
    }

    public override void JudgeKey(int key, List<FindingDetails> found)
    {
        if (_per is null)
            return;
        if (_form.EffectiveDomain != KeyDomain.Present)
        {
            foreach (var asked in _asked.Of(key, _scope))
                Judge(key, asked.Text, asked.Asked, false, found);
        }
        else if (IsNamed(key))
        {
            Judge(key, _per.Text(key), Truth.True, true, found);
        }
    }

    public override void JudgeKeyless(List<FindingDetails> found)
    {
        if (_per is null)
            Judge(SymbolTable.None, _form.Label, Truth.True, _form.Bounds, false, found);
        else if (_form.EffectiveDomain == KeyDomain.Present && (_unrecorded > 0 || _unseen.Count > 0))
            JudgeUnnamed(found);
    }

    public override void PersonsOf(FindingDetails violation, Func<int, IEnumerable<int>> members, ISet<int> persons, ISet<MissingData> unsettled)
    {
        var key = violation.Symbol;
        if (_per is null || key < 0)
        {
            _side.PersonsOf(SymbolTable.None, _scope, members, persons, unsettled);
            return;
        }

        _side.PersonsOf(SymbolTable.None, _scope, forum => members(forum).Where(r => Bears(r, key) == Truth.True), persons, unsettled);
        var perhaps = new HashSet<int>();
        _side.PersonsOf(SymbolTable.None, _scope, forum => members(forum).Where(r => Note(r, key, unsettled)), perhaps, unsettled);
    }

    public override PrimitiveState Tracked() => new DistinctState(this);

    // Whether it is not recorded if a membership that may be counted bears the key; then says so.
    private bool Note(int row, int key, ISet<MissingData> unsettled)
    {
        if (_side.Test.Of(row, _scope) == Truth.False || Bears(row, key) != Truth.Unknown)
            return false;
        unsettled.Add(new MissingData(_side.PersonOf(row), _per!.MissingValue(row)));
        return true;
    }

    private void Move(int row, Truth counted, int sign)
    {
        _per!.Read(row, _perKeys);
        if (_perKeys.Unrecorded != Unrecorded.None)
        {
            _unrecorded += sign;
            Touched?.AddAll();
        }

        Touched?.Add(_perKeys.Keys);
        for (var i = 0; i < _perKeys.Count; i++)
            if (!_perKeys.Keys[..i].Contains(_perKeys.Keys[i]))
                CountsOf(_perKeys.Keys[i]).Move(row, counted, _keys, sign);
    }

    private DistinctCounts CountsOf(int key)
    {
        if (!_counts.TryGetValue(key, out var counts))
            _counts.Add(key, counts = NewCounts(key));
        return counts;
    }

    private DistinctCounts NewCounts(int key)
    {
        // The forum of further members is known: if fora are counted, each brings its own.
        var counts = new DistinctCounts(MaySeatUnseen(key) && !_side.Keys!.IsForum);
        if (_side.Keys!.IsForum)
            foreach (var forum in _unseen)
                if (_per is not { IsForum: true } || forum == key)
                    counts.AddUnseen(forum);
        return counts;
    }

    // Further members may bear any key, except that their forum is known.
    private bool MaySeatUnseen(int key) => _per is { IsForum: true } ? _unseen.Contains(key) : _unseen.Count > 0;

    private bool IsNamed(int key) => _counts.TryGetValue(key, out var counts) && !counts.IsEmpty || (_per!.IsForum && _unseen.Contains(key));

    private void JudgePresent(List<FindingDetails> found)
    {
        foreach (var key in _counts.Keys.Concat(_per!.IsForum ? _unseen : []).Distinct().Where(IsNamed).ToList())
            Judge(key, _per.Text(key), Truth.True, true, found);
        JudgeKeyless(found);
    }

    // A key that nobody is known to have: one of the exceptions, or any other.
    private void JudgeUnnamed(List<FindingDetails> found)
    {
        var unnamed = new List<FindingDetails>();
        var named = _form.Except.IsEmpty ? [] : _counts.Keys.Concat(_per!.IsForum ? _unseen : []).Where(IsNamed).Select(_per.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var bounds in _form.Except.Where(e => !named.Contains(e.Key)).Select(e => e.Value).Append(_form.Bounds))
            Judge(SymbolTable.None, null, Truth.Unknown, bounds, true, unnamed);
        found.AddRange(unnamed.Take(1));
    }

    private void Judge(int key, string text, Truth asked, bool present, List<FindingDetails> found) =>
        Judge(key, text, asked, _form.BoundsOf(text), present, found);

    private void Judge(int symbol, string? text, Truth asked, Bounds bounds, bool present, List<FindingDetails> found)
    {
        var judgement = Counted(symbol).Judge(bounds, present, out var least, out var most);
        if (judgement.IsHeld)
            return;
        found.Add(new FindingDetails(Primitive, Forum, text, judgement.IsViolated && asked == Truth.True ? Verdict.Violated : Verdict.Unknown,
            judgement.Side)
        {
            Symbol = symbol,
            GroupingKey = _form.Per,
            PerhapsAsked = asked == Truth.Unknown && symbol >= 0 && judgement.IsViolated,
            Bounds = bounds,
            Certain = least,
            Possible = SelectionCounts.Known(most),
            CanFall = judgement.CanFall,
            CanExceed = judgement.CanExceed,
            CanBeEven = judgement.CanBeEven,
        });
    }

    // Includes those who may bear the key because theirs is not recorded.
    private DistinctCounts Counted(int key)
    {
        if (_per is null || _unrecorded == 0)
            return key < 0 && _per is not null ? NewCounts(key) : CountsOf(key);
        var counts = NewCounts(key);
        foreach (var row in _rows)
        {
            var counted = TruthLogic.And(_side.Test.Of(row, _scope), Bears(row, key));
            if (counted == Truth.False)
                continue;
            _side.Keys!.Read(row, _keys);
            counts.Move(row, counted, _keys, 1);
        }

        return counts;
    }

    // A key that nobody is known to have may be borne by those whose keys are not recorded.
    private Truth Bears(int row, int key)
    {
        _per!.Read(row, _perKeys);
        return key >= 0 && _perKeys.Keys.Contains(key) ? Truth.True : _perKeys.Unrecorded != Unrecorded.None ? Truth.Unknown : Truth.False;
    }
}
