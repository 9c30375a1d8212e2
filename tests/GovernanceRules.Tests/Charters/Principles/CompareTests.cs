using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class CompareTests
{
    private const string Subset = "compare: { members: {}, relation: subset, with: { forum: kosu }, by: organisation }";
    private const string Superset = "compare: { members: {}, relation: superset, with: { forum: kosu }, by: organisation }";
    private const string Equal = "compare: { members: {}, relation: equal, with: { forum: kosu }, by: organisation }";
    private const string Disjoint = "compare: { members: {}, relation: disjoint, with: { forum: kosu }, by: organisation }";
    private const string Overlap = "compare: { members: {}, relation: overlap, with: { forum: kosu }, by: organisation }";
    private const string OverlapOfTwo = "compare: { members: {}, relation: overlap, with: { forum: kosu }, by: organisation, min: 2 }";

    public static TheoryData<string, string, string, string> Keys => new()
    {
        { "subset: all on the other side too", Subset, "ssg p1 skive; kosu p2 skive; kosu p3 viborg", "held" },
        { "subset: one only here", Subset, "ssg p1 skive; ssg p2 viborg; kosu p3 viborg", "violated: skive violated" },
        { "subset: nobody here", Subset, "kosu p3 viborg", "held" },
        { "subset: nobody there", Subset, "ssg p1 skive; ssg p2 viborg", "violated: skive violated, viborg violated" },
        { "subset: a key not recorded there may be this one", Subset, "ssg p1 skive; kosu p2", "unknown: skive unknown" },
        { "subset: a key not recorded here", Subset, "ssg p1; kosu p2 skive", "unknown: - unknown" },
        { "subset: the same person without a key on both sides is no proof", Subset, "ssg p1; kosu p1", "unknown: - unknown" },
        { "subset: who may be a member here", "compare: { members: { level: director }, relation: subset, with: { forum: kosu }, by: organisation }", "ssg p1 skive", "unknown: skive unknown" },
        { "subset: a deputy there is not seated", Subset, "ssg p1 skive; kosu p2 skive deputy", "violated: skive violated" },
        { "subset: the other forum is not recorded", Subset, "ssg p1 skive; ssg p2 viborg; kosu p3 viborg; unrecorded kosu", "unknown: skive unknown" },
        { "subset: this forum is not recorded", Subset, "ssg p1 skive; kosu p3 viborg; unrecorded ssg", "violated: - unknown, skive violated" },

        { "superset: all here too", Superset, "ssg p1 skive; ssg p2 viborg; kosu p3 viborg", "held" },
        { "superset: one only there", Superset, "ssg p1 skive; kosu p2 skive; kosu p3 viborg", "violated: viborg violated" },
        { "superset: nobody there", Superset, "ssg p1 skive", "held" },
        { "superset: a key not recorded here may be the missing one", Superset, "ssg p1; kosu p2 skive", "unknown: skive unknown" },
        { "superset: a key not recorded there", Superset, "ssg p1 skive; kosu p2", "unknown: - unknown" },
        { "superset: the other forum is not recorded", Superset, "ssg p1 skive; unrecorded kosu", "unknown: - unknown" },

        { "superset: by forum, one of which is not recorded", "compare: { members: {}, relation: superset, with: { forum: [ kosu, sku ] }, by: forum }",
            "ssg p1; sku p2; unrecorded kosu", "violated: kosu unknown, sku violated" },
        { "superset: by forum, one of which is not recorded but has a member", "compare: { members: {}, relation: superset, with: { forum: kosu }, by: forum }",
            "ssg p1; kosu p2; unrecorded kosu", "violated: kosu violated" },

        { "equal: the same", Equal, "ssg p1 skive; ssg p2 skive; kosu p3 skive", "held" },
        { "equal: both vacant", Equal, "", "held" },
        { "equal: one missing and one too many", Equal, "ssg p1 skive; kosu p2 viborg", "violated: skive violated, viborg violated" },
        { "equal: by forum, one of both sides is not recorded", "compare: { members: { forum: [ ssg, kosu ] }, relation: equal, with: { forum: [ kosu, sku ] }, by: forum }",
            "ssg p1; sku p2; unrecorded kosu", "violated: kosu unknown, sku violated, ssg violated" },
        { "equal: keys not recorded on both sides", Equal, "ssg p1 skive; ssg p2; kosu p3 viborg; kosu p4", "unknown: - unknown, skive unknown, viborg unknown" },
        { "equal: a key not recorded cannot help the surplus", Equal, "ssg p1 skive; ssg p2; kosu p3 viborg", "violated: - unknown, skive violated, viborg unknown" },

        { "disjoint: nothing in common", Disjoint, "ssg p1 skive; kosu p2 viborg", "held" },
        { "disjoint: one in common", Disjoint, "ssg p1 skive; ssg p3 viborg; kosu p2 skive", "violated: skive violated" },
        { "disjoint: nobody there", Disjoint, "ssg p1 skive", "held" },
        { "disjoint: a key not recorded there may be this one", Disjoint, "ssg p1 skive; kosu p2", "unknown: skive unknown" },
        { "disjoint: keys not recorded on both sides", Disjoint, "ssg p1; kosu p2", "unknown: - unknown" },
        { "disjoint: the other forum is not recorded", Disjoint, "ssg p1 skive; unrecorded kosu", "unknown: skive unknown" },

        { "by cluster: an organisation of two", "compare: { members: {}, relation: superset, with: { forum: kosu }, by: cluster }", "ssg p1 viborg; kosu p2 skive", "violated: psyk violated" },
        { "by person", "compare: { members: {}, relation: subset, with: { forum: kosu }, by: person }", "ssg p1; ssg p2; kosu p2", "violated: p1 violated" },
        { "by an attribute that is none", "compare: { members: {}, relation: subset, with: { forum: kosu }, by: list }", "ssg p1; person p1 list=", "held" },
        { "by level", "compare: { members: {}, relation: equal, with: { forum: kosu }, by: level }", "ssg p1 chief; kosu p2 chief; kosu p3 director", "violated: director violated" },
        { "two fora against one", "compare: { members: { forum: [ ssg, sku ] }, relation: superset, with: { forum: kosu }, by: organisation }", "ssg p1 skive; sku p2 viborg; kosu p3 skive; kosu p4 viborg", "held" },
        { "within one forum", "compare: { members: { role: chair }, relation: disjoint, with: { role: vice-chair }, by: organisation }", "ssg p1 skive chair; ssg p2 skive vice-chair", "violated: skive violated" },
        { "a person with two memberships has both keys", Superset, "ssg p1 skive; ssg p1 viborg; kosu p2 skive; kosu p3 viborg", "held" },
    };

    public static TheoryData<string, string, string, string> Common => new()
    {
        { "one in common", Overlap, "ssg p1 skive; kosu p2 skive; kosu p3 viborg", "held" },
        { "none in common", Overlap, "ssg p1 skive; kosu p2 viborg", "violated: - violated" },
        { "two in common, just met", OverlapOfTwo, "ssg p1 skive; ssg p2 viborg; kosu p3 skive; kosu p4 viborg", "held" },
        { "one of two, just missed", OverlapOfTwo, "ssg p1 skive; ssg p2 skive; kosu p3 skive; kosu p4 skive", "violated: - violated" },
        { "nobody here", Overlap, "kosu p2 skive", "violated: - violated" },
        { "none asked", "compare: { members: {}, relation: overlap, with: { forum: kosu }, by: organisation, min: 0 }", "ssg p1 skive", "held" },
        { "a key not recorded here may be one of theirs", Overlap, "ssg p1; kosu p2 viborg", "unknown: - unknown" },
        { "keys not recorded on both sides may be the same", Overlap, "ssg p1; kosu p2", "unknown: - unknown" },
        { "one key not recorded cannot be two", OverlapOfTwo, "ssg p1; kosu p2 skive; kosu p3 viborg", "violated: - violated" },
        { "a key not recorded here cannot be one that nobody there has", OverlapOfTwo, "ssg p1 skive; ssg p2; ssg p3; kosu p4 skive", "violated: - violated" },
        { "a key not recorded there cannot be one that nobody here has", OverlapOfTwo, "ssg p1 skive; kosu p2 skive; kosu p3; kosu p4", "violated: - violated" },
        { "one key not recorded here cannot be both a key of theirs and one not recorded there", OverlapOfTwo, "ssg p1; kosu p2 viborg; kosu p3", "violated: - violated" },
        { "clusters not recorded can be any number", "compare: { members: {}, relation: overlap, with: { forum: kosu }, by: cluster, min: 2 }", "ssg p1; kosu p2 skive", "unknown: - unknown" },
        { "clusters not recorded on both sides, beside known ones", "compare: { members: {}, relation: overlap, with: { forum: kosu }, by: cluster, min: 2 }",
            "ssg p1; ssg p2 herning; kosu p3; kosu p4 viborg", "unknown: - unknown" },
        { "a forum of both sides is not recorded", "compare: { members: { forum: [ ssg, kosu ] }, relation: overlap, with: { forum: [ kosu, sku ] }, by: forum }",
            "ssg p1; sku p2; unrecorded kosu", "unknown: - unknown" },
        { "the other forum is not recorded", Overlap, "ssg p1 skive; unrecorded kosu", "unknown: - unknown" },
        { "enough in common for certain", Overlap, "ssg p1 skive; kosu p2 skive; unrecorded kosu", "held" },
    };

    [Theory]
    [MemberData(nameof(Keys))]
    public void Compare_OfKeys_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Theory]
    [MemberData(nameof(Common))]
    public void Compare_OfCommonKeys_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
