using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class SeparateTests
{
    private const string Kosu = "separate: { from: kosu }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "nobody in both", Kosu, "ssg p1; kosu p2", "held" },
        { "one in both", Kosu, "ssg p1; ssg p2; kosu p2", "violated: p2 violated" },
        { "two in both, by code point", Kosu, "ssg p2; ssg p10; kosu p2; kosu p10", "violated: p10 violated, p2 violated" },
        { "the forum is vacant", Kosu, "kosu p2", "held" },
        { "a deputy there is not seated", Kosu, "ssg p1; kosu p1 deputy", "held" },
        { "a deputy here is not seated", Kosu, "ssg p1 deputy; kosu p1", "held" },
        { "only the chair", "separate: { from: kosu, members: { role: chair } }", "ssg p1; kosu p1; ssg p2 chair; kosu p2", "violated: p2 violated" },
        { "a seat there that ended the day before", Kosu, "ssg p1; kosu p1 to=2014-02-28", "held" },
        { "a seat there that begins today", Kosu, "ssg p1; kosu p1 from=2014-03-01", "violated: p1 violated" },
        { "it is not known whether one is meant", "separate: { from: kosu, members: { level: director } }", "ssg p1; kosu p1", "unknown: p1 unknown" },
        { "the other forum is not recorded", Kosu, "ssg p1; ssg p2; kosu p2; unrecorded kosu", "violated: p1 unknown, p2 violated" },
        { "this forum is not recorded", Kosu, "kosu p1; unrecorded ssg", "unknown: p1 unknown" },
        { "neither forum is recorded", Kosu, "unrecorded ssg kosu", "unknown: - unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Separate_FromAnotherForum_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
