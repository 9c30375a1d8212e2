namespace GovernanceRules;

internal sealed class SameNumberState : PrimitiveState
{
    private readonly SameNumberConstraint _form;
    private readonly Operand[] _sides;
    private readonly SelectionCounts[] _counts = [new(), new()];
    private Scope _scope;

    public SameNumberState(SameNumberConstraint form, GovernanceFacts facts)
        : this(form, [new Operand(facts, form.Members, null), new Operand(facts, form.With, null)])
    {
    }

    private SameNumberState(SameNumberConstraint form, Operand[] sides)
        : base(form) => (_form, _sides) = (form, sides);

    public override Operand[] Sides => _sides;

    public override bool NobodySelected => Array.TrueForAll(_counts, c => c.IsEmpty);

    public override PrimitiveState Tracked() => new SameNumberState(_form, _sides);

    public override void Reset(in Scope scope)
    {
        _scope = scope;
        for (var side = 0; side < 2; side++)
        {
            _counts[side].Clear();
            _sides[side].AddUnseen(scope, _counts[side]);
        }
    }

    public override void Feed(int side, ReadOnlySpan<int> rows, int sign) => _sides[side].Feed(rows, _scope, _counts[side], sign);

    public override void Judge(List<FindingDetails> found)
    {
        var (here, there) = (_counts[0], _counts[1]);
        // By how many there are more here than there, at least and at most; null for any number.
        long? least = there.Most == SelectionCounts.Unlimited ? null : here.Sure - there.Most;
        long? most = here.Most == SelectionCounts.Unlimited ? null : here.Most - there.Sure;
        if (least >= -_form.Differ && most <= _form.Differ)
            return;
        var (exceeds, falls) = (least > _form.Differ, most < -_form.Differ);
        found.Add(new FindingDetails(Primitive, Forum, null, exceeds || falls ? Verdict.Violated : Verdict.Unknown,
            exceeds ? Deviation.TooMany : falls ? Deviation.TooFew : Deviation.None)
        {
            Certain = here.Sure,
            Possible = SelectionCounts.Known(here.Most),
            With = (there.Sure, SelectionCounts.Known(there.Most)),
            CanFall = !(least >= -_form.Differ),
            CanExceed = !(most <= _form.Differ),
        });
    }

    public override void PersonsOf(FindingDetails violation, Func<int, IEnumerable<int>> members, ISet<int> persons, ISet<MissingData> unsettled)
    {
        foreach (var side in _sides)
            side.PersonsOf(SymbolTable.None, _scope, members, persons, unsettled);
    }
}
