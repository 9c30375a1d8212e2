using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>Rows stand as the charter's constraints, then by forum; findings as the rows, then by key, none first, by code point.</summary>
public sealed class OrderTests
{
    // Ordinal order of UTF-16 puts the second, whose first unit is U+D801, before the first, which is U+FB01.
    private const string Ligature = "\uFB01";
    private const string Deseret = "\U00010400";

    [Fact]
    public void Rows_OfSeveralConstraints_StandInTheChartersOrderThenByForum()
    {
        var report = Given.Constraints(
            """
              - { id: Z, forum: [ theme-b, kosu, ssg ], count: { members: {}, min: 0 } }
              - { id: A, forum: { kind: theme-group }, count: { members: {}, min: 0 } }
              - { id: M, count: { clusters: {}, min: 0 } }
            """).Check(CompactRegister.Of(""), Given.Today);

        report.Outcomes.Select(Answer.Row).Should().Equal("Z/kosu held", "Z/ssg held", "Z/theme-b held", "A/theme-a held", "A/theme-b held", "M held");
    }

    [Fact]
    public void Findings_OfOneRow_StandByKeyWithNoneFirst() =>
        Given.Report("drawnFrom: { forum: kosu }", "ssg p2; ssg p10; ssg P3; ssg å; ssg z; unrecorded ssg").Findings.Select(f => f.Key)
            .Should().Equal(null, "P3", "p10", "p2", "z", "å");

    [Fact]
    public void Findings_OfPersonsOutsideTheBasicPlane_StandByCodePoint()
    {
        var register = Register.Define("r", r => r.Covers("ssg", "kosu").Member("ssg", Deseret).Member("ssg", Ligature).Member("ssg", "p"));

        var report = Given.Charter("drawnFrom: { forum: kosu }").Check(register, Given.Today);

        report.Findings.Select(f => f.Key).Should().Equal("p", Ligature, Deseret);
    }

    [Fact]
    public void Persons_OfAFinding_StandByCodePoint()
    {
        var register = Register.Define("r", r => r.Covers("ssg").Member("ssg", Deseret).Member("ssg", Ligature).Member("ssg", "p"));

        Given.Charter("count: { members: {}, max: 1 }").Check(register, Given.Today).Findings.Single().Persons.Should().Equal("p", Ligature, Deseret);
    }

    [Fact]
    public void Rows_OfForaOutsideTheBasicPlane_StandByCodePoint()
    {
        var charter = Charter.Define("c", c => c
            .Forum(new Forum(Deseret) { Kind = "group" }).Forum(new Forum(Ligature) { Kind = "group" }).Forum(new Forum("z") { Kind = "group" })
            .ForaOfKind("group", f => f.Count(min: 0)));

        charter.Check(Register.Define("r", _ => { }), Given.Today).Outcomes.Select(o => o.Forum).Should().Equal("z", Ligature, Deseret);
    }

    [Fact]
    public void BuiltInFindings_StandLastByConstraintThenForumThenKey()
    {
        var register = CompactRegister.Of("old p2; old p1; waiver key=vest to=2014-12-31; waiver key=midt to=2014-02-28; ssg p3 herning");

        Given.Charter("everyCluster: { over: [ vest, midt ] }").Check(register, Given.Today).Findings.Select(f => f.Fingerprint).Should().Equal(
            "C/ssg/midt", "FORUM-PERIOD/old/p1", "FORUM-PERIOD/old/p2", "WAIVER-EXPIRED//C/midt@2014-01-15", "WAIVER-UNUSED//C/vest@2014-01-15");
    }

    [Fact]
    public void Report_OfTheSameFactsInAnyOrder_IsTheSameBytes()
    {
        const string lines = "ssg p1 herning; ssg p2 skive chair; ssg p3; kosu p1; kosu p2 viborg; sku a1 viborg politician; person p1 gender=woman; person p2 gender=man; old p4";
        var charter = Given.Constraints(
            """
              - { id: A, forum: [ ssg, kosu ], everyCluster: {} }
              - { id: B, forum: ssg, drawnFrom: { forum: kosu } }
              - { id: C, forum: ssg, mirror: { of: sku } }
              - { id: D, forum: ssg, balance: { key: gender, over: [ woman, man ], min: 40% } }
            """);
        // Places of rows differ with their order, so the register is written in code.
        var register = CompactRegister.Of(lines);
        var expected = Json.Of(charter.Check(Unplaced(register, register.Memberships), Given.Today));

        for (var seed = 0; seed < 20; seed++)
        {
            var shuffled = register.Memberships.ToArray();
            new Random(seed).Shuffle(shuffled);
            Json.Of(charter.Check(Unplaced(register, shuffled), Given.Today)).Should().Be(expected);
        }
    }

    private static Register Unplaced(Register register, IEnumerable<Membership> memberships) => Register.Define("test-register", r =>
    {
        r.Covers(register.Covers!).Members(memberships.Select(m => m with { Location = null }));
        foreach (var person in register.People)
            r.Person(person);
    });
}
