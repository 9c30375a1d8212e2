using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>What a finding carries beside its words: persons, what would settle it, clauses, places and a fingerprint.</summary>
public sealed class FindingTests
{
    public static TheoryData<string, string, string> Persons => new()
    {
        { "count: { members: {}, max: 1 }", "ssg p2; ssg p1; ssg p3 deputy", "p1 p2" },
        { "atMostPer: { key: organisation, max: 1 }", "ssg p1 skive; ssg p2 skive; ssg p3 viborg", "p1 p2" },
        { "drawnFrom: { forum: kosu }", "ssg p1; kosu p2", "p1" },
        { "separate: { from: kosu }", "ssg p1; kosu p1", "p1" },
        { "mirror: { of: sku }", "sku a1 skive politician; sku a2 skive mayor; ssg p1 viborg", "a1 a2" },
        { "everyCluster: { over: [ vest ], min: 2 }", "ssg p1 herning; ssg p2 skive", "p1" },
        { "level: { atLeast: director }", "ssg p1 chief; ssg p2 director", "p1" },
        { "count: { members: { level: director }, min: 2 }", "ssg p1 director; ssg p2", "p1" },
        { "compare: { members: {}, relation: overlap, with: { forum: kosu }, by: organisation }", "ssg p1 skive; kosu p2 viborg", "" },
    };

    public static TheoryData<string, string, string> Settled => new()
    {
        { "level: { atLeast: director }", "ssg p1", "p1 level" },
        { "level: { atLeast: director, members: { sector: municipal } }", "ssg p1 chief", "p1 organisation" },
        { "everySector: { sectors: [ municipal ] }", "ssg p1; ssg p2 x; organisation x", "p1 organisation, p2 sector" },
        { "everyCluster: { over: [ vest ] }", "ssg p1 x; organisation x clusters=unknown", "p1 clusters" },
        { "competence: { has: law }", "ssg p2; ssg p1", "p1 competences, p2 competences" },
        { "appointedBy: { body: kosu }", "ssg p1", "p1 appointedBy" },
        { "count: { members: { organisation: hev }, min: 1 }", "ssg p1", "p1 organisation" },
        { "count: { members: { sector: municipal }, min: 1 }", "ssg p1 x; organisation x", "p1 sector" },
        { "count: { members: { sector: municipal }, min: 1 }", "ssg p1 ssg; organisation ssg", "p1 sector" },
        { "count: { members: { kind: hospital }, min: 1 }", "ssg p1 x; organisation x", "p1 kind" },
        { "count: { members: { cluster: vest }, min: 1 }", "ssg p1 x; organisation x clusters=unknown", "p1 clusters" },
        { "count: { members: { level: director, anyOf: [ { sector: municipal }, { kind: hospital } ] }, min: 1 }", "ssg p1 x; organisation x sector=municipal", "p1 level" },
        { "every: { members: {}, is: { also: { forum: kosu, level: director } } }", "kosu p1; ssg p1 chief", "p1 level" },
        { "balance: { key: gender, over: [ woman ], min: 40% }", "ssg p1; ssg p2 gender=man", "p1 gender" },
        { "mirror: { of: sku }", "sku a1; ssg p1 skive", "a1 level, a1 organisation" },
        { "count: { members: { voting: yes }, min: 1 }", "ssg p1", "p1 organisation" },
        { "count: { members: {}, min: 1 }", "unrecorded ssg", "" },
        { "level: { atLeast: director }", "ssg p1 chief", "" },
    };

    [Theory]
    [MemberData(nameof(Persons))]
    public void Finding_OfAViolation_NamesThePersonsWhoWereCounted(string constraint, string register, string persons) =>
        string.Join(' ', Given.Report(constraint, register).Findings.Single().Persons).Should().Be(persons);

    [Theory]
    [MemberData(nameof(Settled))]
    public void Finding_ThatIsUnknown_SaysWhatWouldSettleIt(string constraint, string register, string settledBy) =>
        string.Join(", ", Given.Report(constraint, register).Findings.Single().ResolvedBy.Select(s => $"{s.Person} {s.Value}")).Should().Be(settledBy);

    [Fact]
    public void Finding_OfAPerson_PointsAtTheRowThenAtTheConstraint()
    {
        var finding = Given.Report("drawnFrom: { forum: kosu }", "kosu p2; ssg p1 skive; ssg p1 viborg").Findings.Single();

        finding.Locations.Select(l => $"{l.Role} {l.Location}").Should().Equal("membership register.yaml:5:5", "membership register.yaml:6:5", "constraint charter.yaml:28:5");
    }

    [Fact]
    public void Finding_OfACount_PointsAtTheConstraint() =>
        Given.Report("count: { members: {}, min: 1 }", "").Findings.Single().Locations.Select(l => $"{l.Role} {l.Location}").Should().Equal("constraint charter.yaml:28:5");

    [Fact]
    public void Finding_OfASeatLine_BearsTheLinesClauseElseTheConstraints()
    {
        var report = Given.Charter(
            "seats: { lines: [ { name: chair, members: { role: chair }, exactly: 1, clause: LINE }, { name: all, min: 1 } ] }, clause: WHOLE",
            "clauses: [ { id: WHOLE, quote: The seats. }, { id: LINE, quote: The chair. } ]").Check(CompactRegister.Of(""), Given.Today);

        report.Findings.Select(f => $"{f.Key}: {string.Join(' ', f.Clauses.Select(c => c.Quote))}").Should().Equal("all: The seats.", "chair: The chair.");
    }

    [Theory]
    [InlineData("count: { members: {}, min: 1 }", "C/ssg")]
    [InlineData("everyCluster: { over: [ vest ] }", "C/ssg/vest")]
    [InlineData("count: { organisations: {}, max: 1 }", "C")]
    [InlineData("count: { organisations: {}, per: kind, max: 2 }", "C//municipality")]
    public void Fingerprint_OfAFinding_HasItsForumAndKey(string constraint, string fingerprint) =>
        Given.Report(constraint, "").Findings.Single().Fingerprint.Should().Be(fingerprint);

    [Fact]
    public void Finding_as_text_is_its_fingerprint_and_its_message_in_no_language()
    {
        var finding = Given.Report("count: { members: {}, min: 1 }", "").Findings.Single();

        finding.ToString().Should().Be(
            "C/ssg: count.message(forum: `ssg`, actual: count.none(group: noun.members), required: required(expected: amount.least(min: 1), one: 1))");
        finding.Message(Language.Danish).Should().Be(finding.Text(Language.Danish).Message).And.NotBe(finding.Message(Language.English));
    }

    [Theory]
    [InlineData("C", "ssg", Outcome.Violated)]
    [InlineData("C", "kosu", Outcome.Held)]
    [InlineData("C", "sku", null)]
    [InlineData("D", "ssg", null)]
    public void OutcomeOf_AConstraintAndForum_IsThatOfTheRow(string constraint, string forum, Outcome? expected) =>
        Given.Report("forum: [ ssg, kosu ], count: { members: {}, min: 1 }", "kosu p1").OutcomeOf(constraint, forum).Should().Be(expected);

    [Fact]
    public void OutcomeOf_AConstraintWithoutAForum_IsThatOfItsRow() =>
        Given.Report("count: { organisations: {}, min: 1 }", "").OutcomeOf("C").Should().Be(Outcome.Held);

    /// <summary>Names of fora, organisations and clusters are those of the day.</summary>
    [Theory]
    [InlineData("2013-12-31", "`Gruppen` has no members; at least 1 is required.")]
    [InlineData("2014-01-01", "`Styregruppen` has no members; at least 1 is required.")]
    public void Message_OfAForumThatChangedItsName_BearsTheNameOfTheDay(string day, string message)
    {
        var charter = CharterFile.Parse("charter: c\nfora: [ { id: f, name: Styregruppen, names: [ { name: Gruppen, to: 2013-12-31 } ] } ]\nconstraints: [ { id: C, forum: f, count: { members: {}, min: 1 } } ]");

        charter.Check(Register.Define("r", r => r.Covers("f")), Given.Day(day)).Findings.Single().Message(Language.English).Should().Be(message);
    }
}
