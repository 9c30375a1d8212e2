using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class TopPostTests
{
    private const string Any = "topPost: { role: chair, of: sku }";
    private const string Municipal = "topPost: { role: chair, of: sku, among: { sector: municipal } }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "the chair comes from the chair's municipality", Any, "sku a1 skive chair; sku a2 viborg vice-chair; ssg p1 skive chair", "held" },
        { "the chair comes from elsewhere", Any, "sku a1 skive chair; ssg p1 viborg chair", "violated: skive violated, viborg violated" },
        { "nobody is chair here", Any, "sku a1 skive chair; ssg p1 skive", "violated: skive violated" },
        { "a second chair from elsewhere", Any, "sku a1 skive chair; ssg p1 skive chair; ssg p2 viborg chair", "violated: viborg violated" },
        { "the regional chair is passed over", Municipal, "sku a1 region chair; sku a2 skive vice-chair; ssg p1 skive chair; ssg p2 region chair", "held" },
        { "the vice-chair's municipality, not a member's", Municipal, "sku a1 region chair; sku a2 skive vice-chair; sku a3 viborg; ssg p1 viborg chair", "violated: skive violated, viborg violated" },
        { "members narrow only those with the role", "topPost: { role: chair, of: sku, members: { level: director } }", "sku a1 skive chair mayor; ssg p1 skive chair director; ssg p2 viborg chair chief", "held" },
        { "another role", "topPost: { role: vice-chair, of: sku }", "sku a1 skive chair; ssg p1 skive vice-chair; ssg p2 viborg chair", "held" },
        { "by cluster", "topPost: { role: chair, of: sku, by: cluster }", "sku a1 viborg chair; ssg p1 skive chair", "violated: psyk violated" },
        { "one with both posts and one membership each", Any, "sku a1 skive chair; ssg a1 skive chair", "held" },

        { "only plain members are left", Municipal, "sku a1 region chair; sku a2 skive; ssg p1 skive chair", "unknown: - unknown" },
        { "a seated role of the charter's own is plain", Any, "sku a1 skive tech-lead; ssg p1 skive chair", "unknown: - unknown" },
        { "two chairs of two municipalities", Any, "sku a1 skive chair; sku a2 viborg chair; ssg p1 skive chair", "unknown: - unknown" },
        { "two chairs of one municipality", Any, "sku a1 skive chair; sku a2 skive chair; ssg p1 skive chair", "held" },
        { "two chairs, one of unknown organisation", Any, "sku a1 skive chair; sku a2 chair; ssg p1 skive chair", "unknown: - unknown" },
        { "one chair of two organisations", Any, "sku a1 skive chair; sku a1 viborg chair; ssg p1 skive chair", "unknown: - unknown" },
        { "it is not known whether the chair is among", Municipal, "sku a1 chair; sku a2 skive vice-chair; ssg p1 skive chair", "unknown: - unknown" },
        { "it is not known whether a member below is among", Municipal, "sku a1 skive chair; sku a2; ssg p1 skive chair", "held" },
        { "whoever is certainly below does not matter", Any, "sku a1 skive chair; sku a2 viborg; sku a3 plo vice-chair; ssg p1 skive chair", "held" },

        { "two vice-chairs, and a plain member's municipality has the chair", Municipal, "sku a1 region chair; sku a2 skive vice-chair; sku a3 viborg vice-chair; sku a4 herning; ssg p1 herning chair", "violated: herning violated" },
        { "two chairs, and one who is not there at all has the chair", Any, "sku a1 skive chair; sku a2 viborg chair; ssg p1 herning chair", "violated: herning violated" },
        { "two chairs, one of them has the chair and a third has it too", Any, "sku a1 skive chair; sku a2 viborg chair; ssg p1 skive chair; ssg p2 herning chair", "violated: herning violated" },
        { "only plain members are left, and one who is none has the chair", Municipal, "sku a1 region chair; sku a2 skive; ssg p1 viborg chair", "unknown: - unknown" },
        { "only plain members are left, and nobody has the chair", Municipal, "sku a1 region chair; sku a2 skive", "unknown: - unknown" },
        { "one chair of two organisations, and a third has the chair", Any, "sku a1 skive chair; sku a1 viborg chair; ssg p1 herning chair", "violated: herning violated" },
        { "who is perhaps among is certainly not from there", Municipal, "organisation other; sku a1 other chair; sku a2 skive vice-chair; ssg p1 viborg chair", "violated: viborg violated" },
        { "only one who is perhaps among has a post", Municipal, "organisation other; sku a1 other chair; sku a2 skive; ssg p1 viborg chair", "unknown: - unknown" },
        { "who is perhaps among is from there", Municipal, "organisation other; sku a1 other chair; sku a2 skive vice-chair; ssg p1 other chair", "unknown: - unknown" },
        { "two chairs, one of unknown organisation, and a third has the chair", Any, "sku a1 skive chair; sku a2 chair; ssg p1 herning chair", "unknown: - unknown" },
        { "two chairs, and it is not recorded from where the chair here is", Any, "sku a1 skive chair; sku a2 viborg chair; ssg p1 chair", "unknown: - unknown" },
        { "whose own post is not recorded", Any, "ssg p1 skive chair; unrecorded sku", "unknown: - unknown" },

        { "nobody is left there", Municipal, "sku a1 region chair; ssg p1 skive chair", "violated: skive violated" },
        { "nobody there and nobody here", Municipal, "sku a1 region chair; ssg p1 region chair", "held" },
        { "an observer there holds no post", Any, "sku a1 skive observer; ssg p1 skive chair", "violated: skive violated" },
        { "the chair there of unknown organisation", Any, "sku a1 chair; ssg p1 skive chair", "unknown: - unknown, skive unknown" },
        { "the chair here of unknown organisation", Any, "sku a1 skive chair; ssg p1 chair", "unknown: - unknown, skive unknown" },
        { "the other forum is not recorded", Any, "sku a1 skive chair; ssg p1 skive chair; unrecorded sku", "unknown: - unknown" },
        { "this forum is not recorded", Any, "sku a1 skive chair; ssg p1 skive chair; unrecorded ssg", "unknown: - unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void TopPost_OfAnotherForum_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
