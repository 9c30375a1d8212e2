namespace GovernanceRules.Tests.Messages;

/// <summary>Comparisons: a key missing, in surplus, common; and the principles that compare.</summary>
internal static class CompareMessages
{
    public static MessageExample[] Compare =>
    [
        new("subset: a surplus", "compare: { members: {}, relation: subset, with: { forum: kosu }, by: organisation }", "ssg p1 skive; kosu p2 viborg"),
        new("superset: one missing", "compare: { members: { sector: municipal }, relation: superset, with: { forum: sku }, by: cluster }", "ssg p1 viborg; sku p2 herning"),
        new("equal: one missing, one in surplus", "compare: { members: { role: chair }, relation: equal, with: { forum: kosu, role: chair }, by: organisation }", "ssg p1 skive chair; kosu p2 viborg chair"),
        new("disjoint: one in common", "compare: { members: {}, relation: disjoint, with: { forum: kosu }, by: organisation }", "ssg p1 skive; kosu p2 skive"),
        new("by person: a surplus", "compare: { members: {}, relation: subset, with: { forum: kosu }, by: person }", "ssg p1 skive"),
        new("overlap: too few in common", "compare: { members: {}, relation: overlap, with: { forum: kosu }, by: sector, min: 2 }", "ssg p1 skive; kosu p2 viborg"),
        new("overlap: not recorded", "compare: { members: {}, relation: overlap, with: { forum: kosu }, by: sector }", "ssg p1; kosu p2 viborg"),
        new("a key that may be missing", "compare: { members: {}, relation: subset, with: { forum: kosu }, by: organisation }", "ssg p1 skive; kosu p2"),
        new("a member without a key", "compare: { members: {}, relation: subset, with: { forum: kosu }, by: organisation }", "ssg p1; kosu p2 skive"),
        new("the other forum is not recorded", "compare: { members: {}, relation: superset, with: { forum: kosu }, by: organisation }", "ssg p1 skive; unrecorded kosu"),
    ];

    public static MessageExample[] Mirror =>
    [
        new("a municipality without its member", "mirror: { of: sku, members: { sector: municipal } }", "sku a1 skive politician; ssg p1 viborg"),
        new("exact: one from elsewhere", "mirror: { of: sku, members: { sector: municipal }, exact: true }", "sku a1 skive mayor; ssg p1 skive; ssg p2 viborg"),
        new("directors mirror by cluster", "mirror: { of: sku, members: { sector: municipal, level: { atLeast: director } }, by: cluster }", "sku a1 herning politician; ssg p1 herning chief"),
        new("the level of a member is not recorded", "mirror: { of: sku, members: { sector: municipal, level: director } }", "sku a1 skive politician; ssg p1 skive"),
        new("the organisation of a politician is not recorded", "mirror: { of: sku, members: { sector: municipal } }", "sku a1 politician; ssg p1 skive"),
        new("the other forum is not recorded", "mirror: { of: sku, members: { sector: municipal } }", "ssg p1 skive; unrecorded sku"),
    ];

    public static MessageExample[] Persons =>
    [
        new("drawnFrom: one from elsewhere", "drawnFrom: { forum: kosu }", "ssg p1; ssg p2; kosu p1; person p2 name=Bente"),
        new("drawnFrom: the other forum is not recorded", "drawnFrom: { forum: kosu }", "ssg p1; unrecorded kosu"),
        new("drawnFrom: neither forum is recorded", "drawnFrom: { forum: kosu }", "unrecorded kosu ssg"),
        new("overlap: nobody", "overlap: { with: kosu }", "ssg p1; kosu p2"),
        new("overlap: one of three", "overlap: { with: kosu, min: 3 }", "ssg p1; ssg p2; kosu p1"),
        new("overlap: the other forum is not recorded", "overlap: { with: kosu }", "ssg p1; unrecorded kosu"),
        new("separate: one in both", "separate: { from: kosu }", "ssg p1; kosu p1"),
        new("separate: the other forum is not recorded", "separate: { from: kosu }", "ssg p1; unrecorded kosu"),
        new("separate: the sector of one is not recorded", "separate: { from: kosu, members: { sector: municipal } }", "ssg p1; kosu p1"),
    ];

    public static MessageExample[] TopPost =>
    [
        new("the chair comes from elsewhere", "topPost: { role: chair, of: sku, among: { sector: municipal } }", "sku a1 skive chair; ssg p1 viborg chair"),
        new("nobody is chair", "topPost: { role: chair, of: sku }", "sku a1 skive vice-chair; sku a2 viborg; ssg p1 skive"),
        new("two share the highest post, and a plain member has the chair", "topPost: { role: chair, of: sku, among: { sector: municipal } }", "sku a1 region chair; sku a2 skive vice-chair; sku a3 viborg vice-chair; sku a4 herning; ssg p1 herning chair"),
        new("only plain members are left", "topPost: { role: chair, of: sku, among: { sector: municipal } }", "sku a1 region chair; sku a2 skive; sku a3 viborg; ssg p1 skive chair"),
        new("the sector of the chair is not recorded", "topPost: { role: chair, of: sku, among: { sector: municipal } }", "sku a1 chair; sku a2 skive vice-chair; ssg p1 skive chair"),
        new("the organisation of the chair here is not recorded", "topPost: { role: vice-chair, of: sku }", "sku a1 skive chair; ssg p1 vice-chair"),
        new("the other forum is not recorded", "topPost: { role: chair, of: sku, by: cluster }", "ssg p1 skive chair; unrecorded sku"),
    ];
}
