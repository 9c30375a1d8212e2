namespace GovernanceRules;

/// <summary>An <see cref="EveryForm"/> of fora, organisations or clusters.</summary>
internal sealed class ThingEveryState(EveryForm form, GovernanceFacts facts) : FormState(form)
{
    private readonly ThingTests _things = facts.Things;
    private readonly List<KeyStatus> _found = [];
    private bool _any;

    public override bool NobodySelected => !_any;

    public override void Reset(in Scope scope)
    {
        _found.Clear();
        _any = false;
        foreach (var thing in _things.All(form.Of))
        {
            var selected = KleeneLogic.And(thing.Exists, _things.Fits(thing, form.Members, scope));
            _any |= selected != Kleene.No;
            var broken = KleeneLogic.And(selected, KleeneLogic.Not(_things.Fits(thing, form.Is, scope)));
            if (broken != Kleene.No)
                _found.Add(new KeyStatus(this, thing.Symbol, thing.Id, broken == Kleene.Yes ? Verdict.Violated : Verdict.Unknown, Side.None)
                {
                    KeyKind = KindOf(form.Of),
                });
        }
    }

    public override FormState Another(bool byKey) => new ThingEveryState(form, facts);

    public override void Judge(List<KeyStatus> found) => found.AddRange(_found);

    private static Key KindOf(Subject subject) => subject switch
    {
        Subject.Fora => Facet.Forum,
        Subject.Organisations => Facet.Organisation,
        _ => Facet.Cluster,
    };
}
