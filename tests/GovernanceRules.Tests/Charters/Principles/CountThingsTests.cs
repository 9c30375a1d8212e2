using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class CountThingsTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "fora that the register lists", "count: { fora: { kind: theme-group }, exactly: 2 }", "covers allFora=true; forum theme-a; forum theme-b", "held" },
        { "one forum too few", "count: { fora: { kind: theme-group }, exactly: 2 }", "covers allFora=true; forum theme-a", "violated: - violated" },
        { "one forum too many", "count: { fora: { kind: theme-group }, max: 2 }", "covers allFora=true; forum theme-a; forum theme-b; forum theme-c kind=theme-group", "violated: - violated" },
        { "a forum exists where somebody sits in it", "count: { fora: { kind: theme-group }, exactly: 1 }", "covers allFora=true; theme-a p1", "held" },
        { "a seat of before is no fact of today", "count: { fora: { kind: theme-group }, exactly: 1 }", "covers allFora=true; theme-a p1 to=2014-02-28", "violated: - violated" },
        { "a declared forum that the register does not show is unknown", "count: { fora: { kind: theme-group }, exactly: 2 }", "forum theme-a", "unknown: - unknown" },
        { "enough are shown", "count: { fora: { kind: theme-group }, min: 1 }", "forum theme-a", "held" },
        { "more than are declared", "count: { fora: { kind: theme-group }, min: 3 }", "forum theme-a; forum theme-b", "violated: - violated" },
        { "a forum that is not in force does not exist", "count: { fora: { kind: steering-group }, exactly: 2 }", "covers allFora=true; forum ssg; forum kosu; forum old", "held" },
        { "a forum without kind may be one", "count: { fora: { kind: theme-group }, exactly: 1 }", "covers allFora=true; forum theme-a; forum x", "unknown: - unknown" },
        { "by its id", "count: { fora: { forum: [ ssg, kosu ] }, exactly: 1 }", "covers allFora=true; forum ssg", "held" },
        { "those that report to a forum", "count: { fora: { reportsTo: ssg }, exactly: 2 }", "covers allFora=true; forum theme-a; forum theme-b; forum secretariat", "held" },
        { "those that report to a forum with members", "count: { fora: { reportsTo: ssg }, exactly: 1 }", "covers allFora=true; ssg p1; forum theme-a", "held" },
        { "those at the top", "count: { fora: { reportsTo: none }, exactly: 2 }", "covers allFora=true; forum sku; forum ssg; forum kosu", "held" },
        { "not recorded who set it up", "count: { fora: { setUpBy: ssg }, exactly: 1 }", "covers allFora=true; forum theme-a; forum cluster-vest", "unknown: - unknown" },
        { "not recorded who serves it", "count: { fora: { servedBy: secretariat }, exactly: 1 }", "covers allFora=true; forum ssg; forum kosu", "unknown: - unknown" },
        { "served by an organisation", "count: { fora: { servedBy: region }, exactly: 1 }", "covers allFora=true; forum ssg; forum secretariat", "held" },
        { "per forum above", "count: { fora: { kind: theme-group }, per: reportsTo, over: [ ssg, kosu ], exactly: 1 }", "covers allFora=true; forum theme-a", "violated: kosu violated" },
        { "per founding body, those present", "count: { fora: { kind: theme-group }, per: setUpBy, max: 1 }", "covers allFora=true; forum theme-a; forum theme-b", "violated: ssg violated" },
        { "per cluster", "count: { fora: { kind: cluster-forum }, per: cluster, min: 1, among: { kind: somatic } }", "covers allFora=true; forum cluster-vest; forum ssg", "violated: midt violated" },
        { "of a cluster", "count: { fora: { cluster: [ vest, midt ] }, exactly: 1 }", "covers allFora=true; forum cluster-vest; forum ssg", "held" },
        { "either, and not", "count: { fora: { anyOf: [ { kind: political }, { reportsTo: kosu } ], not: { forum: theme-b } }, exactly: 1 }",
            "covers allFora=true; forum sku; forum ssg; forum theme-b", "held" },
        { "an attribute with a default", "count: { fora: { voting: yes }, exactly: 1 }", "covers allFora=true; forum ssg; forum kosu voting=no", "held" },
        { "an attribute without a default", "count: { fora: { list: a }, exactly: 1 }", "covers allFora=true; forum ssg list=a; forum kosu", "unknown: - unknown" },

        { "so many organisations", "count: { organisations: { kind: municipality }, exactly: 3 }", "", "held" },
        { "an organisation too few", "count: { organisations: { kind: municipality }, min: 4 }", "", "violated: - violated" },
        { "an organisation of before", "count: { organisations: { kind: municipality }, exactly: 3 }", "organisation x kind=municipality inForce=..2014-02-28", "held" },
        { "an organisation on its last day", "count: { organisations: { kind: municipality }, exactly: 4 }", "organisation x kind=municipality inForce=..2014-03-01", "held" },
        { "an organisation without kind", "count: { organisations: { kind: municipality }, exactly: 3 }", "organisation x", "unknown: - unknown" },
        { "of a cluster and a sector", "count: { organisations: { cluster: vest, sector: regional }, exactly: 1 }", "", "held" },
        { "of unknown clusters", "count: { organisations: { cluster: vest }, exactly: 2 }", "organisation x clusters=unknown", "unknown: - unknown" },
        { "in no cluster", "count: { organisations: { cluster: vest }, exactly: 2 }", "organisation x", "held" },
        { "organisations by their ids", "count: { organisations: { organisation: [ hev, skive ] }, exactly: 2 }", "", "held" },
        { "per cluster, over all", "count: { organisations: { kind: municipality }, per: cluster, min: 2 }", "", "violated: psyk violated, vest violated" },
        { "per cluster, a share", "count: { organisations: { kind: municipality }, per: cluster, max: 50% }", "", "violated: midt violated" },
        { "per sector, not recorded", "count: { organisations: {}, per: sector, over: [ practice ], exactly: 1 }", "organisation x", "unknown: practice unknown" },

        { "so many clusters", "count: { clusters: { kind: somatic }, exactly: 2 }", "", "held" },
        { "a cluster too many", "count: { clusters: {}, max: 2 }", "", "violated: - violated" },
        { "clusters of an organisation", "count: { clusters: { organisation: skive }, exactly: 2 }", "", "held" },
        { "clusters of an organisation of unknown clusters", "count: { clusters: { organisation: x }, exactly: 1 }", "organisation x clusters=unknown", "unknown: - unknown" },
        { "clusters of an organisation of before", "count: { clusters: { organisation: x }, exactly: 0 }", "organisation x clusters=vest inForce=..2013-12-31", "held" },
        { "clusters of either of two organisations of unknown clusters", "count: { clusters: { organisation: [ x, y ] }, exactly: 0 }", "organisation x clusters=unknown; organisation y clusters=unknown", "unknown: - unknown" },
        { "clusters of the last of five organisations of unknown clusters", "count: { clusters: { organisation: o5 }, exactly: 0 }",
            "organisation o1 clusters=unknown; organisation o2 clusters=unknown; organisation o3 clusters=unknown; organisation o4 clusters=unknown; organisation o5 clusters=unknown",
            "unknown: - unknown" },
        { "clusters by their ids", "count: { clusters: { cluster: [ vest, psyk ] }, exactly: 2 }", "", "held" },
        { "per organisation", "count: { clusters: {}, per: organisation, over: [ skive, viborg ], exactly: 2 }", "", "violated: viborg violated" },
        { "per kind", "count: { clusters: {}, per: kind, max: 1 }", "", "violated: somatic violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Count_OfThings_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
