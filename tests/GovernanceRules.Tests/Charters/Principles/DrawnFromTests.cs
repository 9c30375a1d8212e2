using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class DrawnFromTests
{
    private const string Kosu = "drawnFrom: { forum: kosu }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "all come from there", Kosu, "ssg p1; ssg p2; kosu p1; kosu p2; kosu p3", "held" },
        { "one does not", Kosu, "ssg p1; ssg p2; kosu p1", "violated: p2 violated" },
        { "the forum is vacant", Kosu, "kosu p1", "held" },
        { "the other forum is vacant", Kosu, "ssg p1; ssg p2", "violated: p1 violated, p2 violated" },
        { "a deputy there is not seated there", Kosu, "ssg p1; kosu p1 deputy", "violated: p1 violated" },
        { "a deputy here is not drawn", Kosu, "ssg p1; ssg p2 deputy; kosu p1", "held" },
        { "only the chairs", "drawnFrom: { forum: kosu, members: { role: chair } }", "ssg p1 chair; ssg p2; kosu p3", "violated: p1 violated" },
        { "a person with two memberships", Kosu, "ssg p1 skive; ssg p1 viborg; kosu p1", "held" },
        { "a seat there that ended the day before", Kosu, "ssg p1; kosu p1 to=2014-02-28", "violated: p1 violated" },
        { "a seat there that ends today", Kosu, "ssg p1; kosu p1 to=2014-03-01", "held" },
        { "it is not known whether one is drawn", "drawnFrom: { forum: kosu, members: { sector: municipal } }", "ssg p1", "unknown: p1 unknown" },
        { "the other forum is not recorded", Kosu, "ssg p1; ssg p2; kosu p1; unrecorded kosu", "unknown: p2 unknown" },
        { "this forum is not recorded", Kosu, "ssg p1; ssg p2; kosu p1; unrecorded ssg", "violated: - unknown, p2 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void DrawnFrom_AnotherForum_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
