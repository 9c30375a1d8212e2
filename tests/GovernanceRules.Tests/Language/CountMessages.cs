namespace GovernanceRules.Tests.Messages;

/// <summary>Counts: too few, too many, none allowed, not known; per key and of things.</summary>
internal static class CountMessages
{
    public static MessageExample[] Plain =>
    [
        new("too few of several", "count: { members: {}, exactly: 7 }", "ssg p1; ssg p2"),
        new("one too few", "count: { members: { role: chair }, exactly: 1 }", "ssg p1"),
        new("nobody where some are asked for", "count: { members: { sector: municipal, level: { atLeast: director } }, min: 2 }", "ssg p1 region director"),
        new("too many", "count: { members: { role: [ chair, vice-chair ] }, max: 2 }", "ssg p1 chair; ssg p2 vice-chair; ssg p3 vice-chair"),
        new("one where there may be none", "count: { members: { role: secretary, sector: practice }, max: 0 }", "ssg p1 plo secretary"),
        new("outside two bounds", "count: { members: { kind: municipality }, min: 2, max: 3 }", "ssg p1 skive"),
        new("one of a complicated selection", "count: { members: { not: { cluster: vest }, anyOf: [ { role: chair }, { level: chief } ], also: { forum: kosu } }, min: 1 }", "ssg p1 viborg"),
        new("a level is not recorded", "count: { members: { level: director }, min: 1 }", "ssg p1 viborg"),
        new("several values are not recorded", "count: { members: { level: director, sector: municipal }, min: 3 }", "ssg p1; ssg p2; ssg p3; ssg p4"),
        new("the forum is not recorded", "count: { members: {}, exactly: 2 }", "unrecorded ssg"),
        new("too few different organisations", "count: { members: {}, distinct: organisation, min: 3 }", "ssg p1 skive; ssg p2 skive; ssg p3 viborg"),
        new("too many different clusters", "count: { members: {}, distinct: cluster, max: 1 }", "ssg p1 herning; ssg p2 viborg"),
    ];

    public static MessageExample[] PerKey =>
    [
        new("a cluster too few, an exception too many", "count: { members: {}, per: cluster, over: all, among: { kind: somatic }, min: 2, except: { vest: { exactly: 1 } } }", "ssg p1 herning; ssg p2 hev; ssg p3 viborg"),
        new("a role too often", "count: { members: { role: any }, per: role, max: 1 }", "ssg p1 chair; ssg p2 chair"),
        new("a level not there", "count: { members: {}, per: level, over: [ chief, director ], min: 1 }", "ssg p1 chief"),
        new("a body too often", "count: { members: {}, per: appointedBy, max: 1 }", "ssg p1 by=kosu; ssg p2 by=kosu"),
        new("a reason for leaving too often", "count: { members: {}, per: ended, max: 1 }", "ssg p1 to=2014-12-31 ended=resigned; ssg p2 to=2014-12-31 ended=resigned"),
        new("nominated by the same body", "count: { members: { approvedBy: sku, ended: [ expired, other ], endedBy: region }, per: nominatedBy, max: 1 }", "ssg p1 nominatedBy=kosu approvedBy=sku endedBy=region ended=other to=2014-12-31; ssg p2 nominatedBy=kosu approvedBy=sku ended=expired endedBy=region to=2014-12-31"),
        new("a seat line too often", "count: { members: {}, per: line, max: 1 }", "ssg p1 line=a; ssg p2 line=a"),
        new("a group too often", "count: { members: { not: { group: skive } }, per: group, max: 1 }", "ssg p1 hev; ssg p2 region; organisation hev partOf=region"),
        new("an attribute missing", "count: { members: {}, per: gender, over: [ woman ], min: 1 }", "ssg p1 gender=man"),
        new("a person in too many fora", "count: { members: { forum: [ ssg, kosu ] }, distinct: forum, per: person, over: present, max: 1 }", "ssg p1; kosu p1"),
        new("a share too small", "count: { members: {}, per: sector, over: [ municipal, regional ], min: 40% }", "ssg p1 skive; ssg p2 skive; ssg p3 viborg; ssg p4 region"),
        new("a share too large", "count: { members: {}, per: kind, max: 1/2 }", "ssg p1 skive; ssg p2 skive; ssg p3 region"),
        new("a key is not recorded", "count: { members: {}, per: cluster, over: [ vest ], min: 1 }", "ssg p1"),
        new("an unknown key could go over", "count: { members: {}, per: organisation, max: 1 }", "ssg p1; ssg p2"),
    ];

    public static MessageExample[] OfThings =>
    [
        new("too few fora", "count: { fora: { kind: theme-group }, exactly: 8 }", "covers allFora=true; forum theme-a; forum theme-b"),
        new("fora that the register does not show", "count: { fora: { kind: theme-group, reportsTo: ssg }, exactly: 1 }", ""),
        new("too many organisations", "count: { organisations: { kind: municipality }, max: 2 }", ""),
        new("organisations per cluster", "count: { organisations: { kind: municipality }, per: cluster, min: 2 }", ""),
        new("too few clusters", "count: { clusters: { kind: somatic }, min: 3 }", ""),
        new("none where one is asked for", "count: { organisations: { sector: municipal, cluster: psyk, not: { organisation: skive } }, exactly: 1 }", ""),
        new("a sector that is not recorded", "count: { organisations: { sector: regional }, exactly: 2 }", "organisation fmk kind=hospital"),
    ];
}
