namespace GovernanceRules;

/// <summary>A forum, an organisation or a cluster as something that is counted or tested.</summary>
internal abstract class Entity(GovernanceFacts facts, Element element, int symbol)
{
    protected GovernanceFacts Facts => facts;

    public Element Element => element;

    public string Id => element.Id.Text;

    public int Symbol => symbol;

    public abstract Truth Exists { get; }

    // Returns whether such an entity has the property at all.
    public bool Read(GroupingKey key, KeyList keys)
    {
        keys.Clear();
        if (key.Property != Property.Attribute)
            return ReadFacet(key.Property, keys);
        if (AttributeLookup.OfThing(facts, element.Attributes, key.Attribute!, out var values))
            foreach (var value in values)
                keys.Add(facts.Symbols.Of(value.Text));
        else
            keys.Unrecorded = Unrecorded.AnyNumber;
        return true;
    }

    protected abstract bool ReadFacet(Property facet, KeyList keys);
}

internal sealed class OrganisationThing(GovernanceFacts facts, OrganisationFacts organisation)
    : Entity(facts, organisation.Organisation, organisation.Symbol)
{
    public override Truth Exists => TruthLogic.Of(organisation.InForce);

    protected override bool ReadFacet(Property facet, KeyList keys)
    {
        switch (facet)
        {
            case Property.Organisation:
                keys.Add(Symbol);
                return true;
            case Property.Group:
                keys.Add(organisation.Group);
                return true;
            case Property.Kind:
                keys.AddOrUnrecorded(organisation.Kind);
                return true;
            case Property.Sector:
                keys.AddOrUnrecorded(organisation.Sector);
                return true;
            case Property.Cluster:
                foreach (var cluster in organisation.Clusters)
                    keys.Add(cluster);
                if (organisation.MoreClusters)
                    keys.Unrecorded = Unrecorded.AnyNumber;
                return true;
            default:
                return false;
        }
    }
}

internal sealed class ClusterThing(GovernanceFacts facts, Cluster cluster, int symbol) : Entity(facts, cluster, symbol)
{
    public override Truth Exists => TruthLogic.Of(cluster.InForce.Contains(Facts.Day));

    protected override bool ReadFacet(Property facet, KeyList keys)
    {
        switch (facet)
        {
            case Property.Cluster:
                keys.Add(Symbol);
                return true;
            case Property.Kind:
                keys.AddOrUnrecorded(Facts.Symbols.Of(cluster.Kind));
                return true;
            case Property.Organisation:
                foreach (var organisation in Facts.Organisations)
                    if (organisation.InForce)
                        AddIfIn(organisation, keys);
                return true;
            default:
                return false;
        }
    }

    private void AddIfIn(OrganisationFacts organisation, KeyList keys)
    {
        if (Array.IndexOf(organisation.Clusters, Symbol) >= 0)
            keys.Add(organisation.Symbol);
        else if (organisation.MoreClusters)
            keys.AddMaybe(organisation.Symbol);
    }
}

internal sealed class ForumThing(GovernanceFacts facts, ForumFacts forum) : Entity(facts, forum.Forum, forum.Symbol)
{
    public override Truth Exists => forum.Exists;

    protected override bool ReadFacet(Property facet, KeyList keys)
    {
        switch (facet)
        {
            case Property.Forum:
                keys.Add(Symbol);
                return true;
            case Property.Kind:
                keys.AddOrUnrecorded(forum.Kind);
                return true;
            case Property.Cluster:
                if (forum.Cluster >= 0)
                    keys.Add(forum.Cluster);
                return true;
            case Property.ReportsTo:
                keys.Add(forum.ReportsTo >= 0 ? forum.ReportsTo : Facts.Symbols.Of(ValueCondition.None));
                return true;
            case Property.SetUpBy:
                keys.AddOrUnrecorded(forum.SetUpBy);
                return true;
            case Property.ServedBy:
                keys.AddOrUnrecorded(forum.ServedBy);
                return true;
            default:
                return false;
        }
    }
}
