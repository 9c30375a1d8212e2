using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class EveryClusterTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "every cluster is represented", "everyCluster: {}", "ssg p1 herning; ssg p2 skive", "held" },
        { "one is not", "everyCluster: {}", "ssg p1 herning; ssg p2 viborg", "violated: psyk violated" },
        { "the forum is vacant", "everyCluster: {}", "", "violated: midt violated, psyk violated, vest violated" },
        { "a deputy does not represent", "everyCluster: {}", "ssg p1 herning deputy; ssg p2 skive", "violated: vest violated" },
        { "an organisation in no cluster represents none", "everyCluster: { over: [ vest ] }", "ssg p1 region", "violated: vest violated" },
        { "only those of a sector count", "everyCluster: { over: [ vest ], members: { sector: municipal } }", "ssg p1 hev", "violated: vest violated" },
        { "two of each, just met and just missed", "everyCluster: { over: [ vest, midt ], min: 2 }", "ssg p1 herning; ssg p2 hev; ssg p3 viborg", "violated: midt violated" },
        { "at most one keeps the least of one", "everyCluster: { over: [ vest, midt ], max: 1 }", "ssg p1 herning; ssg p2 hev", "violated: midt violated, vest violated" },
        { "exactly one", "everyCluster: { over: [ vest, midt ], exactly: 1 }", "ssg p1 herning; ssg p2 hev; ssg p3 viborg", "violated: vest violated" },
        { "among the somatic", "everyCluster: { among: { kind: somatic } }", "ssg p1 herning; ssg p2 viborg", "held" },
        { "an exception", "everyCluster: { except: { psyk: {} } }", "ssg p1 herning; ssg p2 viborg", "held" },
        { "those present only", "everyCluster: { over: present, min: 2 }", "ssg p1 herning", "violated: vest violated" },
        { "one person with two memberships represents two", "everyCluster: { over: [ vest, midt ] }", "ssg p1 herning; ssg p1 viborg", "held" },
        { "an organisation of unknown clusters may represent all", "everyCluster: {}", "ssg p1 x; organisation x clusters=unknown", "unknown: midt unknown, psyk unknown, vest unknown" },
        { "one unknown cannot be two", "everyCluster: { over: [ vest ], min: 2 }", "ssg p1", "violated: vest violated" },
        { "the forum is not recorded", "everyCluster: {}", "ssg p1 herning; unrecorded ssg", "unknown: midt unknown, psyk unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void EveryCluster_OfTheCharter_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
