using System.Text.RegularExpressions;
using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Messages;

/// <summary>What messages say of a selection: of whom it is, and nothing denied twice.</summary>
public sealed partial class SelectionWordingTests
{
    // Every principle that takes members, each broken by somebody and unknown for somebody else.
    private static readonly (string Constraint, string[] Registers)[] OfChairs =
    [
        ("count: { members: { role: chair }, exactly: 2 }", ["ssg p1 chair", "ssg p1", "unrecorded ssg"]),
        ("count: { members: { role: chair }, distinct: sector, min: 2 }", ["ssg p1 skive chair", "ssg p1 chair"]),
        ("count: { members: { role: chair }, distinct: sector, max: 1 }", ["ssg p1 skive chair; ssg p2 region chair", "ssg p1 chair; ssg p2 chair"]),
        ("compare: { members: { role: chair }, relation: overlap, with: { forum: kosu, role: chair }, by: sector }", ["ssg p1 skive chair; kosu p2 region chair", "ssg p1 chair"]),
        ("every: { members: { role: chair }, is: { level: director } }", ["ssg p1 skive chief chair", "ssg p1 chair", "unrecorded ssg"]),
        ("mirror: { of: sku, members: { role: chair }, exact: true }", ["ssg p1 skive chair; sku p2 viborg mayor", "ssg p1 chair; sku p2 mayor"]),
        ("shared: { role: chair, between: [ municipal, regional ], members: { role: chair } }", ["ssg p1 plo chair", "ssg p1 chair"]),
        ("everyCluster: { members: { role: chair } }", ["ssg p1 skive chair", "ssg p1 chair"]),
        ("everyOrganisation: { kind: municipality, members: { role: chair } }", ["ssg p1 skive chair", "ssg p1 chair"]),
        ("everySector: { sectors: [ municipal ], closed: true, members: { role: chair } }", ["ssg p1 plo chair", "ssg p1 chair"]),
        ("seats: { lines: [ { name: a, members: { level: director }, exactly: 1 } ], closed: true, members: { role: chair } }", ["ssg p1 skive chief chair", "ssg p1 chair", "unrecorded ssg"]),
        ("drawnFrom: { forum: kosu, members: { role: chair } }", ["ssg p1 chair; kosu p2", "ssg p1 chair; unrecorded kosu", "unrecorded ssg"]),
        ("overlap: { with: kosu, min: 1, members: { role: chair } }", ["ssg p1 chair; kosu p2", "ssg p1 chair; unrecorded kosu"]),
        ("separate: { from: kosu, members: { role: chair } }", ["ssg p1 chair; kosu p1", "ssg p1 chair; unrecorded kosu"]),
        ("level: { atLeast: director, members: { role: chair } }", ["ssg p1 skive chief chair", "ssg p1 chair", "unrecorded ssg"]),
        ("competence: { has: law, members: { role: chair } }", ["ssg p1 chair; person p1 competences=nursing", "ssg p1 chair"]),
        ("appointedBy: { body: kosu, members: { role: chair } }", ["ssg p1 chair by=region", "ssg p1 chair", "unrecorded ssg"]),
        ("topPost: { role: chair, of: sku, members: { role: chair } }", ["ssg p1 skive chair; sku p2 viborg chair", "ssg p1 chair"]),
        ("atMostPer: { key: sector, max: 1, members: { role: chair } }", ["ssg p1 skive chair; ssg p2 viborg chair", "ssg p1 chair; ssg p2 chair", "unrecorded ssg"]),
        ("balance: { key: gender, over: [ woman, man ], min: 40%, members: { role: chair } }", ["ssg p1 chair; person p1 gender=man", "ssg p1 chair"]),
        ("proportional: { by: list, votes: { a: 3, b: 1 }, members: { role: chair } }", ["ssg p1 chair; person p1 list=b", "ssg p1 chair"]),
        ("proportional: { by: list, votes: t, members: { role: chair } }", ["ssg p1 chair"]),
        ("term: { length: 2y, members: { role: chair } }", ["ssg p1 chair from=2013-01-01 to=2014-04-01", "ssg p1 chair", "unrecorded ssg"]),
        ("termLimit: { consecutive: 1, members: { role: chair } }", ["ssg p1 chair from=2010-01-01 to=2012-01-01; ssg p1 chair from=2012-01-02", "ssg p1 chair", "unrecorded ssg"]),
        ("rotation: { role: chair, per: sector, every: 1y, members: { role: chair } }", ["ssg p1 skive chair from=2010-01-01", "unrecorded ssg"]),
        ("quorum: { min: 1/2, members: { role: chair } }", ["ssg p1 chair from=2010-01-01; meeting ssg 2014-02-01 present="]),
        ("majority: { of: members, moreThan: 1/2, members: { role: chair } }", ["ssg p1 chair from=2010-01-01; matter m1 ssg 2014-02-01 decided for= against=p1 present=p1"]),
        ("recusal: { members: { role: chair } }", ["ssg p1 chair from=2010-01-01; matter m1 ssg 2014-02-01 decided"]),
        ("deputies: { exactly: 1, by: organisation, members: { role: chair } }", ["ssg p1 chair skive", "ssg p1 chair skive; ssg p2 skive standsInFor=unknown", "unrecorded ssg"]),
        ("sameNumber: { members: { role: chair }, with: { role: vice-chair } }", ["ssg p1 chair"]),
        ("staggered: { per: ends, max: 1/3, members: { role: chair } }", ["ssg p1 chair to=2015-01-01"]),
        ("attendance: { min: 2/3, members: { role: chair } }", ["ssg p1 chair from=2010-01-01; meeting ssg 2014-02-01 present=", "unrecorded ssg"]),
    ];

    public static TheoryData<string, string> Chairs => [.. from asked in OfChairs from register in asked.Registers select (asked.Constraint, register)];

    public static TheoryData<string> Negations =>
    [
        "every: { members: {}, is: { not: { kind: [ hospital, municipality ] } } }",
        "every: { members: {}, is: { not: [ { kind: hospital }, { level: chief }, { sector: municipal } ] } }",
        "every: { members: {}, is: { not: { not: { kind: hospital } } } }",
        "every: { members: {}, is: { not: { not: [ { kind: hospital }, { level: director } ] } } }",
        "every: { members: {}, is: { not: [ { not: { kind: hospital } }, { level: chief } ] } }",
        "every: { members: {}, is: { level: director, not: { kind: hospital } } }",
        "every: { members: {}, is: { anyOf: [ { not: { kind: municipality } }, { level: director } ] } }",
        "every: { members: {}, is: { not: { also: { forum: ssg, role: any } } } }",
        "every: { members: { not: { not: { role: member } } }, is: { not: { sector: municipal } } }",
        "every: { fora: { kind: theme-group }, is: { not: { reportsTo: [ ssg, kosu ] } } }",
        "every: { organisations: {}, is: { not: { sector: [ municipal, regional, practice ] } } }",
        "every: { clusters: {}, is: { not: { kind: somatic } } }",
        "count: { members: { not: { not: { sector: municipal } } }, exactly: 4 }",
        "count: { members: { not: { sector: municipal, not: { level: chief } } }, exactly: 4 }",
    ];

    [Theory]
    [MemberData(nameof(Chairs))]
    public void Messages_OfAPrincipleAboutChairs_SpeakOfNoMembersInGeneral(string constraint, string register) =>
        Said(constraint, register).Should().NotBeEmpty().And.AllSatisfy(t => OfMembers().IsMatch(t).Should().BeFalse(t));

    [Fact]
    public void Messages_OfAPrincipleAboutChairs_AreOfEveryPrincipleWithMembers() => OfChairs.Select(c => c.Constraint.Split(':')[0]).Distinct()
        .Should().BeEquivalentTo(PrincipleNames.Except(["meetings", "meetsBefore", "subFora", "vacancy"]));

    [Theory]
    [MemberData(nameof(Negations))]
    public void Messages_OfWhatIsNotAsked_DenyNothingTwice(string constraint)
    {
        var said = Said(constraint, "ssg p1 skive chief; ssg p2 hev director; ssg p3; theme-a p1; theme-b p1; unrecorded theme-a").ToList();

        said.Should().HaveCountGreaterThan(2).And.AllSatisfy(t => Twice().IsMatch(t).Should().BeFalse(t));
    }

    [Theory]
    [InlineData("atMostPer: { key: organisation, max: 2 }", "ssg p1; ssg p2; ssg p3; ssg p4 skive; ssg p5 skive; ssg p6 viborg",
        "It is not known whether each organisation in `Sundhedsstyregruppen` has at most 2 members: up to 3 under one that is not recorded, since `organisation` of `p1` is not recorded.")]
    [InlineData("atMostPer: { key: organisation, max: 2, members: { role: chair } }", "unrecorded ssg",
        "It is not known whether each organisation in `Sundhedsstyregruppen` has at most 2 chairs: any number under one that is not recorded, since the register is not complete for `Sundhedsstyregruppen`.")]
    public void Unknown_OfAKeyThatNobodyIsKnownToHave_SaysHowManyMayHaveIt(string constraint, string register, string expected) =>
        Given.Report(constraint, register).Findings.Where(f => f.Key is null).Select(f => f.Text(Language.English).Message).Should().Equal(expected);

    private static IEnumerable<string> PrincipleNames => typeof(Principle).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Principle)) && !t.IsAbstract)
        .Select(t => t.Name.Replace("Principle", "", StringComparison.Ordinal)).Select(n => char.ToLowerInvariant(n[0]) + n[1..]);

    private static IEnumerable<string> Said(string constraint, string register)
    {
        var charter = Given.Charter(constraint);
        var findings = charter.Check(CompactRegister.Of(register), Given.Today).Findings;
        foreach (var language in new[] { Language.English, Language.Danish })
        {
            using var writer = new StringWriter();
            TextExplanation.Write(charter, Given.Today, writer, "C", language);
            yield return writer.ToString().Split('\n')[1];
            foreach (var text in findings.Select(f => f.Text(language)))
                foreach (var part in new[] { text.Expected, text.Actual, text.Message, text.Suggestion })
                    yield return part;
        }
    }

    [GeneratedRegex(@"\b(its|all|the|every|each|no|of the|plain) members?\b|\bmembers (are|be|sit|also)\b|\bmedlem(s|mer|mernes?|merne|met)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfMembers();

    [GeneratedRegex(@"\b(not not|not except|ikke ikke|none of the [^,.;:]* (is|are) not|ingen [^,.;:]* er ikke|those not|dem ikke)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Twice();
}
