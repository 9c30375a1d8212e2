using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters;

/// <summary>Each condition of a selection of memberships: yes, no and unknown.</summary>
public sealed class SelectionTests
{
    // Exactly one member is asked for: held where the one fits, violated where not, unknown where that is not recorded.
    public static TheoryData<string, string, string> Conditions => new()
    {
        { "{ level: director }", "ssg p1 director", "held" },
        { "{ level: director }", "ssg p1 chief-executive", "violated" },
        { "{ level: [ chief, mayor ] }", "ssg p1 mayor", "held" },
        { "{ level: [ mayor, { atLeast: director } ] }", "ssg p1 chief-executive", "held" },
        { "{ level: { atLeast: chief, atMost: director } }", "ssg p1 consultant", "violated" },
        { "{ level: { atMost: chief } }", "ssg p1", "unknown" },
        { "{ sector: [ municipal, practice ] }", "ssg p1 plo", "held" },
        { "{ sector: municipal }", "ssg p1 region", "violated" },
        { "{ sector: municipal }", "ssg p1 x; organisation x", "unknown" },
        { "{ sector: municipal }", "ssg p1", "unknown" },
        { "{ kind: hospital }", "ssg p1 hev", "held" },
        { "{ kind: hospital }", "ssg p1", "unknown" },
        { "{ kind: hospital }", "ssg p1 x; organisation x", "unknown" },
        { "{ organisation: [ hev, skive ] }", "ssg p1 skive", "held" },
        { "{ organisation: hev }", "ssg p1", "unknown" },
        { "{ cluster: psyk }", "ssg p1 skive", "held" },
        { "{ cluster: psyk }", "ssg p1 region", "violated" },
        { "{ cluster: psyk }", "ssg p1 x; organisation x clusters=unknown", "unknown" },
        { "{ cluster: psyk }", "ssg p1 x; organisation x clusters=", "violated" },
        { "{ competence: law }", "ssg p1; person p1 competences=law", "held" },
        { "{ competence: law }", "ssg p1; person p1 competences=", "violated" },
        { "{ competence: law }", "ssg p1; person p1", "unknown" },
        { "{ person: p1 }", "ssg p1", "held" },
        { "{ person: p2 }", "ssg p1", "violated" },
        { "{ appointedBy: kosu }", "ssg p1 by=kosu", "held" },
        { "{ appointedBy: kosu }", "ssg p1", "unknown" },
        { "{ nominatedBy: kosu }", "ssg p1 nominatedBy=kosu", "held" },
        { "{ nominatedBy: kosu }", "ssg p1 nominatedBy=sku by=kosu approvedBy=kosu", "violated" },
        { "{ nominatedBy: kosu }", "ssg p1 by=kosu", "unknown" },
        { "{ approvedBy: [ kosu, region ] }", "ssg p1 approvedBy=region", "held" },
        { "{ approvedBy: [ kosu, region ] }", "ssg p1 approvedBy=sku", "violated" },
        { "{ approvedBy: kosu }", "ssg p1", "unknown" },
        { "{ ended: resigned }", "ssg p1 to=2014-12-31 ended=resigned", "held" },
        { "{ ended: [ removed, expired ] }", "ssg p1 to=unknown from=2014-03-01 ended=died", "violated" },
        { "{ ended: resigned }", "ssg p1", "unknown" },
        { "{ endedBy: sku }", "ssg p1 to=2014-12-31 endedBy=sku", "held" },
        { "{ endedBy: sku }", "ssg p1 to=2014-12-31 endedBy=kosu ended=removed", "violated" },
        { "{ endedBy: sku }", "ssg p1 to=2014-12-31 ended=removed", "unknown" },
        { "{ line: a }", "ssg p1 line=a", "held" },
        { "{ line: [ a, b ] }", "ssg p1 line=c", "violated" },
        { "{ line: a }", "ssg p1", "unknown" },
        { "{ group: region }", "ssg p1 x; organisation x partOf=hev; organisation hev partOf=region", "held" },
        { "{ group: region }", "ssg p1 region", "held" },
        { "{ group: hev }", "ssg p1 x; organisation x partOf=hev; organisation hev partOf=region", "violated" },
        { "{ group: region }", "ssg p1 skive", "violated" },
        { "{ group: region }", "ssg p1 none", "violated" },
        { "{ group: region }", "ssg p1", "unknown" },
        { "{ level: director }", "ssg p1 director standsInFor=p2", "violated" },
        { "{ standsInFor: p2 }", "ssg p1 standsInFor=p2", "held" },
        { "{ standsInFor: [ p2, p3 ] }", "ssg p1 standsInFor=p4", "violated" },
        { "{ standsInFor: p2 }", "ssg p1", "violated" },
        { "{ standsInFor: p2 }", "ssg p1 standsInFor=unknown", "unknown" },
        { "{ standsInFor: any }", "ssg p1 standsInFor=unknown", "held" },
        { "{ standsInFor: any }", "ssg p1", "violated" },
        { "{ standsInFor: none }", "ssg p1", "held" },
        { "{ standsInFor: [ any, none ] }", "ssg p1 standsInFor=p2", "held" },
        { "{ gender: woman }", "ssg p1 gender=woman", "held" },
        { "{ gender: woman }", "ssg p1; person p1 gender=man", "violated" },
        { "{ gender: woman }", "ssg p1 skive", "unknown" },
        { "{ list: [ a, b ] }", "ssg p1; person p1 list=b,c", "held" },
        { "{ list: a }", "ssg p1; person p1 list=", "violated" },
        { "{ list: a }", "ssg p1 x; person p1 list=; organisation x list=a", "violated" },
        { "{ voting: yes }", "ssg p1 skive", "held" },
        { "{ voting: no }", "ssg p1 x; organisation x voting=no", "held" },
        { "{ voting: yes }", "ssg p1", "unknown" },
        { "{ organisation: hev }", "ssg p1 none", "violated" },
        { "{ organisation: none }", "ssg p1 none", "held" },
        { "{ organisation: none }", "ssg p1 hev", "violated" },
        { "{ organisation: none }", "ssg p1", "unknown" },
        { "{ organisation: [ hev, none ] }", "ssg p1 none", "held" },
        { "{ sector: municipal }", "ssg p1 none", "violated" },
        { "{ kind: hospital }", "ssg p1 none", "violated" },
        { "{ cluster: psyk }", "ssg p1 none", "violated" },
        { "{ not: { cluster: psyk } }", "ssg p1 none", "held" },
        { "{ voting: yes }", "ssg p1 none", "held" },
        { "{ voting: no }", "ssg p1 none; person p1 voting=no", "held" },
        { "{ gender: woman }", "ssg p1 none", "unknown" },
        { "{ role: [ chair, deputy ] }", "ssg p1 deputy", "held" },
        { "{ role: [ any ] }", "ssg p1 guest", "held" },

        { "{ also: { forum: kosu } }", "ssg p1; kosu p1", "held" },
        { "{ also: { forum: kosu } }", "ssg p1; kosu p1 secretary", "violated" },
        { "{ also: { forum: kosu, role: secretary } }", "ssg p1; kosu p1 secretary", "held" },
        { "{ also: { role: chair } }", "ssg p1; theme-a p1 chair", "held" },
        { "{ also: { sector: municipal } }", "ssg p1 skive", "held" },
        { "{ also: { forum: kosu } }", "ssg p1; kosu p1 to=2014-02-28", "violated" },
        { "{ also: { forum: kosu } }", "ssg p1; unrecorded kosu", "unknown" },
        { "{ also: { forum: kosu, level: director } }", "ssg p1; kosu p1", "unknown" },
        { "{ also: [ { forum: kosu }, { forum: theme-a } ] }", "ssg p1; theme-a p1", "held" },
        { "{ also: { forum: theme-a, also: { forum: theme-b } } }", "ssg p1; theme-a p1; theme-b p1", "held" },

        { "{ anyOf: [ { sector: municipal }, { level: director } ] }", "ssg p1 region director", "held" },
        { "{ anyOf: [ { sector: municipal }, { level: director } ] }", "ssg p1 region chief", "violated" },
        { "{ anyOf: [ { sector: municipal }, { level: director } ] }", "ssg p1 region", "unknown" },
        { "{ anyOf: [ { role: deputy }, { role: chair } ] }", "ssg p1 deputy", "violated" },
        { "{ role: any, anyOf: [ { role: deputy }, { role: chair } ] }", "ssg p1 deputy", "held" },
        { "{ anyOf: [ { forum: ssg }, { forum: kosu } ] }", "unrecorded ssg", "unknown" },
        { "{ anyOf: [ { forum: sku }, { forum: kosu } ] }", "unrecorded ssg", "violated" },
        { "{ not: { sector: municipal, level: director } }", "ssg p1 skive chief", "held" },
        { "{ not: { sector: municipal, level: director } }", "ssg p1 skive director", "violated" },
        { "{ not: { sector: municipal, level: director } }", "ssg p1 skive", "unknown" },
        { "{ not: { sector: municipal, level: director } }", "ssg p1 region", "held" },
        { "{ not: [ { sector: municipal }, { level: director } ] }", "ssg p1 region director", "violated" },
        { "{ not: [ { sector: municipal }, { level: director } ] }", "ssg p1 region", "unknown" },
        { "{ not: { role: chair } }", "ssg p1", "held" },
        { "{ not: { role: chair } }", "ssg p1 chair", "violated" },
        { "{ not: { not: { level: director } } }", "ssg p1 director", "held" },
        { "{ sector: municipal, level: director }", "ssg p1 region", "violated" },
        { "{ sector: municipal, level: director }", "ssg p1 director", "unknown" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Selection_OfOneMember_IsYesNoOrUnknown(string selection, string register, string expected) => Table.ShouldAnswer(
        selection, $"count: {{ members: {selection}, exactly: 1 }}", register, expected == "held" ? expected : $"{expected}: - {expected}");

    // Of no organisation is no key, where not recorded would be any.
    [Theory]
    [InlineData("count: { members: {}, per: organisation, over: [ skive ], min: 1 }", "ssg p1 none", "violated: skive violated")]
    [InlineData("count: { members: {}, per: organisation, over: [ skive ], min: 1 }", "ssg p1", "unknown: skive unknown")]
    [InlineData("count: { members: {}, distinct: organisation, max: 1 }", "ssg p1 none; ssg p2 none; ssg p3 skive", "held")]
    [InlineData("count: { members: {}, distinct: organisation, max: 1 }", "ssg p1; ssg p2; ssg p3 skive", "unknown: - unknown")]
    [InlineData("atMostPer: { key: sector, max: 1 }", "ssg p1 none; ssg p2 none", "held")]
    [InlineData("atMostPer: { key: kind, max: 1 }", "ssg p1 none; ssg p2 none", "held")]
    [InlineData("balance: { key: cluster, over: [ psyk ], max: 0 }", "ssg p1 none; ssg p2 none", "held")]
    [InlineData("compare: { members: {}, relation: subset, with: { forum: kosu }, by: organisation }", "ssg p1 none; kosu p2 skive", "held")]
    [InlineData("mirror: { of: kosu, politicians: { level: mayor } }", "kosu p2 none mayor", "held")]
    [InlineData("every: { members: {}, is: { sector: municipal } }", "ssg p1 none", "violated: p1 violated")]
    public void Member_OfNoOrganisation_HasNoKeyOfOne(string principle, string register, string expected) => Given.Answer(principle, register).Should().Be(expected);

    [Theory]
    [InlineData("{ organisation: none }", "members from no organisation", "medlemmer fra ingen organisation")]
    [InlineData("{ organisation: [ hev, none ] }", "members from `Hospitalsenheden Vest` or no organisation", "medlemmer fra `Hospitalsenheden Vest` eller ingen organisation")]
    public void Selection_OfNoOrganisation_IsSaidInWords(string selection, string english, string danish)
    {
        var finding = Given.Charter($"count: {{ members: {selection}, exactly: 1 }}").Check(CompactRegister.Of(""), Given.Today).Findings.Single();

        finding.Message(Language.English).Should().Contain(english);
        finding.Message(Language.Danish).Should().Contain(danish);
    }

    [Theory]
    [InlineData("role")]
    [InlineData("level")]
    [InlineData("appointedBy")]
    [InlineData("organisation")]
    [InlineData("sector")]
    [InlineData("kind")]
    [InlineData("cluster")]
    public void Selection_OfAWordThatNamesTheForumToo_IsNotMistaken(string property)
    {
        var charter = CharterFile.Parse(
            $$"""
            charter: one-word
            roles: [ { id: x, seated: true } ]
            levels: [ low, x ]
            clusters: [ { id: x } ]
            organisations: [ { id: x, kind: x, sector: x, clusters: [ x ] } ]
            fora: [ { id: x } ]
            constraints:
              - { id: C, forum: x, count: { members: { {{property}}: x }, exactly: 1 } }
              - { id: D, forum: x, count: { members: {}, per: {{property}}, over: [ x ], exactly: 1 } }
            """);
        var member = new Membership("x", "x") { Role = "x", Level = "x", AppointedBy = "x", Organisation = "x" };

        Answer.Of(charter.Check(Register.Define("r", r => r.Members([member])), Given.Today)).Should().Be("C/x held; D/x held");
    }

    [Fact]
    public void Selection_OfTheOwnCluster_MeansThatOfEachForum() => Given.Answer(
        "forum: { kind: cluster-forum }, count: { members: { cluster: own }, exactly: 1 }",
        "cluster-vest p1 herning; cluster-vest p2 viborg; cluster-midt p3 herning").Should().Be("C/cluster-midt violated: - violated; C/cluster-vest held");
}
