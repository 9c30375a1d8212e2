namespace GovernanceRules.Tests.Messages;

/// <summary>What is asked of each: not fitting, not known, of persons and of things.</summary>
internal static class EveryMessages
{
    public static MessageExample[] Every =>
    [
        new("one does not fit", "every: { members: { sector: municipal }, is: { level: director } }", "ssg p1 skive chief; ssg p2 viborg director"),
        new("a role is asked for", "every: { members: { role: any }, is: { role: [ chair, member ] } }", "ssg p1 observer"),
        new("a competence is asked for", "every: { members: {}, is: { competence: [ law, economy ] } }", "ssg p1; person p1 competences=nursing"),
        new("a seat elsewhere is asked for", "every: { members: { role: chair }, is: { also: { forum: kosu, role: [ chair, vice-chair ] } } }", "ssg p1 chair; kosu p1"),
        new("not something", "every: { members: {}, is: { not: { kind: hospital } } }", "ssg p1 hev"),
        new("one of two", "every: { members: {}, is: { anyOf: [ { sector: municipal }, { level: director, cluster: vest } ] } }", "ssg p1 hev chief"),
        new("the own cluster", "forum: cluster-vest, every: { members: {}, is: { cluster: own } }", "cluster-vest p1 viborg"),
        new("a value is not recorded", "every: { members: {}, is: { level: { atLeast: director } } }", "ssg p1 skive"),
        new("two values are not recorded", "every: { members: {}, is: { level: director, gender: woman } }", "ssg p1 skive"),
        new("the forum is not recorded", "every: { members: { sector: municipal }, is: { level: director } }", "unrecorded ssg"),
        new("a forum that reports elsewhere, and one that is not shown", "every: { fora: { kind: theme-group }, is: { reportsTo: ssg } }", "theme-b p1"),
        new("a forum in place of none", "every: { fora: { forum: secretariat }, is: { reportsTo: none } }", "secretariat p1"),
        new("an organisation", "every: { organisations: { sector: regional }, is: { kind: hospital } }", ""),
        new("a cluster", "every: { clusters: {}, is: { organisation: [ herning, viborg ] } }", ""),
    ];

    public static MessageExample[] Persons =>
    [
        new("level: one below", "level: { atLeast: director }", "ssg p1 skive chief"),
        new("level: one above", "level: { atMost: chief }", "ssg p1 skive director"),
        new("level: one outside a span, one in no order", "level: { atLeast: chief, atMost: director, members: { role: any } }", "ssg p1 consultant; ssg p2 mayor"),
        new("level: not recorded", "level: { atLeast: director, members: { sector: municipal } }", "ssg p1 skive; ssg p2 chief"),
        new("level: the forum is not recorded", "level: { atLeast: director }", "unrecorded ssg"),
        new("competence: nobody", "competence: { has: general-practice }", "ssg p1; person p1 competences="),
        new("competence: one of two, of two kinds", "competence: { has: [ law, economy ], min: 2, members: { sector: municipal } }", "ssg p1 skive; person p1 competences=law"),
        new("competence: too many", "competence: { has: law, max: 1 }", "ssg p1; ssg p2; person p1 competences=law; person p2 competences=law"),
        new("competence: not recorded", "competence: { has: law }", "ssg p1"),
        new("appointedBy: another body", "appointedBy: { body: kosu }", "ssg p1 by=region"),
        new("appointedBy: one of two, not recorded", "appointedBy: { body: [ kosu, sku ], members: { sector: municipal } }", "ssg p1 skive; ssg p2 viborg by=board"),
    ];
}
