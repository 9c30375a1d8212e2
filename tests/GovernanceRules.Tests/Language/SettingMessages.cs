namespace GovernanceRules.Tests.Messages;

/// <summary>Meetings, sub-fora and seats by votes.</summary>
internal static class SettingMessages
{
    public static MessageExample[] All =>
    [
        new("meetings: too few in one year, too many in another", "meetings: { perYear: { min: 1, max: 2 } }", "covers from=2012-01-01 meetings=true; meeting ssg 2013-01-10; meeting ssg 2013-05-10; meeting ssg 2013-10-10"),
        new("meetings: none recorded", "meetings: { perYear: { exactly: 4 } }", "covers from=2013-01-01"),
        new("meetings: not recorded", "meetings: { perYear: { exactly: 4 } }", "covers from=2013-01-01; unrecorded ssg; meeting ssg 2013-05-10"),
        new("meetings: no whole year", "meetings: { perYear: { min: 4 } }", "covers from=2013-02-01"),
        new("meetsBefore: none in time", "meetsBefore: { forum: sku, days: { min: 14, max: 21 } }", "meeting sku 2014-02-20; meeting ssg 2014-02-19"),
        new("meetsBefore: none since the meeting before", "meetsBefore: { forum: sku }", "meeting sku 2014-02-01; meeting sku 2014-02-20; meeting ssg 2014-01-19"),
        new("meetsBefore: neither forum's meetings are recorded", "meetsBefore: { forum: sku, days: { min: 7 } }", "meeting sku 2014-02-20; unrecorded sku ssg"),
        new("subFora: one is missing", "subFora: { kind: theme-group, named: [ theme-a, theme-b ] }", "covers allFora=true; theme-a p1"),
        new("subFora: one is not shown", "subFora: { kind: theme-group, named: [ theme-a, theme-b ] }", "theme-a p1"),
        new("subFora: closed, one too many and one of unknown kind", "subFora: { kind: theme-group, named: [ theme-a ], closed: true }", "covers allFora=true; theme-a p1; theme-b p2; forum x"),
        new("proportional: a seat too many and a seat too few", "proportional: { by: list, votes: { a: 120, b: 80 } }", "ssg p1 list=a; ssg p2 list=a; ssg p3 list=a; ssg p4 list=a; ssg p5 list=b"),
        new("proportional: within one, by the largest remainder", "proportional: { by: list, votes: { a: 90, b: 10 }, method: largest-remainder, tolerance: 1 }", "ssg p1 list=b; ssg p2 list=b"),
        new("proportional: not recorded", "proportional: { by: list, votes: { a: 120, b: 80 } }", "ssg p1 list=a; ssg p2"),
    ];
}
