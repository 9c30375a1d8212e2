using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A forum, an organisation or a cluster as something that is counted or tested.</summary>
internal abstract class NamedThing(Element element, Scene scene)
{
    public string Id => element.Id.Text;

    protected Element Element => element;

    protected Scene Scene => scene;

    /// <summary>Whether it is there that day.</summary>
    public abstract Kleene Exists { get; }

    public RecordedValues Values(Key key) => key.Facet == Facet.Attribute
        ? RecordedValues.OfAttribute(scene, key.Attribute!, element.Attributes)
        : Values(key.Facet);

    protected abstract RecordedValues Values(Facet facet);

    /// <summary>Whether it fits a selection.</summary>
    public Kleene Fits(Selection selection, string? ownCluster) =>
        selection.Conditions.Aggregate(Kleene.Yes, (all, c) => KleeneLogic.And(all, Fits(c, ownCluster)));

    private Kleene Fits(Condition condition, string? ownCluster) => condition switch
    {
        ValueCondition { Key: { } key } value => Has(Values(key), value.Values.Select(v => Meant(key, v.Text, ownCluster))),
        AnyOfCondition any => FitsOne(any.Selections, ownCluster),
        NotCondition not => KleeneLogic.Not(FitsOne(not.Selections, ownCluster)),
        _ => throw new InvalidOperationException($"A {GetType().Name} has no {condition.Key}."),
    };

    private Kleene FitsOne(ImmutableArray<Selection> selections, string? ownCluster) =>
        selections.Aggregate(Kleene.No, (one, s) => KleeneLogic.Or(one, Fits(s, ownCluster)));

    /// <summary>What a value of a selection means, where it is not what it says.</summary>
    protected virtual string? Meant(Key key, string value, string? ownCluster) => key.Facet switch
    {
        Facet.Cluster when value == ValueCondition.Own => ownCluster,
        Facet.ReportsTo => scene.StandsFor(value),
        _ => value,
    };

    private static Kleene Has(RecordedValues recorded, IEnumerable<string?> values) =>
        values.Aggregate(recorded.IsComplete ? Kleene.No : Kleene.Unknown, (has, v) => KleeneLogic.Or(has, recorded.Has(v)));
}

internal sealed class NamedOrganisation(OrganisationThatDay organisation, Scene scene) : NamedThing(organisation.Organisation, scene)
{
    public override Kleene Exists => KleeneLogic.Of(organisation.InForce);

    protected override RecordedValues Values(Facet facet) => facet switch
    {
        Facet.Organisation => RecordedValues.Of(Id),
        Facet.Kind => RecordedValues.OrUnknown(organisation.Kind),
        Facet.Sector => RecordedValues.OrUnknown(organisation.Sector),
        Facet.Cluster => new(organisation.Clusters, organisation.HasOtherClusters ? Missing.AnyNumber : Missing.Nothing),
        _ => throw new InvalidOperationException($"An organisation has no {facet}."),
    };
}

internal sealed class NamedCluster(Cluster cluster, Scene scene) : NamedThing(cluster, scene)
{
    public override Kleene Exists => KleeneLogic.Of(cluster.InForce.Contains(Scene.Day));

    protected override RecordedValues Values(Facet facet) => facet switch
    {
        Facet.Cluster => RecordedValues.Of(Id),
        Facet.Kind => RecordedValues.OrUnknown(cluster.Kind),
        Facet.Organisation => new([.. Members(o => o.Clusters.Contains(Id))])
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

    public override Kleene Exists => roll.Exists;

    protected override RecordedValues Values(Facet facet) => facet switch
    {
        Facet.Forum => RecordedValues.Of(Id),
        Facet.Kind => RecordedValues.OrUnknown(_forum.Kind),
        Facet.Cluster => _forum.Cluster is { } cluster ? RecordedValues.Of(cluster.Text) : RecordedValues.None,
        Facet.ReportsTo => RecordedValues.Of(_forum.ReportsTo is { } above ? Scene.StandsFor(above.Text) : ValueCondition.None),
        Facet.SetUpBy => RecordedValues.OrUnknown(_forum.SetUpBy),
        Facet.ServedBy => RecordedValues.OrUnknown(_forum.ServedBy),
        _ => throw new InvalidOperationException($"A forum has no {facet}."),
    };
}
