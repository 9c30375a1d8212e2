using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class AtMostPerTests
{
    private const string TwoPerOrganisation = "atMostPer: { key: organisation, max: 2 }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "just met", TwoPerOrganisation, "ssg p1 skive; ssg p2 skive; ssg p3 viborg", "held" },
        { "just passed", TwoPerOrganisation, "ssg p1 skive; ssg p2 skive; ssg p3 skive; ssg p4 viborg", "violated: skive violated" },
        { "the forum is vacant", TwoPerOrganisation, "", "held" },
        { "a deputy beside does not count", TwoPerOrganisation, "ssg p1 skive; ssg p2 skive; ssg p3 skive deputy", "held" },
        { "one person with two memberships counts once", "atMostPer: { key: organisation, max: 1 }", "ssg p1 skive chair; ssg p1 skive", "held" },
        { "an organisation of two clusters counts in both", "atMostPer: { key: cluster, max: 1 }", "ssg p1 skive; ssg p2 skive; ssg p3 herning", "violated: midt violated, psyk violated" },
        { "a share, a tie", "atMostPer: { key: sector, max: 50% }", "ssg p1 skive; ssg p2 region", "held" },
        { "a share, passed", "atMostPer: { key: sector, max: 50% }", "ssg p1 skive; ssg p2 viborg; ssg p3 region", "violated: municipal violated" },
        { "over a list", "atMostPer: { key: organisation, max: 0, over: [ region ] }", "ssg p1 skive; ssg p2 region", "violated: region violated" },
        { "an exception", "atMostPer: { key: organisation, max: 1, except: { region: { max: 2 } } }", "ssg p1 region; ssg p2 region; ssg p3 skive; ssg p4 skive", "violated: skive violated" },
        { "only the municipal members", "atMostPer: { key: organisation, max: 1, members: { sector: municipal } }", "ssg p1 region; ssg p2 region; ssg p3 skive", "held" },
        { "two bounds, over those present", "atMostPer: { key: organisation, min: 2, max: 2 }", "ssg p1 skive; ssg p2 skive; ssg p3 viborg", "violated: viborg violated" },
        { "an organisation is not recorded", "atMostPer: { key: organisation, max: 1 }", "ssg p1 skive; ssg p2", "unknown: skive unknown" },
        { "organisations are not recorded, but too few to matter", TwoPerOrganisation, "ssg p1 skive; ssg p2", "held" },
        { "organisations are not recorded, enough to matter", TwoPerOrganisation, "ssg p1; ssg p2; ssg p3", "unknown: - unknown" },
        { "passed whatever is not recorded", "atMostPer: { key: organisation, max: 1 }", "ssg p1 skive; ssg p2 skive; ssg p3", "violated: skive violated" },
        { "it is not known whether one counts", "atMostPer: { key: organisation, max: 1, members: { level: director } }", "ssg p1 skive director; ssg p2 skive", "unknown: skive unknown" },
        { "the forum is not recorded", TwoPerOrganisation, "ssg p1 skive; unrecorded ssg", "unknown: - unknown, skive unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void AtMostPer_OfAKey_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
