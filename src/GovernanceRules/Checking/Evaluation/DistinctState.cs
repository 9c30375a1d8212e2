namespace GovernanceRules;

/// <summary>
/// A <see cref="CountForm"/> of the different keys that members have. One membership can bring several keys at once, so which numbers can
/// come about is worked out from the selected memberships each time it is asked for.
/// </summary>
internal sealed class DistinctState : FormState
{
    private readonly CountForm _form;
    private readonly SelectionSide _side;
    private readonly SelectionSide[] _sides;
    private readonly MemberKeys? _per;
    private readonly AskedKeys _asked;
    private readonly HashSet<int> _rows = [];
    private readonly KeyList _keys = new();
    private readonly List<int> _unseen = [];
    private Scope _scope;

    public DistinctState(CountForm form, GovernanceFacts facts)
        : base(form)
    {
        _form = form;
        _side = new SelectionSide(facts, form.Members, form.Distinct);
        _sides = [_side];
        _per = form.Per is { } per ? new MemberKeys(facts, per) : null;
        _asked = new AskedKeys(form, facts);
    }

    public override SelectionSide[] Sides => _sides;

    public override bool NobodySelected => _rows.Count == 0 && _unseen.Count == 0;

    public override void Reset(in Scope scope)
    {
        _scope = scope;
        _rows.Clear();
        _unseen.Clear();
        foreach (var forum in _side.ForaIn(scope))
            if (_side.MaySeatUnseen(forum, scope))
                _unseen.Add(forum);
    }

    public override void Feed(int side, ReadOnlySpan<int> rows, int sign)
    {
        foreach (var row in rows)
            if (sign < 0)
                _rows.Remove(row);
            else if (_side.Test.Of(row, _scope) != Kleene.No)
                _rows.Add(row);
    }

    public override void Judge(List<KeyStatus> found)
    {
        if (_per is null)
            Judge(SymbolTable.None, _form.Label, Kleene.Yes, _ => Kleene.Yes, _form.Bounds, false, found);
        else if (_form.EffectiveOver == Over.Present)
            JudgePresent(found);
        else
            foreach (var key in _asked.In(_scope))
                Judge(key.Symbol, key.Text, key.Asked, row => Bears(row, key.Symbol), _form.BoundsOf(key.Text), false, found);
    }

    public override void PersonsOf(KeyStatus status, IRowSource source, ISet<int> persons, ISet<Settlement> unsettled) =>
        _side.PersonsOf(SymbolTable.None, _scope, source, persons, unsettled);

    private void JudgePresent(List<KeyStatus> found)
    {
        var named = new HashSet<int>();
        foreach (var row in _rows)
        {
            _per!.Read(row, _keys);
            foreach (var key in _keys.Keys)
                named.Add(key);
        }

        if (_per!.IsForum)
            named.UnionWith(_unseen);
        foreach (var key in named)
            Judge(key, _per.Text(key), Kleene.Yes, row => Bears(row, key), _form.BoundsOf(_per.Text(key)), true, found);
        var unnamed = new List<KeyStatus>();
        foreach (var bounds in _form.Except.Where(e => !named.Any(n => _per.Text(n) == e.Key)).Select(e => e.Value).Append(_form.Bounds))
            Judge(SymbolTable.None, null, Kleene.Unknown, row => Bears(row, SymbolTable.None), bounds, true, unnamed);
        found.AddRange(unnamed.Take(1));
    }

    /// <summary>Whether further members may bear a key; where that is their forum, it is known.</summary>
    private bool MaySeatUnseen(int key) => _per is { IsForum: true } ? _unseen.Contains(key) : _unseen.Count > 0;

    /// <summary>Whether a member has a key; a key that nobody is known to have is borne perhaps by those whose keys are not recorded.</summary>
    private Kleene Bears(int row, int key)
    {
        _per!.Read(row, _keys);
        return key >= 0 && _keys.Keys.Contains(key) ? Kleene.Yes : _keys.Unrecorded != Unrecorded.None ? Kleene.Unknown : Kleene.No;
    }

    private void Judge(int symbol, string? text, Kleene asked, Func<int, Kleene> bears, Bounds bounds, bool present, List<KeyStatus> found)
    {
        // Of further members the forum is known: where fora are counted, each brings its own.
        var counts = new DistinctCounts(MaySeatUnseen(symbol) && !_side.Keys!.IsForum);
        if (_side.Keys!.IsForum)
            foreach (var forum in _unseen.Where(f => _per is not { IsForum: true } || f == symbol))
                counts.AddPerhaps(forum);
        foreach (var row in _rows)
        {
            var counted = KleeneLogic.And(_side.Test.Of(row, _scope), bears(row));
            if (counted == Kleene.No)
                continue;
            _side.Keys.Read(row, _keys);
            counts.Add(counted, _keys);
        }

        var judgement = counts.Judge(bounds, present, out var least, out var most);
        if (judgement.IsHeld)
            return;
        found.Add(new KeyStatus(this, symbol, text, judgement.IsViolated && asked == Kleene.Yes ? Verdict.Violated : Verdict.Unknown,
            !judgement.CanExceed ? Side.Missing : !judgement.CanFall ? Side.Surplus : Side.None)
        {
            KeyKind = _form.Per,
            PerhapsAsked = asked == Kleene.Unknown && symbol >= 0 && judgement.IsViolated,
            Bounds = bounds,
            Least = least,
            Most = most,
            CanFall = judgement.CanFall,
            CanExceed = judgement.CanExceed,
        });
    }
}
