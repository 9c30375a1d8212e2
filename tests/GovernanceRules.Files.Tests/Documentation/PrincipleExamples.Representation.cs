using static GovernanceRules.Files.Tests.Documentation.PrincipleExample;

namespace GovernanceRules.Files.Tests.Documentation;

internal static partial class PrincipleExamples
{
    private static readonly PrincipleExample[] Representation =
    [
        Of(new("count", "antal", "Den kommunaldirektør som kommunaldirektørnetværket har udpeget som ansvarlig for sundhedsområdet er formand.", "midtjylland-2014")
            {
                Code = null!,
                Yaml = ["id: KOSU-CHAIR, forum: kosu, count: { members: { role: chair }, exactly: 1 }"],
                Fora = ["kosu"],
                Memberships = ["forum: kosu, person: p1, organisation: viborg"],
            }, c => c.Forum("kosu", "KOSU", f => f
                .Count(m => m.Role("chair"), exactly: 1).As("KOSU-CHAIR"))),
        Of(new("compare", "sammenligning", "fungerer endvidere som bestyrelse for Folkesundhed i Midten", "midtjylland-2016")
            {
                Code = null!,
                Yaml = ["id: BOARD-IS-SSG, forum: committee, compare: { members: {}, relation: equal, with: { forum: ssg }, by: person }"],
                Fora = ["committee"],
                Memberships = ["forum: ssg, person: p1", "forum: committee, person: p1", "forum: committee, person: p2"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .Compare(null, Relation.Equal, m => m.Forum("ssg"), Property.Person).As("BOARD-IS-SSG"))),
        Of(new("every", "hvert medlem", "Den kommunaldirektør som kommunaldirektørnetværket har udpeget", "midtjylland-2014")
            {
                Code = null!,
                Yaml = ["id: KOSU-CHAIR-LEVEL, forum: kosu, every: { members: { role: chair }, is: { level: chief-executive } }"],
                Fora = ["kosu"],
                Memberships = ["forum: kosu, person: p1, role: chair, level: chief"],
            }, c => c.Forum("kosu", "KOSU", f => f
                .Every(m => m.Role("chair"), m => m.Level("chief-executive")).As("KOSU-CHAIR-LEVEL"))),
        Of(new("mirror", "spejlingsprincip", "KOSU er sammensat ud fra et \"spejlingsprincip\", der betyder, at de administrative repræsentanter kommer fra samme kommune som de politikere, der er udpeget til Sundhedskoordinationsudvalget.", "midtjylland-2014")
            {
                Code = null!,
                Yaml = ["id: KOSU-MIRROR, forum: kosu, mirror: { of: sku, members: { sector: municipal } }"],
                Fora = ["kosu"],
                Memberships = ["forum: sku, person: p1, organisation: viborg, level: politician", "forum: sku, person: p2, organisation: herning, level: politician", "forum: kosu, person: p3, organisation: viborg"],
            }, c => c.Forum("kosu", "KOSU", f => f
                .Mirrors("sku", m => m.Sector("municipal")).As("KOSU-MIRROR"))),
        Of(new("shared", "delt formandskab", "Der er delt formandskab mellem kommuner og region for styregruppen.", "midtjylland-2007")
            {
                Code = null!,
                Yaml = ["id: SSG-CHAIRS, forum: ssg, shared: { role: chair, between: [ municipal, regional ], disjoint: true }"],
                Fora = ["ssg"],
                Memberships = ["forum: ssg, person: p1, organisation: viborg, role: chair", "forum: ssg, person: p2, organisation: region"],
            }, c => c.Forum("ssg", "Sundhedsstyregruppen", f => f
                .SharedChair("municipal", "regional").OneSeatEach().As("SSG-CHAIRS"))),
        Of(new("everyCluster", "alle klynger er repræsenteret", "Alle klynger inklusiv psykiatrien er repræsenteret i Sundhedsstyregruppen.", "midtjylland-2016")
            {
                Code = null!,
                Yaml = ["id: SSG-CLUSTERS, forum: ssg, everyCluster: {}"],
                Fora = ["ssg"],
                Memberships = ["forum: ssg, person: p1, organisation: viborg"],
            }, c => c.Forum("ssg", "Sundhedsstyregruppen", f => f
                .EveryCluster().As("SSG-CLUSTERS"))),
        Of(new("everyOrganisation", "alle kommuner er repræsenteret", "KKR består af alle borgmestrene i regionen", "nordjylland-2017")
            {
                Code = null!,
                Yaml = ["id: KKR-MAYORS, forum: committee, everyOrganisation: { kind: municipality, members: { level: mayor } }"],
                Fora = ["committee"],
                Memberships = ["forum: committee, person: p1, organisation: viborg, level: mayor", "forum: committee, person: p2, organisation: herning, level: politician"],
            }, c => c.Forum("committee", "Udvalget", f => f
                .EveryOrganisation(o => o.Kind("municipality"), m => m.Level("mayor")).As("KKR-MAYORS"))),
        Of(new("everySector", "alle parter er repræsenteret", "Gruppen består pr. 1. januar 2014 af en mindre gruppe af direktionsrepræsentanter fra kommunerne og regionen, samt repræsentation fra PLO-Midt.", "midtjylland-2014")
            {
                Code = null!,
                Yaml = ["id: SSG-SECTORS, forum: ssg, everySector: { sectors: [ municipal, regional, general-practice ] }"],
                Fora = ["ssg"],
                Memberships = ["forum: ssg, person: p1, organisation: viborg", "forum: ssg, person: p2, organisation: region"],
            }, c => c.Forum("ssg", "Sundhedsstyregruppen", f => f
                .EverySector("municipal", "regional", "general-practice").As("SSG-SECTORS"))),
        Of(new("seats", "sammensætning", "7 direktører fra kommunerne (KOSU-medlemmerne)", "midtjylland-2016")
            {
                Code = null!,
                Yaml = ["id: SSG-SEATS, forum: ssg, seats: { lines: [ { name: directors, members: { sector: municipal, level: director }, exactly: 7 } ] }"],
                Fora = ["ssg"],
                Memberships = ["forum: ssg, person: p1, organisation: viborg, level: director", "forum: ssg, person: p2, organisation: herning, level: director"],
            }, c => c.Forum("ssg", "Sundhedsstyregruppen", f => f
                .Seats("directors", m => m.Sector("municipal").Level("director"), exactly: 7).As("SSG-SEATS"))),
    ];
}
