namespace GovernanceRules.Tests.Charters.Fluent;

/// <summary>Escalations, what fora may decide, and matters, written in C#.</summary>
public sealed class FluentDecisionTests
{
    /// <summary>What says what a forum may decide, which is tried here.</summary>
    public static readonly string[] OfForum = ["ReportsTo", "Advisory", "Decides", "MayNotDecide", "DecidesTogether", "MayNotDecideTogether"];

    private static readonly DateOnly Day = new(2017, 2, 1);

    [Fact]
    public void Escalation_InCode_SaysWhatTheFileSays()
    {
        var written = Charter.Define("c", c => c
            .Types("pilot").Traits("principled", "economic").Acts("started")
            .Clause("C-1", "It goes on.")
            .Forum("board").Forum(new Forum("group") { Kind = "group" })
            .Escalation("TO", e => e.From(f => f.Kind("group")).WithTraits("principled", "economic").AssessedBy("chair").To("board").Because("C-1").Note("n"))
            .Escalation("ROUTE", e => e.OfType("pilot").WithAnyTrait("economic").ThatReach("board").Via(f => f.Kind("group"), "started", "chair").Via("board")
                .ViaAll(["board", "concerned"], "approved").Severity(Severity.Warning).During(Day))
            .Escalation("NEXT", e => e.From("group").Next("board").WaivableBy("board")));
        var read = CharterFile.Parse("""
            charter: c
            types: [ pilot ]
            traits: [ principled, economic ]
            acts: [ started ]
            clauses: [ { id: C-1, quote: It goes on. } ]
            fora: [ { id: board }, { id: group, kind: group } ]
            escalations:
              - { id: TO, from: { kind: group }, when: { allTraits: [ principled, economic ] }, assessedBy: chair, to: board, clause: C-1, note: n }
              - { id: ROUTE, when: { type: pilot, traits: economic, reaches: board }, severity: warning, inForce: { from: 2017-02-01 },
                  route: [ { forum: { kind: group }, act: started, by: chair }, board, { all: [ board, concerned ], act: approved } ] }
              - { id: NEXT, from: group, next: board, waivable: { by: board } }
            """, "c.yaml");

        written.Escalations.Select(Said).Should().Equal(read.Escalations.Select(Said));
        Said(written.Escalations[0]).Should().Be("TO Error .. | from kind=group | types  any  all principled economic reaches  | by chair to board next  | route  | C-1 n waivable ");
    }

    [Fact]
    public void Forum_InCode_SaysWhatItMayDecide()
    {
        var charter = Charter.Define("c", c => c
            .Forum("board", null, f => f.Decides("economic", "strategic").Because("The board decides.").MayNotDecide("clinical").Severity(Severity.Warning).During(Day))
            .Forum("council", null, f => f.Advisory().ReportsTo("board"))
            .Forum(new Forum("g1") { Kind = "group" }).ForaOfKind("group", f => f.Decides("clinical")));

        charter.Fora[0].Decides.Should().Equal(new MatterWord("economic") { Clauses = ["BOARD-DECIDES"] }, new MatterWord("strategic") { Clauses = ["BOARD-DECIDES"] });
        charter.Fora[0].MayNotDecide.Should().Equal(new MatterWord("clinical") { Severity = Severity.Warning, InForce = new Period(Day, null) });
        charter.Fora[1].Should().Match<Forum>(f => f.Advisory && f.ReportsTo == "board");
        charter.Fora[2].Decides.Should().Equal("clinical");
        charter.FindClause("BOARD-DECIDES")!.Quote.Should().Be("The board decides.");
        charter.UnboundClauses.Should().BeEmpty();
    }

    [Fact]
    public void Forum_InCode_SaysWhatItMayDecideTogether()
    {
        var charter = Charter.Define("c", c => c
            .Forum("board", null, f => f.DecidesTogether(["strategic", "economic", "economic"], "pilot").Because("The board decides.").MayNotDecideTogether([], "clinical").Severity(Severity.Info)));

        charter.Fora[0].Decides.Should().Equal(MatterWord.Together(["economic", "strategic"], ["pilot"]) with { Clauses = ["BOARD-DECIDES"] });
        charter.Fora[0].MayNotDecide.Should().Equal(MatterWord.Together([], ["clinical"]) with { Severity = Severity.Info });
        FluentActions.Invoking(() => MatterWord.Together([])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Matter_InCode_SaysWhoVoted()
    {
        var step = new MatterStep(Day, "decided") { Forum = "board", Present = ["p1", "p2"], Recused = ["p3"], Votes = new StepVotes { For = new(["p1"]), Against = new(1) } };

        var matter = Register.Define("r", r => r.Matter("m", m => m.Name("Telecare").ConcernsPersons("p3").Step(step))).Matters[0];

        matter.Should().Be(new Matter("m") { Name = "Telecare", ConcernsPersons = ["p3"], Steps = [step with { Votes = new StepVotes { For = new(["p1"]), Against = new(1) } }] });
        matter.Should().NotBe(matter with { Name = null });
        matter.Should().NotBe(matter with { ConcernsPersons = null });
        step.Should().NotBe(step with { Votes = new StepVotes { For = new(1), Against = new(1) } });
        step.Should().NotBe(step with { Recused = null }).And.NotBe(step with { Present = [] }).And.NotBe(step with { ByPersons = ["p1"] });
        step.Votes!.For!.Count.Should().Be(1);
        FluentActions.Invoking(() => new VoteSide(-1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Register.Define("r", r => r.Matter("m", m => m.Step(step with { Present = ["vacant"] })))).Should().Throw<InvalidInputException>();
    }

    [Fact]
    public void Matter_InCode_IsWhatTheFileSays()
    {
        var register = Register.Define("r", r => r
            .Matter("pilot", m => m.Type("pilot").Traits("economic").Concerns("region")
                .Step("group", Day, "recommended", by: "chair")
                .StepOfOrganisation("region", Day, "approved")
                .Decided("board", Day, StepOutcome.Rejected))
            .Matter(new Matter("other") { Type = "none", Traits = [] }));

        register.Matters.Should().Equal(
            new Matter("pilot")
            {
                Type = "pilot",
                Traits = ["economic"],
                Concerns = ["region"],
                Steps =
                [
                    new(Day, "recommended") { Forum = "group", By = "chair" }, new(Day, "approved") { Organisation = "region" },
                    new(Day, "decided") { Forum = "board", Outcome = StepOutcome.Rejected },
                ],
            },
            new Matter("other") { Type = "none", Traits = [] });
    }

    [Fact]
    public void WhatAForumMayDecide_HasNoIdOfItsOwn() => new Action(() => Charter.Define("c", c => c.Forum("a", null, f => f.Decides("x").As("ID"))))
        .Should().Throw<InvalidOperationException>();

    private static string Said(Escalation e) =>
        $"{e.Id} {e.Severity} {e.InForce} | from {Said(e.From)} | types {Texts(e.When.Types)} any {Texts(e.When.AnyTraits)} all {Texts(e.When.AllTraits)} reaches {Texts(e.When.Reaches)} | "
        + $"by {Texts(e.AssessedBy)} to {Texts(e.To)} next {Texts(e.Next)} | route {string.Join(", ", e.Route.Select(Said))} | {Texts(e.Clauses)} {e.Note} waivable {Texts(e.WaivableBy)}";

    private static string Said(ForumTarget target) => target.Selection is { } selection ? Said(selection) : Texts(target.Ids);

    private static string Said(RoutePlace place) =>
        $"{Texts(place.Ids)}{Texts(place.Fora)}{(place.Selection is { } selection ? Said(selection) : "")} {place.IsAll} {Texts(place.Acts)} {Texts(place.By)}";

    private static string Said(Selection selection) => string.Join(" ", selection.Conditions.Cast<ValueCondition>().Select(c => $"{c.Key}={Texts(c.Values)}"));

    private static string Texts(IEnumerable<Identifier> words) => string.Join(" ", words);
}
