using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class EverySectorTests
{
    private const string Two = "everySector: { sectors: [ municipal, regional ] }";
    private const string OnlyTwo = "everySector: { sectors: [ municipal, regional ], closed: true }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "each sector is represented", Two, "ssg p1 skive; ssg p2 region; ssg p3 plo", "held" },
        { "one is not", Two, "ssg p1 skive; ssg p3 plo", "violated: regional violated" },
        { "the forum is vacant", Two, "", "violated: municipal violated, regional violated" },
        { "a deputy does not represent", Two, "ssg p1 skive; ssg p2 region deputy", "violated: regional violated" },
        { "two of each, just missed", "everySector: { sectors: [ municipal, regional ], min: 2 }", "ssg p1 skive; ssg p2 viborg; ssg p3 region", "violated: regional violated" },
        { "at most one keeps the least of one", "everySector: { sectors: [ municipal, regional ], max: 1 }", "ssg p1 skive; ssg p2 viborg", "violated: municipal violated, regional violated" },
        { "an exception", "everySector: { sectors: [ municipal, regional ], except: { regional: { min: 0 } } }", "ssg p1 skive", "held" },
        { "only directors count", "everySector: { sectors: [ municipal ], members: { level: director } }", "ssg p1 skive chief", "violated: municipal violated" },
        { "closed: nobody else", OnlyTwo, "ssg p1 skive; ssg p2 region", "held" },
        { "closed: one from elsewhere", OnlyTwo, "ssg p1 skive; ssg p2 region; ssg p3 plo", "violated: p3 violated" },
        { "closed: an observer from elsewhere", OnlyTwo, "ssg p1 skive; ssg p2 region; ssg p3 plo observer", "held" },
        { "closed: one missing and one from elsewhere", OnlyTwo, "ssg p1 skive; ssg p3 plo", "violated: p3 violated, regional violated" },
        { "closed: only directors are asked", "everySector: { sectors: [ municipal ], closed: true, members: { level: director } }", "ssg p1 skive director; ssg p3 plo chief", "held" },
        { "a sector is not recorded", Two, "ssg p1 skive; ssg p2", "unknown: regional unknown" },
        { "closed: a sector is not recorded", OnlyTwo, "ssg p1 skive; ssg p2 region; ssg p3", "unknown: p3 unknown" },
        { "an organisation without sector", Two, "ssg p1 skive; ssg p2 x; organisation x", "unknown: regional unknown" },
        { "the forum is not recorded", Two, "ssg p1 skive; unrecorded ssg", "unknown: regional unknown" },
        { "closed: the forum is not recorded", OnlyTwo, "ssg p1 skive; ssg p2 region; ssg p3 plo; unrecorded ssg", "violated: - unknown, p3 violated" },

        { "disjoint: one person is of both sectors", "everySector: { sectors: [ municipal, regional ], disjoint: true }", "ssg p1 skive; ssg p1 region", "violated: municipal violated, regional violated" },
        { "disjoint: not without another", "everySector: { sectors: [ municipal, regional ], disjoint: true, closed: true }", "ssg p1 skive; ssg p1 region; ssg p2 plo", "violated: municipal violated, p2 violated, regional violated" },
        { "disjoint: different persons", "everySector: { sectors: [ municipal, regional ], disjoint: true, closed: true }", "ssg p1 skive; ssg p1 region; ssg p2 viborg", "held" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void EverySector_OfAList_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
