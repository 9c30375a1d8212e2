using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class EntityTests(GovernanceFacts facts)
{
    private readonly KeyList _buffer = new();
    private readonly RecentSymbols _words = new(facts.Symbols);

    public ImmutableArray<Entity> Organisations => field.IsDefault ? field = [.. facts.Organisations.Select(o => new OrganisationThing(facts, o))] : field;

    public ImmutableArray<Entity> Clusters => field.IsDefault ? field = [.. facts.Clusters.Select((c, i) => new ClusterThing(facts, c, facts.ClusterSymbols[i]))] : field;

    public ImmutableArray<Entity> Fora => field.IsDefault ? field = [.. facts.Fora.Select(f => new ForumThing(facts, f))] : field;

    public ImmutableArray<Entity> All(Subject subject) => subject switch
    {
        Subject.Fora => Fora,
        Subject.Organisations => Organisations,
        _ => Clusters,
    };

    public Truth Fits(Entity thing, Selection selection, in Scope scope) => SelectionFit.Of(new ThingInScope(this, thing, scope), selection);

    private Truth Fits(Entity thing, ValueCondition condition, in Scope scope)
    {
        var key = condition.Key!.Value;
        if (!thing.Read(key, _buffer))
            throw new InvalidOperationException($"A {thing.GetType().Name} has no {key}.");
        var maybe = _buffer.Unrecorded != Unrecorded.None;
        foreach (var value in condition.Values)
        {
            var wanted = Wanted(key, value.Text, scope);
            if (_buffer.Keys.Contains(wanted))
                return Truth.True;
            maybe |= _buffer.Maybe.Contains(wanted);
        }

        return maybe ? Truth.Unknown : Truth.False;
    }

    private int Wanted(GroupingKey key, string value, in Scope scope)
    {
        if (key.Property == Property.Cluster && value == ValueCondition.Own)
            return scope.OwnCluster;
        var symbol = _words.Of(value);
        return key.Property == Property.ReportsTo ? facts.Successor(symbol) : symbol;
    }

    private readonly struct ThingInScope(EntityTests tests, Entity thing, Scope scope) : ISelectable
    {
        public Truth Fits(Condition condition) => condition is ValueCondition value
            ? tests.Fits(thing, value, scope)
            : throw new InvalidOperationException($"A {thing.GetType().Name} has no {condition.Key}.");
    }
}
