using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Facts.Join;

/// <summary>Words in constraints that neither charter nor register declares: each a fault at its place, with the nearest word.</summary>
public sealed class CharterWordFaultTests
{
    // The fault is told at the word behind the mark.
    public static TheoryData<string, string> Faults => new()
    {
        { "forum: ^ssgg, everyCluster: {}", "GOV012: the forum `ssgg` is not declared; did you mean `ssg`?" },
        { "forum: [ ssg, ^kossu ], everyCluster: {}", "GOV012: the forum `kossu` is not declared; did you mean `kosu`?" },
        { "mirror: { of: ^skuu }", "GOV012: the forum `skuu` is not declared; did you mean `sku`?" },
        { "drawnFrom: { forum: ^kosus }", "GOV012: the forum `kosus` is not declared; did you mean `kosu`?" },
        { "overlap: { with: ^theme }", "GOV012: the forum `theme` is not declared; known are `cluster-midt`, `cluster-vest`, `kosu`, `old`, `secretariat`, `sku`, `ssg`, `theme-a`, `theme-b`" },
        { "separate: { from: ^sgs }", "GOV012: the forum `sgs` is not declared; did you mean `ssg`?" },
        { "topPost: { role: chair, of: ^sk }", "GOV012: the forum `sk` is not declared; did you mean `sku`?" },
        { "count: { members: { forum: ^kosu2 }, min: 1 }", "GOV012: the forum `kosu2` is not declared; did you mean `kosu`?" },
        { "count: { members: { also: { forum: ^kosu2 } }, min: 1 }", "GOV012: the forum `kosu2` is not declared; did you mean `kosu`?" },
        { "count: { members: { organisation: ^skiev }, min: 1 }", "GOV012: the organisation `skiev` is not declared; did you mean `skive`?" },
        { "count: { members: { not: { organisation: [ skive, ^Vibborg ] } }, min: 1 }", "GOV012: the organisation `Vibborg` is not declared; did you mean `viborg`?" },
        { "count: { members: { anyOf: [ { cluster: vest }, { cluster: ^west } ] }, min: 1 }", "GOV012: the cluster `west` is not declared; did you mean `vest`?" },
        { "count: { members: { level: ^directr }, min: 1 }", "GOV012: the level `directr` is not declared; did you mean `director`?" },
        { "count: { members: { level: { atLeast: ^chef } }, min: 1 }", "GOV012: the level `chef` is not declared; did you mean `chief`?" },
        { "level: { atMost: ^boss }", "GOV012: the level `boss` is not declared; known are `chief`, `chief-executive`, `consultant`, `director`, `mayor`, `politician`" },
        { "level: { atLeast: ^mayor }", "GOV012: the level `mayor` has no place in the order of levels, so nothing is at least or at most it; known are `chief`, `chief-executive`, `consultant`, `director`" },
        { "count: { members: { role: ^chiar }, min: 1 }", "GOV012: the role `chiar` is not declared; did you mean `chair`?" },
        { "shared: { role: ^guests, between: [ municipal ] }", "GOV012: the role `guests` is not declared; did you mean `guest`?" },
        { "shared: { role: chair, between: [ municipal, ^regionla ] }", "GOV012: the sector `regionla` is not declared; did you mean `regional`?" },
        { "everySector: { sectors: [ ^municipals ] }", "GOV012: the sector `municipals` is not declared; did you mean `municipal`?" },
        { "count: { members: { sector: ^state }, min: 1 }", "GOV012: the sector `state` is not declared; known are `municipal`, `practice`, `regional`" },
        { "everyOrganisation: { kind: ^municipalty }", "GOV012: the kind `municipalty` is not declared; did you mean `municipality`?" },
        { "forum: { kind: ^theme-groups }, everyCluster: {}", "GOV012: the kind `theme-groups` is not declared; did you mean `theme-group`?" },
        { "forum: { reportsTo: ^ssgs }, everyCluster: {}", "GOV012: the forum `ssgs` is not declared; did you mean `ssg`?" },
        { "everyCluster: { over: [ vest, ^mitd ] }", "GOV012: the cluster `mitd` is not declared; did you mean `midt`?" },
        { "everyCluster: { among: { kind: ^somatik } }", "GOV012: the kind `somatik` is not declared; did you mean `somatic`?" },
        { "count: { members: {}, per: level, over: [ ^chef ], min: 1 }", "GOV012: the level `chef` is not declared; did you mean `chief`?" },
        { "count: { members: { ^gendr: woman }, min: 1 }", "GOV012: the condition, key or attribute `gendr` is not declared; did you mean `gender`?" },
        { "count: { members: { gender: ^womn }, min: 1 }", "GOV017: `womn` is none of the values of the attribute `gender`; did you mean `woman`?" },
        { "balance: { key: gender, over: [ woman, ^men ], min: 40% }", "GOV017: `men` is none of the values of the attribute `gender`; did you mean `man`?" },
        { "count: { fora: { servedBy: ^secretary }, min: 1 }", "GOV012: the forum or organisation `secretary` is not declared; did you mean `secretariat`?" },
    };

    // Without a place of their own these are told where the constraint stands.
    public static TheoryData<string, string> FaultsOfTheConstraint => new()
    {
        { "everyCluster: { except: { veste: { min: 2 } } }", "GOV012: the cluster `veste` is not declared; did you mean `vest`?" },
        { "atMostPer: { key: gendr, max: 1 }", "GOV012: the condition, key or attribute `gendr` is not declared; did you mean `gender`?" },
        { "compare: { members: {}, relation: equal, with: { forum: kosu }, by: gendr }", "GOV012: the condition, key or attribute `gendr` is not declared; did you mean `gender`?" },
    };

    public static TheoryData<string, string, string> Listed => new()
    {
        { "competences: [ law, nursing ]", "competence: { has: ^lwa }", "GOV012: the competence `lwa` is not declared; did you mean `law`?" },
        { "competences: [ law, nursing ]", "count: { members: { competence: [ law, ^nurse ] }, min: 1 }", "GOV012: the competence `nurse` is not declared; known are `law`, `nursing`" },
        { "bodies: [ council ]", "count: { members: { nominatedBy: ^counsil }, min: 1 }", "GOV012: the body `counsil` is not declared; did you mean `council`?" },
        { "bodies: [ council ]", "count: { members: { endedBy: ^counsil }, min: 1 }", "GOV012: the body `counsil` is not declared; did you mean `council`?" },
        { "", "count: { members: { ended: ^expire }, min: 1 }", "GOV012: `ended` is `expire`, which is no reason; did you mean `expired`?" },
        { "bodies: [ council ]", "appointedBy: { body: ^counsil }", "GOV012: the body `counsil` is not declared; did you mean `council`?" },
        { "bodies: [ council ]", "appointedBy: { body: [ council, ssg, region, ^kosi ] }", "GOV012: the body `kosi` is not declared; did you mean `kosu`?" },
        { "bodies: [ council ]", "everyCluster: {}, waivable: { by: ^kosuu }", "GOV012: the body `kosuu` is not declared; did you mean `kosu`?" },
        { "bodies: [ council ]", "count: { fora: { setUpBy: ^sssg }, min: 1 }", "GOV012: the body `sssg` is not declared; did you mean `ssg`?" },
        { "sectors: [ patients ]", "everySector: { sectors: [ patients, ^patient ] }", "GOV012: the sector `patient` is not declared; did you mean `patients`?" },
        { "kinds: [ reference-group ]", "forum: { kind: [ reference-group, ^reference-grup ] }, everyCluster: {}", "GOV012: the kind `reference-grup` is not declared; did you mean `reference-group`?" },
    };

    public static TheoryData<string> Free => new()
    {
        "competence: { has: anything }",
        "appointedBy: { body: anybody }",
        "everyCluster: {}, waivable: { by: anybody }",
        "count: { members: { person: nobody }, min: 0 }",
        "count: { members: { list: anything }, min: 0 }",
        "count: { members: {}, per: person, over: [ nobody ], min: 0 }",
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Word_ThatNothingDeclares_IsAFaultAtItsPlace(string constraint, string expected) => JoinFaultsOf.Constraint(constraint).Should().Equal(expected);

    [Theory]
    [MemberData(nameof(FaultsOfTheConstraint))]
    public void Word_WithoutAPlace_IsAFaultAtTheConstraint(string constraint, string expected) => JoinFaultsOf.Constraint("^" + constraint).Should().Equal(expected);

    [Theory]
    [MemberData(nameof(Listed))]
    public void Word_OfAListThatTheCharterGives_MustStandInIt(string list, string constraint, string expected) =>
        JoinFaultsOf.Constraint(constraint, list).Should().Equal(expected);

    [Theory]
    [MemberData(nameof(Free))]
    public void Word_OfAListThatTheCharterDoesNotGive_IsFree(string constraint) => JoinFaultsOf.Constraint(constraint).Should().BeEmpty();

    [Fact]
    public void Words_ThatNothingDeclares_AreToldTogetherInTheOrderOfTheFile() =>
        JoinFaultsOf.Charter(
            """
            charter: two
            fora: [ { id: board } ]
            constraints:
              - { id: A, forum: borad, count: { members: { level: chef, sector: state }, min: 1 } }
              - { id: B, forum: board, drawnFrom: { forum: group } }
            """).Should().Equal(
            "charter.yaml:4:21: error GOV012: the forum `borad` is not declared; did you mean `board`?",
            "charter.yaml:4:55: error GOV012: the level `chef` is not declared",
            "charter.yaml:4:69: error GOV012: the sector `state` is not declared",
            "charter.yaml:5:48: error GOV012: the forum `group` is not declared; known are `board`");
}
