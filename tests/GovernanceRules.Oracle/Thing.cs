using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>A forum, an organisation or a cluster, where these are counted in place of members.</summary>
internal sealed class Thing(Facts facts, string kind, string id) : Subject(facts)
{
    public override Truth Exists => kind switch
    {
        "fora" => Facts.Exists(id),
        "organisations" => Logic.Of(Facts.OrganisationsInForce.Contains(id)),
        _ => Logic.Of(Facts.ClustersInForce.Contains(id)),
    };

    public override Recorded Self => Recorded.One(id);

    private JsonObject Entry => kind switch
    {
        "fora" => Facts.Fora[id],
        "organisations" => Facts.Organisations[id],
        _ => Facts.Clusters[id],
    };

    public static IEnumerable<Thing> All(Facts facts, string kind)
    {
        var ids = kind switch
        {
            "fora" => facts.Fora.Keys,
            "organisations" => facts.Organisations.Keys,
            _ => facts.Clusters.Keys,
        };
        return ids.Select(id => new Thing(facts, kind, id));
    }

    public override Recorded Of(string key) => (kind, key) switch
    {
        ("fora", "forum") or ("organisations", "organisation") or ("clusters", "cluster") => Self,
        (_, "kind") => Recorded.One(Json.Text(Entry["kind"])),
        ("fora", "cluster") => Recorded.Several(Json.Texts(Entry["cluster"])),
        ("fora", "reportsTo") => Recorded.One(Facts.Successor(Json.Text(Entry[key]) ?? "none")),
        ("fora", "setUpBy" or "servedBy") => Recorded.One(Json.Text(Entry[key])),
        ("organisations", "group") => Recorded.One(Facts.GroupOf(id)),
        ("organisations", "sector") => Recorded.One(Json.Text(Entry["sector"])),
        ("organisations", "cluster") => Facts.ClustersOf(Entry),
        ("clusters", "organisation") => OrganisationsWithin(),
        _ => OwnAttribute(Entry, key),
    };

    private Recorded OrganisationsWithin()
    {
        var within = Facts.OrganisationsInForce.ToLookup(organisation => Facts.ClustersOf(Facts.Organisations[organisation]).Has(id));
        return new Recorded([.. within[Truth.Yes]], [.. within[Truth.Unknown]], Any: false, Many: true);
    }
}
