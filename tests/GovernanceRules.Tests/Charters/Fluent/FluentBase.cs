namespace GovernanceRules.Tests.Charters.Fluent;

/// <summary>The declarations of the shared charter, written in C#. The same stand in YAML in <see cref="Support.BaseCharter"/>.</summary>
internal static class FluentBase
{
    public static Charter With(Action<CharterBuilder> demands, Action<ForumBuilder>? ofSsg = null) => Charter.Define("test", c =>
    {
        Declare(c, ofSsg);
        demands(c);
    });

    private static void Declare(CharterBuilder c, Action<ForumBuilder>? ofSsg) => c
        .Levels("consultant", "chief", "director", "chief-executive")
        .OtherLevels("politician", "mayor")
        .Role("tech-lead", seated: true).Role("guest", seated: false)
        .Attribute("gender", ["woman", "man"]).Attribute("voting", ["yes", "no"], otherwise: "yes").Attribute("list")
        .Cluster(new Cluster("vest") { Name = "Vestklyngen", Kind = "somatic" })
        .Cluster(new Cluster("midt") { Name = "Midtklyngen", Kind = "somatic" })
        .Cluster(new Cluster("psyk") { Name = "Psykiatriklyngen", Kind = "psychiatric" })
        .Organisation("herning", "Herning Kommune", sector: "municipal", kind: "municipality", cluster: "vest")
        .Organisation("viborg", "Viborg Kommune", sector: "municipal", kind: "municipality", cluster: "midt")
        .Organisation(new Organisation("skive")
        {
            Name = "Skive Kommune",
            Kind = "municipality",
            Sector = "municipal",
            Clusters = [new ClusterMembership("midt", Period.Always), new ClusterMembership("psyk", Period.Always)],
        })
        .Organisation("region", "Region Midtjylland", sector: "regional", kind: "region")
        .Organisation("hev", "Hospitalsenheden Vest", sector: "regional", kind: "hospital", cluster: "vest")
        .Organisation("plo", "PLO-Midtjylland", sector: "practice", kind: "association")
        .Forum(new Forum("sku") { Name = "Sundhedskoordinationsudvalget", Kind = "political" })
        .Forum(new Forum("ssg") { Name = "Sundhedsstyregruppen", Kind = "steering-group", ReportsTo = "sku", SetUpBy = "sku", ServedBy = "secretariat" }, ofSsg)
        .Forum(new Forum("kosu") { Name = "KOSU", Kind = "steering-group", SetUpBy = "region" })
        .Forum(new Forum("secretariat") { Name = "Sekretariatet", Kind = "secretariat", ReportsTo = "ssg", SetUpBy = "ssg", ServedBy = "region" })
        .Forum(new Forum("cluster-vest") { Name = "Vestklyngens styregruppe", Kind = "cluster-forum", Cluster = "vest", ReportsTo = "ssg" })
        .Forum(new Forum("cluster-midt") { Name = "Midtklyngens styregruppe", Kind = "cluster-forum", Cluster = "midt", ReportsTo = "ssg" })
        .Forum(new Forum("theme-a") { Name = "Temagruppen for forebyggelse", Kind = "theme-group", ReportsTo = "ssg", SetUpBy = "ssg" })
        .Forum(new Forum("theme-b") { Name = "Temagruppen for digitalisering", Kind = "theme-group", ReportsTo = "kosu", SetUpBy = "ssg" })
        .Forum(new Forum("old") { Name = "Den gamle gruppe", Kind = "steering-group", InForce = new Period(null, new DateOnly(2013, 12, 31)) });
}
