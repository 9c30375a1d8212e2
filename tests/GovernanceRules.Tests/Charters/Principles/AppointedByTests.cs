using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class AppointedByTests
{
    private const string Kosu = "appointedBy: { body: kosu }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "all by the body", Kosu, "ssg p1 by=kosu; ssg p2 by=kosu", "held" },
        { "one by another", Kosu, "ssg p1 by=kosu; ssg p2 by=region", "violated: p2 violated" },
        { "the forum is vacant", Kosu, "", "held" },
        { "a deputy beside is not asked", Kosu, "ssg p1 by=kosu; ssg p2 by=region deputy", "held" },
        { "one of two bodies", "appointedBy: { body: [ kosu, sku ] }", "ssg p1 by=kosu; ssg p2 by=sku", "held" },
        { "an organisation as the body", "appointedBy: { body: region }", "ssg p1 by=region", "held" },
        { "a body that nothing declares", "appointedBy: { body: board }", "ssg p1 by=board; ssg p2 by=kosu", "violated: p2 violated" },
        { "only the municipal members", "appointedBy: { body: kosu, members: { sector: municipal } }", "ssg p1 skive by=kosu; ssg p2 region by=region", "held" },
        { "one of two memberships by another", Kosu, "ssg p1 skive by=kosu; ssg p1 viborg by=region", "violated: p1 violated" },
        { "not recorded", Kosu, "ssg p1 by=kosu; ssg p2", "unknown: p2 unknown" },
        { "it is not known whether one is asked", "appointedBy: { body: kosu, members: { sector: municipal } }", "ssg p1 by=region", "unknown: p1 unknown" },
        { "the forum is not recorded", Kosu, "unrecorded ssg; ssg p1 by=region", "violated: - unknown, p1 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void AppointedBy_ABody_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
