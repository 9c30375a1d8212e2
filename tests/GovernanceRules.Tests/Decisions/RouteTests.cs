namespace GovernanceRules.Tests.Decisions;

/// <summary>Where matters must go: the steps that are still needed, who decides, and what cannot be told.</summary>
public sealed class RouteTests
{
    private const string To = "{ id: E, from: { kind: group }, when: { traits: [ principled ] }, to: board, assessedBy: chair, clause: C-1 }";
    private const string Scaling = "{ id: S, when: { type: pilot }, route: [ { forum: { kind: group }, act: started }, board, { forum: council, act: decided } ] }";
    private const string Parties = "{ id: P, when: { type: agreement }, route: [ group, { all: [ board, region, concerned ], act: approved } ] }";

    public static TheoryData<string, string, string, string, string> Matters => new()
    {
        { "nothing stands against the forum", "", "stray", "", "DecidesHere: stray decided" },
        { "a word that the forum lists", "", "group", "traits clinical", "DecidesHere: group decided" },
        { "a word that a forum above lists", "", "group", "traits economic", "GoesOn: board decided" },
        { "a word that a forum elsewhere lists", "", "stray", "traits clinical", "GoesOn: group decided" },
        { "words of two fora, one above the other", "", "stray", "traits clinical economic", "GoesOn: board decided" },
        { "an advisory forum, and nobody above it", "", "advice", "", "NobodyMayDecide:" },
        { "an advisory forum, and who lists the word", "", "advice", "traits economic", "GoesOn: board decided" },
        { "a word that it may not decide", "", "other", "traits principled", "GoesOn: board decided" },
        { "assessed, and on", To, "group", "traits principled", "GoesOn: group assessed by chair; board decided" },
        { "assessed already", To, "group", "traits principled; group 02-01 assessed by chair", "GoesOn: board decided" },
        { "assessed where it came from, and now elsewhere", To, "stray", "traits principled; group 02-01 discussed", "GoesOn: group assessed by chair; board decided" },
        { "never in a forum that it is about", To, "stray", "traits principled", "DecidesHere: stray decided" },
        { "from above where it goes", To, "council", "traits principled; group 02-01 assessed by chair", "GoesOn: board decided" },
        { "along a route from its first place", Scaling, "group", "type pilot", "GoesOn: group started; board; council decided" },
        { "along a route from elsewhere, any of two", Scaling, "stray", "type pilot", "GoesOn: group or other started; board; council decided" },
        { "half the route gone", Scaling, "board", "type pilot; group 02-01 started; board 03-01 recommended", "GoesOn: council decided" },
        { "two routes that share a place", "{ id: A, route: [ stray, council ] }\n{ id: B, route: [ group, stray ] }", "group", "", "GoesOn: group; stray; council decided" },
        { "a route that brings another", "{ id: A, route: [ board ] }\n{ id: B, when: { reaches: board }, route: [ stray, board ] }", "group", "", "GoesOn: stray; board decided" },
        { "two acts in one forum", "{ id: A, route: [ { forum: board, act: directed }, { forum: board, act: decided } ] }", "group", "", "GoesOn: board directed; board decided" },
        { "the parties settle it", Parties, "group", "type agreement; concerns viborg skive", "GoesOn: group; board and region and skive and viborg approved" },
        { "whom it concerns is not recorded", Parties, "group", "type agreement; concerns ?", "NotRecorded: concerns" },
        { "next", "{ id: N, from: group, next: [ board ] }", "group", "", "GoesOn: board decided" },
        { "next to one of two that may both decide", "{ id: N, from: group, next: [ stray, other ] }", "group", "", "SeveralMayDecide: other stray" },
        { "two fora of which neither is above", "{ id: A, to: [ stray, other ] }", "group", "", "SeveralMayDecide: other stray" },
        { "an approval that no route asks for any longer", "{ id: E, from: { kind: board }, route: [ { forum: other, act: approved } ] }", "other", "traits ?", "NotRecorded: traits" },
        { "in a circle", "{ id: A, route: [ stray, group ] }\n{ id: B, route: [ group, stray ] }", "board", "", "Circle: group stray" },
        { "there and back", "{ id: A, route: [ { forum: stray, act: started }, group, { forum: stray, act: decided } ] }", "board", "", "Circle: group stray" },
        { "a forum of another time", "{ id: A, route: [ { forum: [ new ] }, board ], inForce: { to: 2014-07-31 } }", "group", "group 02-01 raised", "NoWay:" },
        { "the traits are not recorded", To, "group", "traits ?", "NotRecorded: traits" },
        { "the type is not recorded, and decides", Scaling, "group", "type ?", "NotRecorded: type" },
        { "the type is not recorded, and does not matter", To, "group", "type ?; traits clinical", "DecidesHere: group decided" },
        { "decided", To, "group", "traits principled; board 03-01 decided", "Settled:" },
        { "turned down", Scaling, "group", "type pilot; group 02-01 decided rejected", "Settled:" },
        { "a place on the way that may not decide", "{ id: A, route: [ { forum: other, act: decided }, { forum: council, act: decided } ] }", "group", "traits principled", "NoWay:" },
        { "of those on the way the one that may decide", "{ id: A, route: [ { forum: [ advice, stray ], act: decided }, council ] }", "group", "", "GoesOn: stray decided; council" },
        { "what is done after the decision", "{ id: A, route: [ { forum: board, act: decided }, { forum: council, act: informed } ] }", "group", "", "GoesOn: board decided; council informed" },
        { "by way of another, and back", "{ id: A, route: [ stray, { forum: [ group, advice ] } ] }", "group", "", "GoesOn: stray; group decided" },
        { "two acts in one kind of forum", "{ id: A, route: [ { forum: { kind: group }, act: assessed }, { forum: { kind: group }, act: started } ] }", "group", "", "GoesOn: group assessed; group started; group decided" },
        { "a choice of which one brings more", "{ id: A, route: [ { forum: [ stray, other ] }, { forum: board, act: decided } ] }\n{ id: B, when: { reaches: other }, route: [ advice, other ] }", "group", "", "GoesOn: stray; board decided" },
        { "members of another time", "{ id: A, route: [ { all: [ new ], act: approved } ] }", "group", "group 02-01 raised", "NoWay:" },
        { "each of several, and one of them before", "{ id: A, route: [ stray, group, { all: [ stray, other ] }, council ] }", "board", "", "Circle: group other stray" },
        { "a decider whom a route names, though another lists the word", "{ id: A, route: [ { forum: stray, act: decided } ] }", "group", "traits economic", "GoesOn: stray decided" },
        { "a forum to which it leads, though another lists the word", "{ id: A, when: { traits: economic }, to: stray }", "group", "traits economic", "GoesOn: stray decided" },
        { "a forum to which it leads, under one that lists the word", "{ id: A, when: { traits: economic }, to: group }", "stray", "traits economic", "GoesOn: board decided" },
        { "a forum that it leads to only on the way to another", "{ id: A, from: group, when: { reaches: board }, to: stray }", "group", "traits economic", "NobodyMayDecide:" },
        { "the successor of what is named", "{ id: A, route: [ old ] }", "group", "group 07-01 raised", "GoesOn: new decided" },
    };

    [Theory]
    [MemberData(nameof(Matters))]
    public void Matter_FromAForum_GoesByItsSteps(string situation, string escalations, string from, string matter, string expected) =>
        Said(Cases.Charter(escalations).RouteFor(Cases.Matter(matter), from)).Should().Be(expected, situation);

    /// <summary>What the route says, done step by step, is found to be in order; the first of each choice is taken.</summary>
    [Theory]
    [MemberData(nameof(Matters))]
    public void Matter_ThatFollowsItsRoute_HasNoFindings(string situation, string escalations, string from, string matter, string expected)
    {
        var charter = Cases.Charter(escalations);
        var given = Cases.Matter(matter);
        var route = charter.RouteFor(given, from);
        var day = route.AsOf;
        var steps = route.Steps.SelectMany(s => (s.InEach ? s.Places : [s.Places[0]]).Select(p => Step(charter, p, s, day)));
        var register = Register.Define("r", r => r.Matter(given with { Steps = [.. given.Steps, new(day, "raised") { Forum = from }, .. steps] }));

        if (!route.Steps.IsEmpty)
            charter.Check(register, Cases.Today > day ? day : Cases.Today).Findings.Select(f => f.ToString()).Should().BeEmpty($"{situation}: {expected}");
    }

    [Fact]
    public void Route_OfAnotherOrderOfTheFile_IsTheSame()
    {
        string[] lines = ["{ id: A, route: [ stray, council ] }", "{ id: B, route: [ group, stray ] }", To, "{ id: C, when: { reaches: council }, route: [ board, council ] }"];

        foreach (var order in new[] { lines, [.. lines.Reverse()], [lines[2], lines[0], lines[3], lines[1]] })
            Said(Cases.Charter(string.Join('\n', order)).RouteFor(Cases.Matter("traits principled"), "group"))
                .Should().Be("GoesOn: group assessed by chair; board; stray; council decided");
    }

    [Fact]
    public void Step_OfARoute_SaysWhoAndWhyAndBearsItsSentence()
    {
        var route = Cases.Charter(To).RouteFor(Cases.Matter("traits principled"), "group");

        route.Steps[0].Text(Language.English).Should().Be("It is assessed by the chair in `group` (`E`).");
        route.Steps[0].Text(Language.Danish).Should().Be("Sagen bliver vurderet af formanden i `group` (`E`).");
        route.Steps[1].Escalations.Select(e => e.Text).Should().Equal("E");
        route.Steps[1].Clauses.Select(c => c.Quote).Should().Equal("It goes on.");
        route.Message(Language.English).Should().Be("`m` goes on from `group` and is settled in `board`.");
        route.Message(Language.Danish).Should().Be("`m` går videre fra `group` og afgøres i `board`.");
    }

    [Fact]
    public void Step_OfADecision_BearsTheSentencesOfTheWordsThatTheMatterHas()
    {
        const string more = """
              - { id: panel, decides: [ { word: principled, clause: C-1 }, { word: shared, clause: C-2 } ] }

            """;

        Cases.Charter("", more).RouteFor(Cases.Matter("traits shared"), "stray").Steps.Should().ContainSingle()
            .Which.Clauses.Select(c => c.Id.Text).Should().Equal("C-2");
    }

    [Theory]
    [InlineData("grup", "traits clinical", "the forum `grup` is not declared; did you mean `group`?")]
    [InlineData("group", "traits clincal", "the trait `clincal` is not declared; did you mean `clinical`?")]
    [InlineData("group", "type pilto", "the type `pilto` is not declared; did you mean `pilot`?")]
    public void Route_WithAWordThatNothingDeclares_IsAFault(string from, string matter, string expected) => Cases.Charter("")
        .Invoking(c => c.RouteFor(Cases.Matter(matter), from)).Should().Throw<InvalidInputException>().Which.Diagnostics.Should().ContainSingle().Which.Text.Should().Be(expected);

    private static MatterStep Step(Charter charter, Identifier place, RouteStep step, DateOnly day)
    {
        var done = new MatterStep(day, step.Act ?? "discussed") { By = step.By.IsEmpty ? (Identifier?)null : step.By[0] };
        return charter.Fora.Any(f => f.Id == place) ? done with { Forum = place } : done with { Organisation = place };
    }

    private static string Said(Route route) =>
        $"{route.Status}: {string.Join("; ", route.Steps)}{string.Join(' ', route.Candidates)}{string.Join(' ', route.NotRecorded)}".TrimEnd();
}
