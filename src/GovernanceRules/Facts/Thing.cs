namespace GovernanceRules;

/// <summary>A forum, an organisation or a cluster as something that is counted or tested.</summary>
internal abstract class Thing(GovernanceFacts facts, Element element, int symbol)
{
    protected GovernanceFacts Facts => facts;

    public Element Element => element;

    public string Id => element.Id.Text;

    public int Symbol => symbol;

    /// <summary>Whether it is there that day.</summary>
    public abstract Kleene Exists { get; }

    /// <summary>Reads the keys of a facet.</summary>
    /// <returns>Whether such a thing has the facet at all.</returns>
    public bool Read(Key key, KeyList keys)
    {
        keys.Clear();
        if (key.Facet != Facet.Attribute)
            return ReadFacet(key.Facet, keys);
        if (AttributeLookup.OfThing(facts, element.Attributes, key.Attribute!, out var values))
            foreach (var value in values)
                keys.Add(facts.Symbols.Of(value.Text));
        else
            keys.Unrecorded = Unrecorded.AnyNumber;
        return true;
    }

    protected abstract bool ReadFacet(Facet facet, KeyList keys);
}

internal sealed class OrganisationThing(GovernanceFacts facts, OrganisationFacts organisation)
    : Thing(facts, organisation.Organisation, organisation.Symbol)
{
    public override Kleene Exists => KleeneLogic.Of(organisation.InForce);

    protected override bool ReadFacet(Facet facet, KeyList keys)
    {
        switch (facet)
        {
            case Facet.Organisation:
                keys.Add(Symbol);
                return true;
            case Facet.Kind:
                keys.AddOrUnrecorded(organisation.Kind);
                return true;
            case Facet.Sector:
                keys.AddOrUnrecorded(organisation.Sector);
                return true;
            case Facet.Cluster:
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

internal sealed class ClusterThing(GovernanceFacts facts, Cluster cluster, int symbol) : Thing(facts, cluster, symbol)
{
    public override Kleene Exists => KleeneLogic.Of(cluster.InForce.Contains(Facts.Day));

    protected override bool ReadFacet(Facet facet, KeyList keys)
    {
        switch (facet)
        {
            case Facet.Cluster:
                keys.Add(Symbol);
                return true;
            case Facet.Kind:
                keys.AddOrUnrecorded(Facts.Symbols.Of(cluster.Kind));
                return true;
            case Facet.Organisation:
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

internal sealed class ForumThing(GovernanceFacts facts, ForumFacts forum) : Thing(facts, forum.Forum, forum.Symbol)
{
    public override Kleene Exists => forum.Exists;

    protected override bool ReadFacet(Facet facet, KeyList keys)
    {
        switch (facet)
        {
            case Facet.Forum:
                keys.Add(Symbol);
                return true;
            case Facet.Kind:
                keys.AddOrUnrecorded(forum.Kind);
                return true;
            case Facet.Cluster:
                if (forum.Cluster >= 0)
                    keys.Add(forum.Cluster);
                return true;
            case Facet.ReportsTo:
                keys.Add(forum.ReportsTo >= 0 ? forum.ReportsTo : Facts.Symbols.Of(ValueCondition.None));
                return true;
            case Facet.SetUpBy:
                keys.AddOrUnrecorded(forum.SetUpBy);
                return true;
            case Facet.ServedBy:
                keys.AddOrUnrecorded(forum.ServedBy);
                return true;
            default:
                return false;
        }
    }
}
