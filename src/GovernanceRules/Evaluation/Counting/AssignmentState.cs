using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class AssignmentState : PrimitiveState
{
    private readonly GovernanceFacts _facts;
    private readonly AssignmentConstraint _form;
    private readonly Operand[] _sides;
    private readonly FitKinds _kinds;
    private readonly bool[] _unseen;
    private Scope _scope;

    public AssignmentState(AssignmentConstraint form, GovernanceFacts facts)
        : this(form, facts, [.. form.Lines.Select(l => new Operand(facts, l.Members, null))])
    {
    }

    private AssignmentState(AssignmentConstraint form, GovernanceFacts facts, Operand[] sides)
        : base(form)
    {
        (_form, _facts, _sides) = (form, facts, sides);
        _kinds = new FitKinds(sides.Length);
        _unseen = new bool[sides.Length];
    }

    public override Operand[] Sides => _sides;

    public override bool NobodySelected => _kinds.IsEmpty && !Array.Exists(_unseen, u => u);

    public override bool Owns(ConstraintPrimitive primitive) => base.Owns(primitive) || LineOf(primitive) >= 0;

    public override void Reset(in Scope scope)
    {
        _scope = scope;
        _kinds.Clear();
        for (var line = 0; line < _sides.Length; line++)
        {
            _unseen[line] = false;
            foreach (var forum in _sides[line].ForaIn(scope))
                _unseen[line] |= _sides[line].MaySeatUnseen(forum, scope);
        }
    }

    public override void Feed(int side, ReadOnlySpan<int> rows, int sign)
    {
        var fits = Truth.False;
        foreach (var row in rows)
            if (sign > 0)
                fits = TruthLogic.Or(fits, _sides[side].Test.Of(row, _scope));
        _kinds.Set(_facts.Table.Person[rows[0]], side, fits);
    }

    public override PrimitiveState Tracked() => new AssignmentState(_form, _facts, _sides);

    public override void Judge(List<FindingDetails> found)
    {
        var judge = new AssignmentEvaluator(_form.Lines, [.. _kinds.All], _unseen);
        foreach (var one in judge.Judge())
            found.Add(one with { Forum = Forum });
    }

    // Who fits the line; what is not recorded of those who may fit one of the lines that it competes with.
    public override void PersonsOf(FindingDetails violation, Func<int, IEnumerable<int>> members, ISet<int> persons, ISet<MissingData> unsettled)
    {
        var own = LineOf(violation.Primitive);
        var others = new HashSet<int>();
        foreach (var line in violation.Shared?.Places ?? [own])
            _sides[line].PersonsOf(SymbolTable.None, _scope, members, line == own ? persons : others, unsettled);
    }

    private int LineOf(ConstraintPrimitive primitive)
    {
        for (var line = 0; line < _form.Lines.Length; line++)
            if (_form.Lines[line].Form == primitive)
                return line;
        return -1;
    }
}
