namespace GovernanceRules;

internal sealed class EntityForAllState(ForAllConstraint form, GovernanceFacts facts) : PrimitiveState(form)
{
    private readonly EntityTests _things = facts.Things;
    private readonly List<FindingDetails> _found = [];
    private bool _any;

    public override bool NobodySelected => !_any;

    public override void Reset(in Scope scope)
    {
        _found.Clear();
        _any = false;
        foreach (var thing in _things.All(form.Of))
        {
            var selected = TruthLogic.And(thing.Exists, _things.Fits(thing, form.Members, scope));
            _any |= selected != Truth.False;
            var broken = TruthLogic.And(selected, TruthLogic.Not(_things.Fits(thing, form.Is, scope)));
            if (broken != Truth.False)
                _found.Add(new FindingDetails(Primitive, Forum, thing.Id, broken == Truth.True ? Verdict.Violated : Verdict.Unknown, Deviation.None)
                {
                    Symbol = thing.Symbol,
                    GroupingKey = KindOf(form.Of),
                });
        }
    }

    public override PrimitiveState Tracked() => new EntityForAllState(form, facts);

    public override void Judge(List<FindingDetails> found) => found.AddRange(_found);

    private static GroupingKey KindOf(Subject subject) => subject switch
    {
        Subject.Fora => Property.Forum,
        Subject.Organisations => Property.Organisation,
        _ => Property.Cluster,
    };
}
