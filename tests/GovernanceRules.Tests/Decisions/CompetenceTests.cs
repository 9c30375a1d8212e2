namespace GovernanceRules.Tests.Decisions;

/// <summary>Decisions held against what fora may decide, and against how they were put together that day.</summary>
public sealed class CompetenceTests
{
    public static TheoryData<string, string, string> Decisions => new()
    {
        { "a word that it lists", "traits clinical; group 02-01 decided", "" },
        { "a word that a forum below it lists", "traits clinical; board 02-01 decided", "" },
        { "a word that a forum far below it lists", "traits clinical; council 02-01 decided", "" },
        { "a word that only a forum above it lists", "traits economic; group 02-01 decided", "competence/group/m violated error" },
        { "a word that only others list", "traits clinical; stray 02-01 decided", "competence/stray/m violated error" },
        { "two words, of which it lists one", "traits clinical economic; group 02-01 decided", "competence/group/m violated error" },
        { "two words, of which a forum below lists one", "traits clinical economic; board 02-01 decided", "" },
        { "a word that nobody lists", "traits principled; stray 02-01 decided", "" },
        { "a word that is listed as a warning", "traits local; stray 02-01 decided", "competence/stray/m violated warning" },
        { "a word that is listed no more", "traits local; stray 07-01 decided", "" },
        { "a word that it may not decide", "traits principled; other 02-01 decided", "competence/other/m violated warning" },
        { "a word that it may not decide, and one that others list", "traits principled clinical; other 02-01 decided", "competence/other/m violated error" },
        { "an advisory forum", "advice 02-01 decided", "competence/advice/m violated error" },
        { "an advisory forum that recommends", "advice 02-01 recommended", "" },
        { "an approval that nothing follows", "traits economic; stray 02-01 approved", "competence/stray/m violated error" },
        { "an approval on the way", "traits economic; stray 02-01 approved; board 02-02 discussed", "" },
        { "an organisation", "traits economic; @region 02-01 decided", "" },
        { "no words", "stray 02-01 decided", "" },
        { "traits that are not recorded", "traits ?; stray 02-01 decided", "competence/stray/m unknown error" },
        { "traits that are not recorded, in a forum that may not anyway", "traits ?; advice 02-01 decided", "competence/advice/m violated error" },
        { "a type that is not recorded, where only traits are listed", "type ?; stray 02-01 decided", "" },
        { "two decisions of one forum, the graver told", "traits economic; stray 02-01 decided; stray 03-01 decided", "competence/stray/m violated error" },
        { "decisions of two fora", "traits economic; stray 02-01 decided; group 03-01 decided", "competence/group/m violated error; competence/stray/m violated error" },
        { "turned down by who may not decide", "traits economic; stray 02-01 decided rejected", "competence/stray/m violated error" },
        { "a step outside the forum's period", "old 06-01 discussed", "forum-period/old/m violated warning" },
        { "a decision after the day of the check", "traits economic; stray 02-01 raised", "" },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void Decision_OfAForum_IsHeldAgainstWhatItMayDecide(string situation, string matter, string expected) =>
        Cases.Answer(Cases.Check("", matter)).Should().Be(expected, situation);

    // `whole` is for what is principled and shared at once, `part` for what is shared, `barred` may not decide agreements that are local.
    private const string Together =
        """
          - { id: whole, decides: [ { allTraits: [ shared, principled ], clause: C-1 } ] }
          - { id: part, decides: [ { allTraits: shared, type: [ pilot, agreement ], severity: warning }, shared ], reportsTo: top }
          - { id: top, decides: [ { type: pilot, allTraits: [ local, shared ] } ] }
          - { id: barred, mayNotDecide: [ { allTraits: local, type: agreement, severity: info, inForce: { to: 2014-06-30 } } ] }

        """;

    public static TheoryData<string, string, string> DecisionsTogether => new()
    {
        { "one word of several that are listed together", "traits principled; part 02-01 decided", "" },
        { "the words that it lists together", "traits principled shared; whole 02-01 decided", "" },
        { "one of the words that it lists together, which another lists alone", "traits shared; whole 02-01 decided", "competence/whole/m violated error" },
        { "words that another lists together, of which it lists one", "traits principled shared; part 02-01 decided", "competence/part/m violated error" },
        { "words that others list together, and one alone", "traits principled shared; stray 02-01 decided", "competence/stray/m violated error" },
        { "words together, and one that nobody lists with them", "traits principled shared clinical; whole 02-01 decided", "competence/whole/m violated error" },
        { "a type of several, and the trait", "type pilot; traits shared; part 02-01 decided", "" },
        { "a type of several, and the trait, for who lists the trait with more", "type pilot; traits shared local; top 02-01 decided", "" },
        { "listed by a forum below, and more by itself", "type pilot; traits shared; top 02-01 decided", "" },
        { "what a forum above lists with more", "type pilot; traits shared local; part 02-01 decided", "competence/part/m violated error" },
        { "a type that is not recorded", "type ?; traits principled shared; whole 02-01 decided", "competence/whole/m unknown warning" },
        { "traits that are not recorded, for who lists several", "traits ?; whole 02-01 decided", "competence/whole/m unknown error" },
        { "traits that are not recorded, for who lists one of them", "traits ?; part 02-01 decided", "competence/part/m unknown error" },
        { "what it may not decide together", "type agreement; traits local; barred 02-01 decided", "competence/barred/m violated warning" },
        { "what it may not decide together, no more", "type agreement; traits local; barred 07-01 decided", "" },
        { "what it may not decide together, in part", "type agreement; barred 02-01 decided", "" },
    };

    [Theory]
    [MemberData(nameof(DecisionsTogether))]
    public void Decision_OnWhatIsListedTogether_IsForWhoListsMost(string situation, string matter, string expected) =>
        Cases.Answer(Cases.Check("", matter, more: Together)).Should().Be(expected, situation);

    [Theory]
    [InlineData("to: stray", "traits economic; stray 02-01 decided", "e held")]
    [InlineData("to: stray", "traits economic; stray 02-01 approved", "e held")]
    [InlineData("to: stray", "traits economic clinical; stray 02-01 decided", "e held")]
    [InlineData("to: stray", "traits economic; group 02-01 decided", "e violated; e//m violated error; competence/group/m violated error")]
    [InlineData("to: group", "traits economic; group 02-01 decided", "e held; competence/group/m violated error")]
    [InlineData("to: group", "traits economic; council 02-01 decided", "e held")]
    [InlineData("to: advice", "traits economic; advice 02-01 decided", null)]
    [InlineData("from: stray, to: stray", "traits economic; stray 02-01 decided", "e held")]
    [InlineData("route: [ { forum: stray, act: decided } ]", "traits economic; stray 02-01 decided", "e held")]
    [InlineData("route: [ { forum: stray, act: decided } ]", "traits economic; stray 02-01 decided; group 03-01 decided", "e held; competence/group/m violated error")]
    [InlineData("route: [ { all: [ stray, board ], act: decided } ]", "traits economic; stray 02-01 decided; board 02-02 decided", "e held")]
    [InlineData("route: [ { forum: { kind: lone }, act: decided } ]", "traits economic; stray 02-01 decided", "e held")]
    public void Decision_OfAForumToWhichAnEscalationLeads_IsItsOwn(string escalation, string matter, string? expected)
    {
        var check = () => Cases.Answer(Cases.Check($"{{ id: E, when: {{ traits: economic }}, {escalation} }}", matter));
        if (expected is null)
            check.Should().Throw<InvalidInputException>();
        else
            check().Should().Be(expected);
    }

    [Fact]
    public void Decision_ThatAnEscalationMayLeadTo_IsUnknown() =>
        Cases.Answer(Cases.Check("{ id: E, when: { type: pilot }, to: stray }", "type ?; traits economic; stray 02-01 decided")).Should().Be("e held; competence/stray/m unknown error");

    [Theory]
    [InlineData("traits economic; stray 02-01 decided", "e held")]
    [InlineData("traits economic; stray 02-01 approved", "e held")]
    [InlineData("traits economic; group 02-01 approved", "e violated; e//m violated error; competence/group/m violated error")]
    public void What_a_route_asks_of_a_forum_it_may_do(string matter, string expected) =>
        Cases.Answer(Cases.Check("{ id: E, when: { traits: economic }, route: [ { forum: stray, act: [ approved, decided ] } ] }", matter)).Should().Be(expected);

    [Theory]
    [InlineData("traits economic; stray 02-01 decided rejected", "e held")]
    [InlineData("traits economic; group 02-01 decided rejected", "e violated; e//m violated error; competence/group/m violated error")]
    [InlineData("traits ?; stray 02-01 decided rejected", "e held; competence/stray/m unknown error")]
    [InlineData("traits economic; stray 02-01 decided", "e violated; e//m violated error; competence/stray/m violated error")]
    public void Rejection_AtAPlaceOfARoute_IsNotJudged(string matter, string expected) =>
        Cases.Answer(Cases.Check("{ id: E, when: { traits: economic }, route: [ stray, board ] }", matter)).Should().Be(expected);

    [Fact]
    public void Rejection_InAForumThatIsNext_IsNotJudged() =>
        Cases.Answer(Cases.Check("{ id: E, from: group, next: [ stray, council ] }", "traits economic; group 01-01 forwarded; stray 02-01 decided rejected")).Should().Be("e held");

    [Fact]
    public void Rejection_AboveAForumThatIsToGoElsewhereNext_IsJudged() => Cases.Answer(Cases.Check("{ id: E, from: low, next: [ council ] }",
            "low 01-01 forwarded; middle 02-01 decided rejected", more: "  - { id: middle, advisory: true }\n  - { id: low, reportsTo: middle }\n"))
        .Should().Be("e violated; e//m violated error; competence/middle/m violated error");

    [Fact]
    public void Rejection_WhoseTypeIsNotRecorded_MayBeAtAPlaceOfARoute() =>
        Cases.Answer(Cases.Check("{ id: E, when: { type: pilot }, route: [ stray, board ] }", "type ?; traits economic; stray 02-01 decided rejected"))
            .Should().Be("e held; competence/stray/m unknown error");

    [Fact]
    public void Decision_BesideARejectionThatMayBeExcused_IsTold() => Cases.Answer(Cases.Check("{ id: E, when: { type: pilot }, route: [ stray, board ] }",
            "type ?; traits economic; stray 02-01 decided rejected; stray 03-01 decided"))
        .Should().Be("e held; competence/stray/m violated error");

    [Fact]
    public void Finding_OfCompetence_BearsForumClausesAndPlaces()
    {
        var register = RegisterFile.Parse("register: r\nmatters: [ { id: m, type: none, traits: [ principled ], steps: [ { forum: other, date: 2014-02-01, act: decided } ] } ]", "r.yaml");

        var finding = Cases.Charter("").Check(register, Cases.Today).Findings.Should().ContainSingle().Subject;

        finding.Fingerprint.Should().Be("COMPETENCE/other/m");
        finding.Principle.Should().Be("mayDecide");
        finding.Clauses.Select(c => c.Id.Text).Should().Equal("C-1");
        finding.Locations.Select(l => $"{l.Role} {l.Location}").Should().Equal("matter r.yaml:2:66", "constraint c.yaml:12:73");
    }

    [Theory]
    [InlineData("2014-01-31", "K/board; DECISION-COMPOSITION/board/m")]
    [InlineData("2014-02-01", "K/board")]
    public void Decision_OfAForumThatWasNotPutTogetherAsItShouldBe_IsAWarning(string lastDay, string expected)
    {
        var charter = Cases.Charter("", "constraints: [ { id: K, forum: board, count: { members: {}, min: 1 }, clause: C-2 } ]\n");
        var register = Register.Define("r", r => r.Covers("board").Matter(Cases.Matter("board 02-01 decided"))
            .Member("board", "p", to: DateOnly.Parse(lastDay, System.Globalization.CultureInfo.InvariantCulture)));

        var findings = charter.Check(register, Cases.Today).Findings;

        string.Join("; ", findings.Select(f => f.Fingerprint)).Should().Be(expected);
        foreach (var finding in findings.Skip(1))
        {
            finding.Severity.Should().Be(Severity.Warning);
            finding.Clauses.Select(c => c.Id.Text).Should().Equal("C-2");
            finding.Message(Language.English).Should().Be("`board` decided `m` on 2014-02-01, when it was not put together as it should be: `K/board`.");
        }
    }

    [Fact]
    public void Decision_OfAForumWhoseCompositionIsWaived_IsNoWarning()
    {
        var charter = Cases.Charter("", "constraints: [ { id: K, forum: board, count: { members: {}, min: 1 } }, { id: L, forum: board, count: { members: {}, min: 2 }, severity: warning } ]\n");
        var waiver = new Waiver("K", "R", "council", new(2014, 1, 1), new(new(2014, 2, 1), new(2014, 2, 1)));
        var register = Register.Define("r", r => r.Covers("board").Matter(Cases.Matter("board 02-01 decided")).Waiver(waiver));

        charter.Check(register, Cases.Today).Findings.Select(f => f.Constraint).Should().Equal("K", "L", "WAIVER-EXPIRED");
        charter.Check(register, new DateOnly(2014, 2, 1)).Findings.Select(f => f.Constraint).Should().Equal("K", "L");
    }

    [Fact]
    public void LiveCheck_OfAComposition_FollowsTheMembersOfTheDayOfTheDecision()
    {
        var charter = Cases.Charter("", "constraints: [ { id: K, forum: board, count: { members: {}, min: 1 } } ]\n");
        var live = charter.CheckLive(Register.Define("r", r => r.Covers("board").Matter(Cases.Matter("board 02-01 decided"))), Cases.Today);

        var change = live.Add(new Membership("board", "p") { Period = new(null, new(2014, 2, 1)) });

        change.Disappeared.Select(f => f.Fingerprint).Should().Equal("DECISION-COMPOSITION/board/m");
        live.Findings.Select(f => f.Fingerprint).Should().Equal("K/board");
    }
}
