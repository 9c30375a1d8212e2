using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class EveryTests
{
    public static TheoryData<string, string, string, string> Members => new()
    {
        { "all fit", "every: { members: {}, is: { sector: municipal } }", "ssg p1 skive; ssg p2 viborg", "held" },
        { "one does not", "every: { members: {}, is: { sector: municipal } }", "ssg p1 skive; ssg p2 region", "violated: p2 violated" },
        { "nobody to ask", "every: { members: {}, is: { sector: municipal } }", "", "held" },
        { "a deputy beside is not asked", "every: { members: {}, is: { sector: municipal } }", "ssg p1 skive; ssg p2 region deputy", "held" },
        { "some are asked", "every: { members: { role: chair }, is: { level: director } }", "ssg p1 chair chief; ssg p2 chief", "violated: p1 violated" },
        { "one of two memberships does not fit", "every: { members: {}, is: { sector: municipal } }", "ssg p1 skive; ssg p1 region", "violated: p1 violated" },
        { "a membership that is not asked does not matter", "every: { members: {}, is: { sector: municipal } }", "ssg p1 skive; ssg p1 region observer", "held" },
        { "a value not recorded", "every: { members: {}, is: { level: director } }", "ssg p1 director; ssg p2", "unknown: p2 unknown" },
        { "one membership not recorded, one that does not fit", "every: { members: {}, is: { level: director } }", "ssg p1 skive; ssg p1 viborg chief", "violated: p1 violated" },
        { "it is not known whether one is asked", "every: { members: { sector: municipal }, is: { level: director } }", "ssg p1 chief", "unknown: p1 unknown" },
        { "it is not known whether one is asked who fits", "every: { members: { sector: municipal }, is: { level: director } }", "ssg p1 director", "held" },
        { "is adds no role", "every: { members: { role: observer }, is: { sector: municipal } }", "ssg p1 skive observer", "held" },
        { "is asks for a role", "every: { members: { role: any }, is: { role: [ chair, member ] } }", "ssg p1 chair; ssg p2; ssg p3 deputy", "violated: p3 violated" },
        { "also elsewhere", "every: { members: {}, is: { also: { forum: kosu } } }", "ssg p1; ssg p2; kosu p1", "violated: p2 violated" },
        { "also elsewhere, in no seat", "every: { members: {}, is: { also: { forum: kosu } } }", "ssg p1; kosu p1 deputy", "violated: p1 violated" },
        { "also in a forum that is not recorded", "every: { members: {}, is: { also: { forum: kosu } } }", "ssg p1; ssg p2; kosu p1; unrecorded kosu", "unknown: p2 unknown" },
        { "two conditions", "every: { members: {}, is: { sector: municipal, level: { atLeast: director } } }", "ssg p1 skive director; ssg p2 viborg chief; ssg p3 region director", "violated: p2 violated, p3 violated" },
        { "either of two", "every: { members: {}, is: { anyOf: [ { sector: municipal }, { level: director } ] } }", "ssg p1 skive chief; ssg p2 region director; ssg p3 region chief", "violated: p3 violated" },
        { "either of two, one not recorded", "every: { members: {}, is: { anyOf: [ { sector: municipal }, { level: director } ] } }", "ssg p1 skive; ssg p2 region", "unknown: p2 unknown" },
        { "not something that is not recorded", "every: { members: {}, is: { not: { level: director } } }", "ssg p1 director; ssg p2; ssg p3 chief", "violated: p1 violated, p2 unknown" },
        { "the forum is not recorded", "every: { members: {}, is: { sector: municipal } }", "unrecorded ssg; ssg p1 region; ssg p2 skive", "violated: - unknown, p1 violated" },
        { "the forum is not recorded, but whoever sits there fits", "every: { members: {}, is: { forum: ssg } }", "unrecorded ssg; ssg p1", "held" },
        { "the own cluster", "forum: [ cluster-vest, cluster-midt ], every: { members: { kind: municipality }, is: { cluster: own } }",
            "cluster-vest p1 herning; cluster-vest p2 viborg; cluster-midt p3 viborg", "C/cluster-midt held; C/cluster-vest violated: p2 violated" },
    };

    public static TheoryData<string, string, string, string> Things => new()
    {
        { "all fora fit", "every: { fora: { kind: theme-group }, is: { setUpBy: ssg } }", "theme-a p1; theme-b p2", "held" },
        { "one forum does not", "every: { fora: { kind: theme-group }, is: { reportsTo: ssg } }", "theme-a p1; theme-b p2", "violated: theme-b violated" },
        { "a forum that is not shown may not be there", "every: { fora: { kind: theme-group }, is: { reportsTo: ssg } }", "theme-a p1", "unknown: theme-b unknown" },
        { "a forum that is not there", "every: { fora: { kind: theme-group }, is: { reportsTo: ssg } }", "covers allFora=true; theme-a p1", "held" },
        { "not recorded who set it up", "every: { fora: { kind: cluster-forum }, is: { setUpBy: ssg } }", "covers allFora=true; cluster-vest p1", "unknown: cluster-vest unknown" },
        { "a forum at the top", "every: { fora: { kind: political }, is: { reportsTo: none } }", "sku p1", "held" },
        { "a forum that is not in force is not asked", "every: { fora: { kind: steering-group }, is: { forum: [ ssg, kosu ] } }", "ssg p1; kosu p1; old p1 to=2013-12-31", "held" },
        { "organisations", "every: { organisations: { sector: regional }, is: { kind: hospital } }", "", "violated: region violated" },
        { "an organisation of before is not asked", "every: { organisations: { sector: regional }, is: { kind: [ hospital, region ] } }", "organisation x sector=regional kind=municipality inForce=..2013-12-31", "held" },
        { "an organisation of unknown kind", "every: { organisations: { sector: regional }, is: { kind: [ hospital, region ] } }", "organisation x sector=regional", "unknown: x unknown" },
        { "clusters", "every: { clusters: { kind: somatic }, is: { organisation: [ herning, viborg ] } }", "", "held" },
        { "a cluster without them", "every: { clusters: {}, is: { organisation: [ herning, viborg ] } }", "", "violated: psyk violated" },
        { "a cluster that may have them", "every: { clusters: {}, is: { organisation: [ herning, viborg, x ] } }", "organisation x clusters=unknown", "unknown: psyk unknown" },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void Every_OfMembers_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Theory]
    [MemberData(nameof(Things))]
    public void Every_OfThings_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Fact]
    public void Message_OfSomebodyWhoSitsElsewhereInWhateverRole_NamesNoRole()
    {
        var finding = Given.Report("every: { members: {}, is: { not: { also: { forum: kosu, role: any } } } }", "ssg p1; kosu p1").Findings.Should().ContainSingle().Which;

        finding.Message(Language.English).Should().Be("`p1` in `Sundhedsstyregruppen` is somebody who also sits in `KOSU`; none of the members may be.");
        finding.Message(Language.Danish).Should().Be("`p1` i `Sundhedsstyregruppen` er en, der også sidder i `KOSU`; det må ingen medlemmer være.");
    }
}
