namespace GovernanceRules.Tests.Messages;

/// <summary>Shared roles, representation, seats and shares.</summary>
internal static class RepresentationMessages
{
    public static MessageExample[] Shared =>
    [
        new("one sector without a chair", "shared: { role: chair, between: [ municipal, regional ] }", "ssg p1 skive chair"),
        new("two chairs from one sector, one from elsewhere", "shared: { role: chair, between: [ municipal, regional ] }", "ssg p1 skive chair; ssg p2 viborg chair; ssg p3 region chair; ssg p4 plo chair"),
        new("a shared secretariat", "shared: { role: secretary, between: [ municipal, regional ], min: 1 }", "ssg p1 region secretary"),
        new("the organisation of a chair is not recorded", "shared: { role: chair, between: [ municipal, regional ] }", "ssg p1 skive chair; ssg p2 chair"),
        new("the forum is not recorded", "shared: { role: chair, between: [ municipal, regional ] }", "unrecorded ssg"),
    ];

    public static MessageExample[] Every =>
    [
        new("a cluster is not represented", "everyCluster: {}", "ssg p1 skive"),
        new("a cluster has too few", "everyCluster: { members: { sector: municipal }, min: 2, over: [ midt ] }", "ssg p1 skive"),
        new("a cluster may be represented", "everyCluster: { over: [ vest ] }", "ssg p1"),
        new("a municipality is not represented", "everyOrganisation: { kind: municipality }", "ssg p1 skive; ssg p2 viborg"),
        new("a municipality of the own cluster is not represented by a director", "forum: cluster-midt, everyOrganisation: { kind: municipality, cluster: own, members: { level: { atLeast: director } } }", "cluster-midt p1 skive director; cluster-midt p2 viborg chief"),
        new("a municipality with too many", "everyOrganisation: { kind: municipality, cluster: vest, max: 1 }", "ssg p1 herning; ssg p2 herning"),
        new("an organisation of which it is not known whether it counts", "everyOrganisation: { sector: municipal, cluster: vest }", "ssg p1 herning; organisation lemvig clusters=unknown sector=municipal"),
        new("a sector is not represented", "everySector: { sectors: [ municipal, regional ] }", "ssg p1 skive"),
        new("closed: one from another sector", "everySector: { sectors: [ municipal, regional ], closed: true }", "ssg p1 skive; ssg p2 region; ssg p3 plo"),
        new("closed: a sector is not recorded", "everySector: { sectors: [ municipal ], closed: true }", "ssg p1 skive; ssg p2"),
    ];

    public static MessageExample[] Seats =>
    [
        new("a line too few, a line too many", "seats: { lines: [ { name: kommunale direktører, members: { sector: municipal, level: director }, exactly: 2 }, { name: formand, members: { role: chair }, max: 1 } ] }", "ssg p1 skive director; ssg p2 region chair; ssg p3 region chair"),
        new("one too few", "seats: { lines: [ { name: formand, members: { role: chair }, exactly: 1 } ] }", "ssg p1"),
        new("closed: one fits no line", "seats: { lines: [ { name: regionen, members: { sector: regional }, min: 1 } ], closed: true }", "ssg p1 region; ssg p2 skive"),
        new("not recorded", "seats: { lines: [ { name: direktører, members: { level: director }, exactly: 2 } ], closed: true }", "ssg p1 director; ssg p2"),
        new("the forum is not recorded", "seats: { lines: [ { name: direktører, members: { level: director }, exactly: 1 } ], closed: true }", "unrecorded ssg"),
        new("disjoint: one person for two seats", "seats: { disjoint: true, lines: [ { name: formand, members: { role: chair }, exactly: 1 }, { name: direktør, members: { level: director }, exactly: 1 } ] }", "ssg p1 region chair director"),
        new("disjoint: two too few for three seats", "seats: { disjoint: true, lines: [ { name: kommuner, members: { sector: municipal }, exactly: 2 }, { name: direktør, members: { level: director }, exactly: 1 } ] }", "ssg p1 skive director"),
        new("disjoint: three for two seats", "seats: { disjoint: true, closed: true, lines: [ { name: kommuner, members: { sector: municipal }, max: 1 }, { name: direktører, members: { level: director }, max: 1 } ] }", "ssg p1 skive director; ssg p2 viborg director; ssg p3 skive director"),
        new("disjoint: one too few alone", "seats: { disjoint: true, lines: [ { name: formand, members: { role: chair }, exactly: 1 } ] }", "ssg p1"),
        new("disjoint: not recorded", "seats: { disjoint: true, lines: [ { name: kommuner, members: { sector: municipal }, min: 1 }, { name: direktører, members: { level: director }, min: 1 } ] }", "ssg p1 skive director; ssg p2"),
        new("disjoint: sectors", "everySector: { sectors: [ municipal, regional ], disjoint: true }", "ssg p1 skive; ssg p1 region"),
        new("disjoint: sides of a role", "shared: { role: chair, between: [ municipal, regional ], disjoint: true }", "ssg p1 skive chair; ssg p1 region chair"),
    ];

    public static MessageExample[] Shares =>
    [
        new("atMostPer: too many from one organisation", "atMostPer: { key: organisation, max: 2 }", "ssg p1 skive; ssg p2 skive; ssg p3 skive"),
        new("atMostPer: too many of one sector, as a share", "atMostPer: { key: sector, max: 50% }", "ssg p1 skive; ssg p2 viborg; ssg p3 region"),
        new("atMostPer: organisations are not recorded", "atMostPer: { key: organisation, max: 1 }", "ssg p1 skive; ssg p2"),
        new("balance: too few women", "balance: { key: gender, over: [ woman, man ], min: 40% }", "ssg p1 gender=man; ssg p2 gender=man; ssg p3 gender=man; ssg p4 gender=woman"),
        new("balance: nobody", "balance: { key: gender, over: [ woman, man ], min: 1/3 }", "ssg p1 gender=man; ssg p2 gender=man; ssg p3 gender=man"),
        new("balance: not recorded", "balance: { key: gender, over: [ woman, man ], min: 40% }", "ssg p1 gender=man; ssg p2"),
    ];
}
