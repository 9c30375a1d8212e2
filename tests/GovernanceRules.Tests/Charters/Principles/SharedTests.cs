using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class SharedTests
{
    private const string Chair = "shared: { role: chair, between: [ municipal, regional ] }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "one chair from each sector", Chair, "ssg p1 skive chair; ssg p2 region chair; ssg p3 viborg", "held" },
        { "one sector has none", Chair, "ssg p1 skive chair; ssg p2 region", "violated: regional violated" },
        { "nobody is chair", Chair, "ssg p1 skive; ssg p2 region", "violated: municipal violated, regional violated" },
        { "the forum is vacant", Chair, "", "violated: municipal violated, regional violated" },
        { "two chairs from one sector", Chair, "ssg p1 skive chair; ssg p2 viborg chair; ssg p3 region chair", "violated: municipal violated" },
        { "a third chair from elsewhere", Chair, "ssg p1 skive chair; ssg p2 region chair; ssg p3 plo chair", "violated: p3 violated" },
        { "a vice-chair is no chair", Chair, "ssg p1 skive chair; ssg p2 region vice-chair", "violated: regional violated" },
        { "a deputy beside the chair", Chair, "ssg p1 skive chair; ssg p2 region chair; ssg p3 plo deputy", "held" },
        { "one person for both sectors", Chair, "ssg p1 skive chair; ssg p1 region chair", "held" },
        { "one person with a membership from elsewhere", Chair, "ssg p1 skive chair; ssg p2 region chair; ssg p1 plo chair", "violated: p1 violated" },
        { "a shared secretariat", "shared: { role: secretary, between: [ municipal, regional ] }", "ssg p1 skive secretary; ssg p2 region secretary; ssg p3 plo chair", "held" },
        { "at least one from each", "shared: { role: secretary, between: [ municipal, regional ], min: 1 }", "ssg p1 skive secretary; ssg p2 viborg secretary; ssg p3 region secretary", "held" },
        { "at most one from each", "shared: { role: secretary, between: [ municipal, regional ], max: 1 }", "ssg p1 skive secretary", "held" },
        { "an exception for one sector", "shared: { role: chair, between: [ municipal, regional ], except: { municipal: { exactly: 2 } } }", "ssg p1 skive chair; ssg p2 region chair", "violated: municipal violated" },
        { "only those of a level count", "shared: { role: chair, between: [ municipal, regional ], members: { level: director } }", "ssg p1 skive chair director; ssg p2 region chair chief; ssg p3 plo chair chief", "violated: regional violated" },

        { "the organisation of a chair is not recorded", Chair, "ssg p1 skive chair; ssg p2 chair", "unknown: municipal unknown, p2 unknown, regional unknown" },
        { "a chair of unknown sector cannot help a sector that has two", Chair, "ssg p1 skive chair; ssg p2 viborg chair; ssg p3 chair", "violated: municipal violated, p3 unknown, regional unknown" },
        { "the forum is not recorded", Chair, "ssg p1 skive chair; ssg p2 region chair; unrecorded ssg", "unknown: - unknown, municipal unknown, regional unknown" },
        { "the forum is not recorded, two of one sector are known", Chair, "ssg p1 skive chair; ssg p2 viborg chair; unrecorded ssg", "violated: - unknown, municipal violated, regional unknown" },

        { "disjoint: one person from both sectors holds the role for one", "shared: { role: chair, between: [ municipal, regional ], disjoint: true }", "ssg p1 skive chair; ssg p1 region chair", "violated: municipal violated, regional violated" },
        { "disjoint: another beside", "shared: { role: chair, between: [ municipal, regional ], disjoint: true }", "ssg p1 skive chair; ssg p1 region chair; ssg p2 region chair", "held" },
        { "not disjoint: one person from both sectors holds it for both", "shared: { role: chair, between: [ municipal, regional ] }", "ssg p1 skive chair; ssg p1 region chair", "held" },
        { "disjoint: an exception", "shared: { role: chair, between: [ municipal, regional ], disjoint: true, except: { regional: { max: 0 } } }", "ssg p1 skive chair", "held" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Shared_BetweenTwoSectors_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
