namespace GovernanceRules.Tests.Decisions;

/// <summary>Matters held against escalations: where they must go, in which order, and what is not recorded.</summary>
public sealed class EscalationTests
{
    private const string To = "{ id: E, from: { kind: group }, when: { traits: [ principled ] }, to: board, assessedBy: chair }";
    private const string Route = "{ id: E, when: { type: pilot }, route: [ { forum: { kind: group }, act: started }, board, { forum: council, act: decided } ] }";
    private const string All = "{ id: E, when: { type: agreement }, route: [ group, { all: [ board, region, concerned ], act: approved } ], severity: warning }";
    private const string Next = "{ id: E, from: group, next: [ board, council ] }";

    public static TheoryData<string, string, string, string> Matters => new()
    {
        // when
        { "nothing is asked of it", To, "group 02-01 decided", "e notapplicable" },
        { "another trait", To, "traits shared; group 02-01 recommended", "e notapplicable" },
        { "it never came to a forum that it is about", To, "traits principled; stray 02-01 discussed", "e notapplicable" },
        { "any of two traits", "{ id: E, when: { traits: [ principled, shared ] }, to: board }", "traits shared; stray 02-01 decided", "e violated; e//m violated error" },
        { "all of two traits, of which it has one", "{ id: E, when: { allTraits: [ principled, shared ] }, to: board }", "traits shared; stray 02-01 decided", "e notapplicable" },
        { "all of two traits, which it has", "{ id: E, when: { allTraits: [ principled, shared ] }, to: board }", "traits shared principled; stray 02-01 decided", "e violated; e//m violated error" },
        { "a forum that it reaches", "{ id: E, when: { reaches: council }, route: [ board, council ], severity: info }", "council 02-01 decided", "e violated; e//m violated info" },
        { "a forum that it does not reach", "{ id: E, when: { reaches: council }, route: [ board, council ] }", "board 02-01 decided", "e notapplicable" },
        { "a forum that it reaches after another", "{ id: E, when: { reaches: council }, route: [ board, council ] }", "stray 01-01 discussed; council 02-01 decided", "e violated; e//m violated error" },
        { "no condition at all", "{ id: E, to: board }", "stray 02-01 decided", "e violated; e//m violated error" },
        { "no type, which is asked for", "{ id: E, when: { type: none }, to: board }", "stray 02-01 decided", "e violated; e//m violated error" },
        { "any of two types", "{ id: E, when: { type: [ pilot, agreement ] }, to: board }", "type agreement; stray 02-01 decided", "e violated; e//m violated error" },
        // to
        { "decided where it was to go, assessed before", To, "traits principled; group 02-01 assessed by chair; board 03-01 decided", "e held" },
        { "approved where it was to go", To, "traits principled; group 02-01 assessed by chair; board 03-01 approved", "e held" },
        { "decided above where it was to go", To, "traits principled; group 02-01 assessed by chair; council 03-01 decided", "e held" },
        { "decided where it came from", To, "traits principled; group 02-01 assessed by chair; group 03-01 decided", "e violated; e//m violated error" },
        { "decided beside", To, "traits principled; group 02-01 assessed by chair; other 03-01 decided", "e violated; e//m violated error; competence/other/m violated warning" },
        { "not decided yet", To, "traits principled; group 02-01 recommended", "e held" },
        { "assessed on the same day, before", To, "traits principled; group 02-01 assessed by chair; board 02-01 decided", "e held" },
        { "assessed on the same day, after", To, "traits principled; board 02-01 decided; group 02-01 assessed by chair", "e violated; e//m violated warning" },
        { "assessed in another forum", To, "traits principled; group 01-01 discussed; board 02-01 assessed by chair; board 02-02 decided", "e violated; e//m violated warning" },
        { "assessed by another role", To, "traits principled; group 02-01 assessed by secretary; board 02-02 decided", "e violated; e//m violated warning" },
        { "assessed by somebody", To, "traits principled; group 02-01 assessed; board 02-02 decided", "e unknown; e//m unknown warning" },
        { "assessed nowhere, if no forum is named", "{ id: E, to: board, assessedBy: chair }", "stray 01-01 discussed; board 02-01 decided", "e violated; e//m violated warning" },
        { "assessed anywhere by another role, if no forum is named", "{ id: E, to: board, assessedBy: chair }", "stray 01-01 assessed by secretary; board 02-01 decided", "e violated; e//m violated warning" },
        { "assessed anywhere by somebody, if no forum is named", "{ id: E, to: board, assessedBy: chair }", "stray 01-01 assessed; board 02-01 approved", "e unknown; e//m unknown warning" },
        { "assessed too late, if no forum is named", "{ id: E, to: board, assessedBy: chair }", "board 02-01 decided; stray 02-01 assessed by chair", "e violated; e//m violated warning" },
        { "assessed anywhere, if no forum is named", "{ id: E, to: board, assessedBy: chair }", "stray 01-01 assessed by chair; board 02-01 decided", "e held" },
        { "only recommended where it was to go", "{ id: E, to: board }", "board 02-01 recommended; stray 03-01 decided", "e violated; e//m violated error" },
        { "turned down where it came from", To, "traits principled; other 02-01 decided rejected", "e held" },
        { "turned down where it was to go", To, "traits principled; group 02-01 raised; board 03-01 decided rejected", "e held" },
        { "turned down above where it was to go", To, "traits principled; group 02-01 raised; council 03-01 approved rejected", "e held" },
        { "turned down beside", To, "traits principled; group 02-01 raised; stray 03-01 decided rejected", "e violated; e//m violated error" },
        { "turned down where it was to go, before it came to the forum that it is about", To, "traits principled; board 02-01 decided rejected; group 03-01 raised", "e violated; e//m violated warning" },
        { "turned down where it was to go, wherever it came from", "{ id: E, to: board, assessedBy: chair }", "board 02-01 decided rejected", "e held" },
        { "decided by an organisation", To, "traits principled; group 02-01 raised; @region 03-01 decided", "e violated; e//m violated error" },
        { "steps in another order than their dates", To, "traits principled; board 03-01 decided; group 02-01 assessed by chair", "e held" },
        { "approved where it came from, and nothing follows", To, "traits principled; group 02-01 approved", "e violated; e//m violated error" },
        { "approved where it came from, on its way", To, "traits principled; group 02-01 approved; board 03-01 discussed", "e held" },
        { "approved where it was to go, on its way", To, "traits principled; group 02-01 assessed by chair; board 03-01 approved; group 04-01 decided", "e violated; e//m violated error" },
        { "a forum that it reaches was only told", "{ id: E, when: { reaches: council }, route: [ board, council ] }", "council 02-01 informed; group 03-01 decided", "e notapplicable" },
        // route
        { "along the route", Route, "type pilot; group 02-01 started; board 03-01 recommended; council 04-01 decided", "e held" },
        { "along the route and more", Route, "type pilot; stray 01-01 raised; group 02-01 started; stray 02-02 discussed; board 03-01 recommended; council 04-01 decided", "e held" },
        { "a place passed over", Route, "type pilot; group 02-01 started; council 04-01 decided", "e violated; e//m violated error" },
        { "two places in the wrong order", Route, "type pilot; board 01-01 recommended; group 02-01 started; council 04-01 decided", "e violated; e//m violated error" },
        { "a place with another act", Route, "type pilot; group 02-01 raised; board 03-01 recommended; council 04-01 decided", "e violated; e//m violated error" },
        { "a place that was only informed", Route, "type pilot; group 02-01 started; board 03-01 informed; council 04-01 decided", "e violated; e//m violated error" },
        { "decided before the end", Route, "type pilot; group 02-01 started; board 03-01 decided", "e violated; e//m violated error" },
        { "on its way", Route, "type pilot; group 02-01 started; board 03-01 recommended", "e held" },
        { "turned down on its way", Route, "type pilot; group 02-01 started; board 03-01 decided rejected", "e held" },
        { "turned down out of its turn", Route, "type pilot; board 03-01 decided rejected", "e violated; e//m violated error" },
        { "turned down at its first place", Route, "type pilot; group 02-01 decided rejected", "e held" },
        { "a place by a role that is not recorded", "{ id: E, route: [ { forum: group, act: approved, by: chair } ] }", "group 02-01 approved; stray 03-01 decided", "e unknown; e//m unknown error" },
        { "a place by another role", "{ id: E, route: [ { forum: group, act: approved, by: chair } ] }", "group 02-01 approved by guest; stray 03-01 decided", "e violated; e//m violated error" },
        { "a place by one of two roles", "{ id: E, route: [ { forum: group, act: approved, by: [ chair, guest ] } ] }", "group 02-01 approved by guest; stray 03-01 decided", "e held" },
        { "any of two fora", "{ id: E, route: [ { forum: [ group, other ] } ] }", "other 02-01 discussed; stray 03-01 decided", "e held" },
        { "an organisation", "{ id: E, route: [ region ] }", "@region 02-01 approved; stray 03-01 decided", "e held" },
        { "another organisation", "{ id: E, route: [ { organisation: region, act: approved } ] }", "@skive 02-01 approved; stray 03-01 decided", "e violated; e//m violated error" },
        // what may still come
        { "an approval after the decision", "{ id: E, route: [ group, { forum: board, act: approved } ] }", "group 02-01 decided", "e held" },
        { "an approval after a decision elsewhere", "{ id: E, route: [ group, { forum: board, act: approved } ] }", "stray 02-01 decided", "e violated; e//m violated error" },
        { "an approval after a decision that was taken too early", "{ id: E, route: [ group, other, { forum: board, act: approved } ] }", "other 02-01 decided", "e violated; e//m violated error" },
        { "another forum after the decision", "{ id: E, route: [ group, board ] }", "group 02-01 decided", "e violated; e//m violated error" },
        { "another forum after an approval", "{ id: E, route: [ group, board ] }", "group 02-01 approved", "e held" },
        { "a second decision that is asked for", "{ id: E, route: [ { forum: group, act: decided }, { forum: board, act: decided } ] }", "group 02-01 decided", "e held" },
        { "the decision of the other of two", "{ id: E, route: [ { all: [ board, region ], act: decided } ] }", "board 02-01 decided", "e held" },
        { "the decision of the other of two, where it was decided elsewhere", "{ id: E, route: [ { all: [ board, region ], act: decided } ] }", "board 02-01 decided; stray 03-01 decided", "e violated; e//m violated error" },
        { "the decisions of both", "{ id: E, route: [ { all: [ board, region ], act: decided } ] }", "board 02-01 decided; @region 03-01 decided", "e held" },
        { "what another escalation waits for", "{ id: E, to: council }\n{ id: F, route: [ { all: [ board, region ], act: decided } ] }", "board 02-01 decided", "e held; f held" },
        { "an approval that another escalation asks for", "{ id: E, to: council }\n{ id: F, route: [ { forum: board, act: approved } ] }", "board 02-01 approved", "e held; f held" },
        // all
        { "each has approved, in whatever order", All, "type agreement; concerns viborg; group 01-01 discussed; @viborg 02-01 approved; board 02-02 approved; @region 02-03 approved", "e held" },
        { "one of them before its turn", All, "type agreement; concerns viborg; @viborg 01-01 approved; group 01-02 discussed; board 02-02 approved; @region 02-03 approved; board 03-01 decided", "e violated; e//m violated warning" },
        { "one of them is missing, and it may come", All, "type agreement; concerns viborg; group 01-01 discussed; board 02-02 approved; @region 02-03 approved", "e held" },
        { "one of them is missing, and it is decided", All, "type agreement; concerns viborg skive; group 01-01 discussed; board 02-02 approved; @region 02-03 approved; @viborg 02-04 approved; board 03-01 decided", "e violated; e//m violated warning" },
        { "whom it concerns is not recorded", All, "type agreement; concerns ?; group 01-01 discussed; board 02-02 approved; @region 02-03 approved; board 03-01 decided", "e unknown; e//m unknown warning" },
        { "it concerns nobody", All, "type agreement; group 01-01 discussed; board 02-02 approved; @region 02-03 approved", "e held" },
        { "all have approved without the place before", All, "type agreement; board 02-02 approved; @region 02-03 approved", "e violated; e//m violated warning" },
        { "each of a list has approved, whomever it concerns", "{ id: E, route: [ { all: [ board, region ], act: approved } ] }", "concerns viborg; board 02-01 approved; @region 02-02 approved; board 03-01 decided", "e held" },
        { "the place after, before the last of them", "{ id: E, route: [ { all: [ board, region ], act: approved }, council ] }",
            "board 02-01 approved; council 02-02 discussed; @region 02-03 approved; stray 03-01 decided", "e violated; e//m violated error" },
        // next
        { "next where it was to go", Next, "group 02-01 forwarded; council 03-01 decided", "e held" },
        { "next elsewhere", Next, "group 02-01 forwarded; stray 03-01 discussed; board 04-01 decided", "e violated; e//m violated error" },
        { "next elsewhere, not decided", Next, "group 02-01 forwarded; stray 03-01 discussed", "e held" },
        { "the last time it came from there counts", Next, "group 02-01 forwarded; stray 03-01 discussed; group 03-02 forwarded; board 04-01 decided", "e held" },
        { "another is only told in between", Next, "group 02-01 forwarded; stray 03-01 informed; board 04-01 decided", "e held" },
        { "approved there, and nothing follows", Next, "group 02-01 approved", "e violated; e//m violated error" },
        { "decided there", Next, "group 02-01 decided", "e violated; e//m violated error" },
        { "turned down there", Next, "group 02-01 decided rejected", "e held" },
        { "never there", Next, "board 02-01 decided", "e notapplicable" },
        { "informed there once it is decided", Next, "group 02-01 forwarded; board 03-01 decided; group 04-01 informed", "e held" },
        { "approved where it was to go, but not next", "{ id: E, from: group, to: board, next: [ stray ] }", "group 02-01 forwarded; board 03-01 approved", "e violated; e//m violated error" },
        // several leads
        { "of two leads the graver", "{ id: E, from: group, to: board, assessedBy: chair, route: [ group, stray ], severity: error }", "group 01-01 raised; board 02-01 decided", "e violated; e//m violated error" },
        { "of two leads the one that is certain", "{ id: E, from: group, to: board, assessedBy: chair, next: [ council ] }", "group 02-01 assessed; board 03-01 decided", "e violated; e//m violated error" },
        // not recorded
        { "the type, where it could break it", Route, "type ?; board 02-01 decided", "e unknown; e//m unknown error" },
        { "the type, where it holds anyway", Route, "type ?; group 02-01 started; board 03-01 recommended; council 04-01 decided", "e held" },
        { "the traits", To, "traits ?; group 02-01 discussed; stray 03-01 decided", "e unknown; e//m unknown error; competence/stray/m unknown error" },
        // time
        { "no step by that day", To, "traits principled", "e notapplicable" },
        { "an escalation of another time", "{ id: E, to: board, inForce: { from: 2014-06-01 } }", "stray 05-31 decided", "e notapplicable" },
        { "its last step in the time of the escalation", "{ id: E, to: board, inForce: { from: 2014-06-01 } }", "stray 05-31 decided; group 06-01 informed", "e violated; e//m violated error" },
        { "an escalation that has ended", "{ id: E, to: board, inForce: { to: 2014-06-01 } }\n{ id: F, from: advice, to: board }", "stray 05-31 decided", "e notapplicable; f notapplicable" },
        // succession
        { "the old forum before it was succeeded", "{ id: E, route: [ old ] }", "old 05-01 discussed; stray 07-01 decided", "e held" },
        { "the new forum for the old", "{ id: E, route: [ old ] }", "new 06-01 discussed; stray 07-01 decided", "e held" },
        { "the old forum after it was succeeded", "{ id: E, route: [ old ] }", "old 06-01 discussed; stray 07-01 decided", "e violated; e//m violated error; forum-period/old/m violated warning" },
    };

    [Theory]
    [MemberData(nameof(Matters))]
    public void Matter_HeldAgainstAnEscalation_IsJudged(string situation, string escalation, string matter, string expected) =>
        Cases.Answer(Cases.Check(escalation, matter)).Should().Be(expected, situation);

    public static TheoryData<string> EveryAct => [.. "raised informed discussed piloted directed assessed recommended forwarded approved decided started noted".Split(' ')];

    /// <summary>Who is told of a matter has not treated it; whatever else is done, the charter's own acts too, is treated.</summary>
    [Theory]
    [MemberData(nameof(EveryAct))]
    public void Act_OfAForum_ReachesItUnlessItIsOnlyTold(string act)
    {
        var isTold = act == "informed";

        IsViolated("{ id: E, when: { reaches: council }, route: [ board, council ] }", $"council 02-01 {act}; group 03-01 decided").Should().Be(isTold ? null : true);
        IsViolated("{ id: E, route: [ stray ] }", $"stray 02-01 {act}; group 03-01 decided").Should().Be(isTold);
        IsViolated("{ id: E, route: [ { forum: [ stray, other ] } ] }", $"stray 02-01 {act}; group 03-01 decided").Should().Be(isTold);
        IsViolated("{ id: E, route: [ { kind: lone } ] }", $"stray 02-01 {act}; group 03-01 decided").Should().Be(isTold);
        IsViolated("{ id: E, route: [ { forum: stray, by: chair } ] }", $"stray 02-01 {act} by chair; group 03-01 decided").Should().Be(isTold);
        IsViolated("{ id: E, route: [ { all: [ stray, region ] } ] }", $"stray 02-01 {act}; @region 02-02 {act}; group 03-01 decided").Should().Be(isTold);
        IsViolated("{ id: E, route: [ region ] }", $"@region 02-01 {act}; group 03-01 decided").Should().Be(isTold);
        IsViolated($"{{ id: E, route: [ {{ forum: stray, act: {act} }} ] }}", $"stray 02-01 {act}; group 03-01 decided").Should().Be(false);
        IsViolated("{ id: E, from: group, next: [ board ] }", $"group 02-01 forwarded; stray 02-02 {act}; board 03-01 decided").Should().Be(!isTold);
        IsViolated("{ id: E, from: group, next: [ stray ] }", $"group 02-01 forwarded; stray 02-02 {act}; board 03-01 decided").Should().Be(isTold);
        Charter("{ id: E, route: [ stray, { forum: board, act: decided } ] }").RouteFor(Cases.Matter($"stray 02-01 {(act is "decided" or "approved" ? "raised" : act)}"), "group")
            .Steps.SelectMany(s => s.Places).Select(p => p.Text).Should().Equal(isTold ? ["stray", "board"] : ["board"]);
    }

    // null if it is about no matter.
    private static bool? IsViolated(string escalation, string matter) =>
        Charter(escalation).Check(Register.Define("r", r => r.Matter(Cases.Matter(matter))), Cases.Today).Outcomes.Single().Outcome switch
        {
            Outcome.Violated => true,
            Outcome.Held => false,
            _ => null,
        };

    private static Charter Charter(string escalation) => CharterFile.Parse(Cases.Text(escalation).Replace("acts: [ started ]", "acts: [ started, noted ]", StringComparison.Ordinal), "c.yaml");

    [Theory]
    [InlineData("2014-02-28", "e held")]
    [InlineData("2014-03-01", "e violated; e//m violated error")]
    public void Step_AfterTheDayOfTheCheck_IsNotSeen(string day, string expected) => Cases.Answer(Cases.Check(Next, "group 02-01 forwarded; group 03-01 decided",
        DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))).Should().Be(expected);

    [Fact]
    public void Day_ThatIsNotCovered_LeavesEveryRowUnknownWithoutFindings()
    {
        var register = Register.Define("r", r => r.Covers(new Coverage { Period = new(null, new(2014, 6, 30)) }).Matter(Cases.Matter("stray 02-01 decided; advice 02-01 decided")));

        var report = Cases.Charter("{ id: E, to: board }").Check(register, Cases.Today);

        Cases.Answer(report).Should().Be("e unknown");
        report.Passes().Should().BeFalse();
        report.Outcomes[^1].Reason(Language.English).Should().Be("The register does not cover that day.");
    }

    [Fact]
    public void Row_SaysWhyItIsNotApplicableOrUnknown()
    {
        Reason("{ id: E, to: board, inForce: { from: 2015-01-01 } }\n{ id: F, to: board }", "stray 01-01 discussed").Should().Be("The escalation is not in force that day; it is in force from 2015-01-01.");
        Reason(Next, "stray 02-01 decided").Should().Be("No matter is one of those that it is about.");
        Reason(Route, "type ?; board 02-01 decided").Should().Be("Not recorded: `type` of `m`.");
    }

    [Fact]
    public void Escalation_HasItsRowAfterTheConstraintsInTheOrderOfTheCharter() => Cases.Charter("{ id: B, to: board }\n{ id: A, to: board }", "constraints: [ { id: K, forum: board, count: { members: {}, min: 0 } } ]\n")
        .Check(Register.Define("r", _ => { }), Cases.Today).Outcomes.Select(o => o.Constraint).Should().Equal("K", "B", "A");

    [Fact]
    public void Finding_BearsItsClausesPlacesAndWhatWouldSettleIt()
    {
        var register = RegisterFile.Parse("register: r\nmatters:\n  - id: m\n    type: pilot\n    steps: [ { forum: stray, date: 2014-02-01, act: decided } ]", "r.yaml");

        var finding = Cases.Charter("{ id: E, when: { type: pilot, traits: economic }, to: board, clause: C-1 }").Check(register, Cases.Today).Findings[0];

        finding.Principle.Should().Be("escalation");
        finding.Clauses.Select(c => c.Quote).Should().Equal("It goes on.");
        finding.Locations.Select(l => $"{l.Role} {l.Location}").Should().Equal("matter r.yaml:5:14", "constraint c.yaml:18:5");
        finding.ResolvedBy.Should().Equal(new MissingData("m", "traits"));
    }

    public static TheoryData<string, string, string, string> NotRecorded => new()
    {
        { "a role that would settle one lead and not the one that is told", "{ id: E, when: { type: pilot }, to: board, assessedBy: chair, next: [ council ], from: group }",
            "type ?; group 02-01 assessed; board 03-01 decided", "m type" },
        { "a role at a forum that the assessment is not asked of", To, "traits ?; group 01-01 raised; stray 02-01 assessed; board 03-01 decided", "m traits" },
        { "a kind that is not recorded, where it came from", "{ id: E, from: { kind: group }, to: council }", "vague 02-01 decided", "vague kind" },
        { "a kind that is not recorded, where another forum is surely meant", "{ id: E, from: { kind: group }, when: { type: pilot }, to: council }", "type ?; vague 02-01 raised; group 03-01 decided", "m type" },
        { "whom it concerns, where one of them turned it down", "{ id: E, route: [ { all: [ group, concerned ], act: approved } ] }",
            "concerns ?; @skive 02-01 approved rejected; stray 03-01 decided", "m concerns" },
        { "a kind of a forum above which it was turned down", "{ id: E, from: { kind: group }, to: stray }", "group 01-01 raised; high 02-01 decided rejected", "high kind; low kind" },
        { "a kind that is not recorded, of a forum whose forum above is", "{ id: E, from: { kind: group, reportsTo: high }, to: council }", "low 02-01 decided", "low kind" },
        { "the kind of a forum that it may have gone on from", "{ id: E, from: { kind: group }, next: [ council ] }",
            "group 01-01 forwarded; vague 02-01 forwarded; stray 02-02 discussed; vague 02-03 forwarded; council 03-01 decided", "vague kind" },
        { "who approved it on its route", "{ id: E, route: [ { forum: group, act: approved, by: chair } ] }", "group 02-01 approved; stray 03-01 decided", "m by" },
        { "its type, and who approved it on its route", "{ id: E, when: { type: pilot }, route: [ { forum: group, act: approved, by: chair } ] }",
            "type ?; group 02-01 approved; stray 03-01 decided", "m by; m type" },
        { "whom it concerns, where each of them is to approve it", "{ id: E, route: [ { all: [ board, concerned ], act: approved } ] }",
            "concerns ?; board 02-01 approved; stray 03-01 decided", "m concerns" },
    };

    [Theory]
    [MemberData(nameof(NotRecorded))]
    public void Finding_ThatIsUnknown_NamesWhatWouldSettleIt(string situation, string escalation, string matter, string expected)
    {
        var charter = CharterFile.Parse(Cases.Text(escalation).Replace("fora:\n", "fora:\n  - { id: vague }\n  - { id: high }\n  - { id: low, reportsTo: high }\n", StringComparison.Ordinal), "c.yaml");

        var finding = charter.Check(Register.Define("r", r => r.Matter(Cases.Matter(matter))), Cases.Today).Findings[0];

        (finding.Constraint, finding.Verdict).Should().Be(("E", Verdict.Unknown), situation);
        string.Join("; ", finding.ResolvedBy.Select(s => $"{s.Person} {s.Value}")).Should().Be(expected, situation);
        finding.Message(Language.English).Should().NotContain("()", situation);
    }

    [Fact]
    public void LiveCheck_CarriesTheRowsAndFindingsOfMatters()
    {
        var register = Register.Define("r", r => r.Matter(Cases.Matter("traits principled; advice 02-01 decided")));
        var charter = Cases.Charter("{ id: E, to: board }");

        Cases.Answer(charter.CheckLive(register, Cases.Today).Report()).Should().Be(Cases.Answer(charter.Check(register, Cases.Today)));
    }

    [Theory]
    [InlineData("group 02-01 decided", "`m` is still to be approved in `board`.")]
    [InlineData("group 02-01 discussed", null)]
    [InlineData("group 02-01 decided; board 03-01 approved", null)]
    public void Row_of_what_is_still_to_come_says_what(string matter, string? expected) =>
        Reason("{ id: E, route: [ group, { forum: board, act: approved } ] }", matter).Should().Be(expected);

    private static string? Reason(string escalation, string matter) => Cases.Check(escalation, matter).Outcomes[0].Reason(Language.English);

    /// <summary>The forum that decided is perhaps itself one from which matters go on; if it is not, the matter went where it should.</summary>
    [Fact]
    public void Next_OfAForumThatIsPerhapsWhereTheMatterComesFrom_IsUnknown()
    {
        var charter = CharterFile.Parse(
            """
            charter: c
            organisations: [ { id: region } ]
            fora: [ { id: group, setUpBy: region }, { id: board } ]
            escalations: [ { id: E, from: { setUpBy: region }, next: board } ]
            """, "c.yaml");

        var report = charter.Check(Register.Define("r", r => r.Matter(Cases.Matter("group 12-21 informed; board 12-21 decided"))), Cases.Today);

        report.Outcomes.Should().ContainSingle(o => o.Constraint == "E").Which.Outcome.Should().Be(Outcome.Unknown);
    }
}
