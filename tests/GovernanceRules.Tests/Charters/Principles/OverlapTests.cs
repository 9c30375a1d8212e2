using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class OverlapTests
{
    private const string One = "overlap: { with: kosu }";
    private const string Two = "overlap: { with: kosu, min: 2 }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "one person in both", One, "ssg p1; ssg p2; kosu p1", "held" },
        { "nobody in both", One, "ssg p1; kosu p2", "violated: - violated" },
        { "two in both, just met", Two, "ssg p1; ssg p2; kosu p1; kosu p2", "held" },
        { "one of two, just missed", Two, "ssg p1; ssg p2; kosu p1; kosu p3", "violated: - violated" },
        { "one person with two memberships is one", Two, "ssg p1 skive; ssg p1 viborg; kosu p1 skive; kosu p1 viborg", "violated: - violated" },
        { "the forum is vacant", One, "kosu p1", "violated: - violated" },
        { "a deputy is not seated", One, "ssg p1; kosu p1 deputy", "violated: - violated" },
        { "only the chair counts", "overlap: { with: kosu, members: { role: chair } }", "ssg p1; ssg p2 chair; kosu p1", "violated: - violated" },
        { "none asked", "overlap: { with: kosu, min: 0 }", "ssg p1", "held" },
        { "it is not known whether one counts", "overlap: { with: kosu, members: { sector: municipal } }", "ssg p1; kosu p1", "unknown: - unknown" },
        { "the other forum is not recorded", One, "ssg p1; unrecorded kosu", "unknown: - unknown" },
        { "the other forum is not recorded, and nobody sits here", One, "unrecorded kosu", "violated: - violated" },
        { "the other forum is not recorded, one is known in both", One, "ssg p1; kosu p1; unrecorded kosu", "held" },
        { "neither forum is recorded", Two, "ssg p1; kosu p1; unrecorded ssg kosu", "unknown: - unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Overlap_WithAnotherForum_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
