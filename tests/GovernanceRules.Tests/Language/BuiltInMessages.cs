namespace GovernanceRules.Tests.Messages;

/// <summary>Built-in constraints, and why rows are unknown, not applicable or held for want of anybody.</summary>
internal static class BuiltInMessages
{
    private const string Bodies = "bodies: [ board ]";

    public static MessageExample[] Constraints =>
    [
        new("a membership and a meeting outside the forum's period", "count: { members: {}, min: 0 }", "old p1 skive; meeting old 2014-02-01; person p1 name=Anne"),
        new("a membership twice", "count: { members: {}, min: 0 }", "ssg p1 skive; ssg p1 skive; person p1 name=Anne"),
        new("a member for an organisation that has ended", "count: { members: {}, min: 0 }", "ssg p1 gone; organisation gone sector=municipal inForce=..2013-12-31"),
        new("a waiver of everything, unused", "count: { members: {}, min: 1 }", "ssg p1; waiver to=2014-12-31"),
        new("a waiver of one key in one forum, unused", "everyCluster: { over: [ vest ] }", "ssg p1 herning; waiver forum=ssg key=vest to=2014-12-31"),
        new("a waiver that has ended", "everyCluster: { over: [ vest ] }", "waiver key=vest to=2014-02-28"),
        new("a waiver that another body granted", "everyCluster: { over: [ vest ] }, waivable: { by: kosu }", "waiver by=board to=2014-12-31", Bodies),
        new("a waiver that another body granted, where two may", "everyCluster: { over: [ vest ] }, waivable: { by: [ kosu, sku ] }", "waiver by=board forum=ssg to=2014-12-31", Bodies),
    ];

    public static MessageExample[] Reasons =>
    [
        new("the constraint is not in force yet", "count: { members: {}, min: 1 }, inForce: { from: 2015-01-01 }", "", Beside: "count: { members: {}, min: 0 }"),
        new("the forum is not in force", "forum: old, count: { members: {}, min: 1 }", ""),
        new("a comparison with a forum that is not in force", "drawnFrom: { forum: old }", ""),
        new("no forum is selected", "forum: { kind: secretariat, reportsTo: sku }, count: { members: {}, min: 1 }", ""),
        new("the register does not cover the day", "count: { members: {}, min: 1 }", "covers to=2013-12-31"),
        new("nobody is selected", "level: { atLeast: director }", ""),
        new("there is no key that is asked for", "everyCluster: { among: { kind: other } }", "ssg p1", "kinds: [ other ]"),
        new("values are not recorded", "every: { members: {}, is: { level: director, gender: woman } }", "ssg p1; ssg p2"),
        new("a forum is not recorded", "count: { members: {}, min: 1 }", "unrecorded ssg"),
        new("it is not known whether the forum is meant", "forum: { setUpBy: region, kind: steering-group }, count: { members: {}, min: 1 }", "kosu p1; forum x kind=steering-group"),
    ];
}
