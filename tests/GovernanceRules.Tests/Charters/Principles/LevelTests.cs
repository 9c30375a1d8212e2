using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class LevelTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "at the level", "level: { atLeast: director }", "ssg p1 director; ssg p2 chief-executive", "held" },
        { "one level below", "level: { atLeast: director }", "ssg p1 director; ssg p2 chief", "violated: p2 violated" },
        { "at most: at the level", "level: { atMost: chief }", "ssg p1 consultant; ssg p2 chief", "held" },
        { "at most: one level above", "level: { atMost: chief }", "ssg p1 director", "violated: p1 violated" },
        { "a span, both ends", "level: { atLeast: chief, atMost: director }", "ssg p1 chief; ssg p2 director", "held" },
        { "a span, outside both ends", "level: { atLeast: chief, atMost: director }", "ssg p1 consultant; ssg p2 chief-executive", "violated: p1 violated, p2 violated" },
        { "a level in no order is never at least another", "level: { atLeast: consultant }", "ssg p1 mayor", "violated: p1 violated" },
        { "nor at most another", "level: { atMost: chief-executive }", "ssg p1 politician", "violated: p1 violated" },
        { "the forum is vacant", "level: { atLeast: director }", "", "held" },
        { "a deputy beside is not asked", "level: { atLeast: director }", "ssg p1 director; ssg p2 chief deputy", "held" },
        { "only the municipal members", "level: { atLeast: director, members: { sector: municipal } }", "ssg p1 skive director; ssg p2 region chief", "held" },
        { "one of two memberships is below", "level: { atLeast: director }", "ssg p1 skive director; ssg p1 viborg chief", "violated: p1 violated" },
        { "a level is not recorded", "level: { atLeast: director }", "ssg p1 director; ssg p2", "unknown: p2 unknown" },
        { "it is not known whether one below is asked", "level: { atLeast: director, members: { sector: municipal } }", "ssg p1 chief", "unknown: p1 unknown" },
        { "even the lowest level must be recorded", "level: { atLeast: consultant }", "ssg p1", "unknown: p1 unknown" },
        { "the forum is not recorded", "level: { atLeast: director }", "unrecorded ssg; ssg p1 director", "unknown: - unknown" },
        { "the forum is not recorded, one below is known", "level: { atLeast: director }", "unrecorded ssg; ssg p1 chief", "violated: - unknown, p1 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Level_OfTheMembers_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
