namespace GovernanceRules;

/// <summary>Counts fora, organisations or clusters. Memberships do not move it; it counts on demand.</summary>
internal sealed class EntityCountState(CountConstraint form, GovernanceFacts facts) : PrimitiveState(form)
{
    private readonly EntityTests _things = facts.Things;
    private readonly CountEvaluator _judge = new(form, facts, new WholeCounts(form, facts), symbol => facts.Symbols[symbol]);
    private readonly SelectionCounts _aggregate = new();
    private readonly PersonContribution _unit = new();
    private readonly KeyList _keys = new();
    private Scope _scope;

    public override bool NobodySelected => _aggregate.IsEmpty;

    public override GroupingKey? AsksForNone => _judge.AsksForNone(_scope);

    public override void Reset(in Scope scope)
    {
        _scope = scope;
        _aggregate.Clear();
        foreach (var thing in _things.All(form.Of))
        {
            var selected = TruthLogic.And(thing.Exists, _things.Fits(thing, form.Members, scope));
            _unit.Clear();
            if (form.Per is { } key && thing.Read(key, _keys))
                _unit.Add(selected, _keys);
            else
                _unit.Add(selected);
            _aggregate.Apply(_unit, 1);
        }
    }

    public override PrimitiveState Tracked() => new EntityCountState(form, facts);

    public override void Judge(List<FindingDetails> found) => _judge.Judge(this, _aggregate, _scope, found);
}
