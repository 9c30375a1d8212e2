using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A forum, an organisation or a cluster as something that is counted or tested.</summary>
internal abstract class NamedThing(Element element, Scene scene)
{
    public string Id => element.Id.Text;

    protected Element Element => element;

    protected Scene Scene => scene;

    /// <summary>Whether it is there that day.</summary>
    public abstract Truth Exists { get; }

    public RecordedValues Values(GroupingKey key) => key.Property == Property.Attribute
        ? RecordedValues.OfAttribute(scene, key.Attribute!, element.Attributes)
        : Values(key.Property);

    protected abstract RecordedValues Values(Property facet);

    /// <summary>Whether it fits a selection.</summary>
    public Truth Fits(Selection selection, string? ownCluster) =>
        selection.Conditions.Aggregate(Truth.True, (all, c) => TruthLogic.And(all, Fits(c, ownCluster)));

    private Truth Fits(Condition condition, string? ownCluster) => condition switch
    {
        ValueCondition { Key: { } key } value => Has(Values(key), value.Values.Select(v => Meant(key, v.Text, ownCluster))),
        AnyOfCondition any => FitsOne(any.Selections, ownCluster),
        NotCondition not => TruthLogic.Not(FitsOne(not.Selections, ownCluster)),
        _ => throw new InvalidOperationException($"A {GetType().Name} has no {condition.Key}."),
    };

    private Truth FitsOne(ImmutableArray<Selection> selections, string? ownCluster) =>
        selections.Aggregate(Truth.False, (one, s) => TruthLogic.Or(one, Fits(s, ownCluster)));

    /// <summary>What a value of a selection means, where it is not what it says.</summary>
    protected virtual string? Meant(GroupingKey key, string value, string? ownCluster) => key.Property switch
    {
        Property.Cluster when value == ValueCondition.Own => ownCluster,
        Property.ReportsTo => scene.StandsFor(value),
        _ => value,
    };

    private static Truth Has(RecordedValues recorded, IEnumerable<string?> values) =>
        values.Aggregate(recorded.IsComplete ? Truth.False : Truth.Unknown, (has, v) => TruthLogic.Or(has, recorded.Has(v)));
}

internal sealed class NamedOrganisation(OrganisationThatDay organisation, Scene scene) : NamedThing(organisation.Organisation, scene)
{
    public override Truth Exists => TruthLogic.Of(organisation.InForce);

    protected override RecordedValues Values(Property facet) => facet switch
    {
        Property.Organisation => RecordedValues.Of(Id),
        Property.Kind => RecordedValues.OrUnknown(organisation.Kind),
        Property.Sector => RecordedValues.OrUnknown(organisation.Sector),
        Property.Cluster => new(organisation.Clusters, organisation.HasOtherClusters ? Missing.AnyNumber : Missing.Nothing),
        _ => throw new InvalidOperationException($"An organisation has no {facet}."),
    };
}

internal sealed class NamedCluster(Cluster cluster, Scene scene) : NamedThing(cluster, scene)
{
    public override Truth Exists => TruthLogic.Of(cluster.InForce.Contains(Scene.Day));

    protected override RecordedValues Values(Property facet) => facet switch
    {
        Property.Cluster => RecordedValues.Of(Id),
        Property.Kind => RecordedValues.OrUnknown(cluster.Kind),
        Property.Organisation => new([.. Members(o => o.Clusters.Contains(Id))])
        {
            Perhaps = [.. Members(o => o.HasOtherClusters && !o.Clusters.Contains(Id))],
        },
        _ => throw new InvalidOperationException($"A cluster has no {facet}."),
    };

    private IEnumerable<string> Members(Func<OrganisationThatDay, bool> isOne) => Scene.Organisations.Where(o => o.InForce && isOne(o)).Select(o => o.Id);
}

internal sealed class NamedForum(Roll roll, Scene scene) : NamedThing(roll.Forum.Forum, scene)
{
    private readonly Forum _forum = roll.Forum.Forum;

    public override Truth Exists => roll.Exists;

    protected override RecordedValues Values(Property facet) => facet switch
    {
        Property.Forum => RecordedValues.Of(Id),
        Property.Kind => RecordedValues.OrUnknown(_forum.Kind),
        Property.Cluster => _forum.Cluster is { } cluster ? RecordedValues.Of(cluster.Text) : RecordedValues.None,
        Property.ReportsTo => RecordedValues.Of(_forum.ReportsTo is { } above ? Scene.StandsFor(above.Text) : ValueCondition.None),
        Property.SetUpBy => RecordedValues.OrUnknown(_forum.SetUpBy),
        Property.ServedBy => RecordedValues.OrUnknown(_forum.ServedBy),
        _ => throw new InvalidOperationException($"A forum has no {facet}."),
    };
}
