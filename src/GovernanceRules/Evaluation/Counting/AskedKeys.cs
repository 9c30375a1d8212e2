namespace GovernanceRules;

/// <summary>The keys that a count asks for: a list, or all that are declared and in force.</summary>
internal sealed class AskedKeys(CountConstraint form, GovernanceFacts facts)
{
    private readonly EntityTests _things = facts.Things;
    // A person may get a number later, when a live check first seats them.
    private readonly bool _changes = form.Filter is { MentionsOwn: true } || form.Per?.Property == Property.Person;
    private List<AskedKey>? _everywhere;
    private ILookup<int, AskedKey>? _bySymbol;

    // The kind of key that is asked for, if all are and there is none.
    public GroupingKey? None(in Scope scope) => form.Per is not null && form.EffectiveDomain == KeyDomain.All && In(scope).Count == 0 ? form.Per : null;

    public bool IsFixed => !_changes;

    // Call only if the keys are fixed.
    public IEnumerable<AskedKey> Of(int symbol, in Scope scope) => (_bySymbol ??= In(scope).ToLookup(k => k.Symbol))[symbol];

    // Asked is Unknown if what narrows the keys is not recorded.
    public List<AskedKey> In(in Scope scope)
    {
        if (_changes)
            return Find(scope);
        return _everywhere ??= Find(scope);
    }

    private List<AskedKey> Find(in Scope scope)
    {
        var over = form.EffectiveDomain;
        if (over != KeyDomain.All)
            return [.. over.Keys.Select(k => new AskedKey(Number(k.Text), k.Text, Truth.True)).Distinct()];
        return form.Per!.Value.Property switch
        {
            Property.Organisation => Narrowed(_things.Organisations, scope),
            Property.Cluster => Narrowed(_things.Clusters, scope),
            Property.Sector => [.. facts.Charter.Sectors.Select(s => facts.Symbols.Of(s.Text))
                .Concat(facts.Organisations.Where(o => o.InForce && o.Sector >= 0).Select(o => o.Sector))
                .Distinct().Select(s => new AskedKey(s, facts.Symbols[s], Truth.True))],
            Property.Level => [.. facts.Charter.Levels.Select(l => new AskedKey(facts.Symbols.Of(l.Text), l.Text, Truth.True))],
            _ => throw new InvalidOperationException($"`over: all` does not go over {form.Per}."),
        };
    }

    private List<AskedKey> Narrowed(IReadOnlyList<Entity> things, in Scope scope)
    {
        var keys = new List<AskedKey>();
        foreach (var thing in things)
        {
            var asked = TruthLogic.And(thing.Exists, form.Filter is { } among ? _things.Fits(thing, among, scope) : Truth.True);
            if (asked != Truth.False)
                keys.Add(new AskedKey(thing.Symbol, thing.Id, asked));
        }

        return keys;
    }

    // A person whom the register does not know has no number and is counted nowhere.
    private int Number(string key) => form.Per!.Value.Property == Property.Person ? PersonOrNobody(key) : facts.Symbols.Of(key);

    private int PersonOrNobody(string key) => facts.Table.Persons.Find(key) is >= 0 and var person ? person : SymbolTable.Nobody;
}

internal readonly record struct AskedKey(int Symbol, string Text, Truth Asked);
