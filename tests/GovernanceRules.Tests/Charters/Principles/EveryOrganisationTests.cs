using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class EveryOrganisationTests
{
    private const string Municipalities = "everyOrganisation: { kind: municipality }";
    private const string OwnCluster = "forum: { kind: cluster-forum }, everyOrganisation: { kind: municipality, cluster: own }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "every municipality is represented", Municipalities, "ssg p1 herning; ssg p2 viborg; ssg p3 skive", "held" },
        { "one is not", Municipalities, "ssg p1 herning; ssg p2 viborg; ssg p3 region", "violated: skive violated" },
        { "the forum is vacant", Municipalities, "", "violated: herning violated, skive violated, viborg violated" },
        { "all organisations", "everyOrganisation: {}", "ssg p1 herning; ssg p2 viborg; ssg p3 skive", "violated: hev violated, plo violated, region violated" },
        { "of a sector", "everyOrganisation: { sector: regional }", "ssg p1 region", "violated: hev violated" },
        { "of one of two kinds", "everyOrganisation: { kind: [ region, association ] }", "ssg p1 region", "violated: plo violated" },
        { "of a cluster", "everyOrganisation: { cluster: vest }", "ssg p1 herning", "violated: hev violated" },
        { "each forum asks for its own cluster", OwnCluster, "cluster-vest p1 herning; cluster-midt p2 viborg", "C/cluster-midt violated: skive violated; C/cluster-vest held" },
        { "a deputy does not represent", Municipalities, "ssg p1 herning; ssg p2 viborg; ssg p3 skive deputy", "violated: skive violated" },
        { "one person for two", Municipalities, "ssg p1 herning; ssg p1 viborg; ssg p3 skive", "held" },
        { "two of each, just missed", "everyOrganisation: { cluster: vest, kind: municipality, min: 2 }", "ssg p1 herning", "violated: herning violated" },
        { "at most one keeps the least of one", "everyOrganisation: { kind: municipality, max: 1 }", "ssg p1 herning; ssg p2 herning; ssg p3 viborg", "violated: herning violated, skive violated" },
        { "only directors count", "everyOrganisation: { cluster: vest, members: { level: director } }", "ssg p1 herning director; ssg p2 hev chief", "violated: hev violated" },
        { "kind and among narrow together", "everyOrganisation: { kind: municipality, among: { cluster: midt } }", "ssg p1 viborg", "violated: skive violated" },
        { "an exception", "everyOrganisation: { kind: municipality, except: { skive: {} } }", "ssg p1 herning; ssg p2 viborg", "held" },
        { "an organisation of before is not asked for", "everyOrganisation: { kind: association }", "ssg p1 plo; organisation x kind=association inForce=..2014-02-28", "held" },
        { "an organisation on its first day is", "everyOrganisation: { kind: association }", "ssg p1 plo; organisation x kind=association inForce=2014-03-01..", "violated: x violated" },
        { "an organisation of unknown kind may be asked for", "everyOrganisation: { kind: association }", "ssg p1 plo; organisation x", "unknown: x unknown" },
        { "an organisation of unknown kind that is represented", "everyOrganisation: { kind: association }", "ssg p1 plo; ssg p2 x; organisation x", "held" },
        { "an organisation of unknown clusters may be of the own", "forum: cluster-vest, everyOrganisation: { kind: municipality, cluster: own }",
            "cluster-vest p1 herning; organisation x kind=municipality clusters=unknown", "unknown: x unknown" },
        { "a member without organisation may represent any", "everyOrganisation: { cluster: vest }", "ssg p1", "unknown: herning unknown, hev unknown" },
        { "the forum is not recorded", "everyOrganisation: { cluster: vest }", "ssg p1 herning; unrecorded ssg", "unknown: hev unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryOrganisation_OfAKind_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
