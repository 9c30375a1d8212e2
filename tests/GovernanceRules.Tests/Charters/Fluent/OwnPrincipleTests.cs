using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Fluent;

/// <summary>A principle that the library does not know: what it unfolds to is checked, and it owns its words.</summary>
public sealed class OwnPrincipleTests
{
    private static readonly Charter Charter = Charter.Define("c", c => c
        .Organisation("skive", "Skive Kommune").Organisation("viborg", "Viborg Kommune")
        .Forum("board", "Bestyrelsen", f => f.Demands(new Deputies()).Because("Each has a deputy.").Demands(new Deputies()).Severity(Severity.Warning)));

    [Fact]
    public void OwnPrinciple_WithTwoForms_HasTheFindingsOfBoth() => Answer.Of(Check(r => r
        .Member("board", "p1", organisation: "skive").Member("board", "p1", organisation: "skive", role: "deputy").Member("board", "p2", organisation: "viborg")))
        .Should().Be("BOARD-DEPUTIES/board violated: p1 violated, viborg violated; BOARD-DEPUTIES-2/board violated: p1 violated, viborg violated");

    [Fact]
    public void OwnPrinciple_ThatIsKept_IsHeld() => Check(r => r
        .Member("board", "p1", organisation: "skive").Member("board", "p2", organisation: "skive", role: "deputy")).Passes(FailOn.Warning).Should().BeTrue();

    [Fact]
    public void OwnPrinciple_Broken_BearsItsOwnWordsAndTheCharters()
    {
        var finding = Check(r => r.Member("board", "p1", organisation: "skive")).Findings[0];

        finding.Should().BeEquivalentTo(new { Constraint = "BOARD-DEPUTIES", Principle = "deputies", Key = "skive", Severity = Severity.Error });
        finding.Message(Language.English).Should().Be("`Skive Kommune` has no deputy in `Bestyrelsen`.");
        finding.Message(Language.Danish).Should().Be("`Skive Kommune` har ingen stedfortræder i `Bestyrelsen`.");
        finding.Text(Language.English).Suggestion.Should().Be("Appoint one.");
        finding.Clauses.Single().Quote.Should().Be("Each has a deputy.");
    }

    [Fact]
    public void OwnPrinciple_WithoutWordsForTheUnknown_SpeaksPlainly()
    {
        var finding = Check(r => r.Member("board", "p1")).Findings[0];

        finding.Verdict.Should().Be(Verdict.Unknown);
        finding.Message(Language.English).Should().Contain("`organisation` of `p1` is not recorded");
    }

    [Fact]
    public void OwnPrinciple_InALiveCheck_IsKeptUpToDate()
    {
        var live = Charter.CheckLive(Register.Define("r", r => r.Covers("board").Member("board", "p1", organisation: "skive")), Given.Today);

        var change = live.Add(new Membership("board", "p2") { Organisation = "skive", Role = "deputy" });

        Answer.Findings(change.Disappeared).Should().Be("skive violated, skive violated");
        change.Appeared.Should().BeEmpty();
    }

    [Fact]
    public void OwnPrinciple_ThatUsesAnUnknownWord_IsAFaultAtJoin()
    {
        var charter = Charter.Define("c", c => c.Forum("board", null, f => f.Demands(new InForum("bord"))));

        FluentActions.Invoking(() => charter.Check(Register.Define("r", _ => { }), Given.Today)).Should().Throw<InvalidInputException>()
            .Which.Diagnostics.Should().Equal(new Diagnostic("GOV012", null, "the forum `bord` is not declared; did you mean `board`?"));
    }

    private static Report Check(Action<RegisterBuilder> define) => Charter.Check(Register.Define("r", r => define(r.Covers("board"))), Given.Today);

    private sealed class Deputies() : Principle("deputies")
    {
        private static readonly Selection StandIns = Selection.Where(m => m.Role("deputy"));

        public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) =>
        [
            new SetConstraint(StandIns, Relation.Superset, Selection.Everything, Property.Organisation),
            new SetConstraint(StandIns, Relation.Disjoint, Selection.Everything, Property.Person),
        ];

        private static readonly MessageTexts Texts = new(
            new Catalogue(Language.English, new Dictionary<string, string>
            {
                ["deputies.demand"] = "Each has a deputy.",
                ["deputies.actual"] = "none",
                ["deputies.message"] = "{organisation} has no deputy in {forum}.",
                ["deputies.suggestion"] = "Appoint one.",
            }),
            new Catalogue(Language.Danish, new Dictionary<string, string>
            {
                ["deputies.demand"] = "Hver har en stedfortræder.",
                ["deputies.actual"] = "ingen",
                ["deputies.message"] = "{organisation} har ingen stedfortræder i {forum}.",
                ["deputies.suggestion"] = "Udpeg en.",
            }));

        public override Message Demand() => Texts.Message("deputies.demand");

        public override FindingMessages Describe(FindingDetails facts) => facts is { Verdict: Verdict.Violated, Deviation: Deviation.TooFew, Key: { } key }
            ? new(Demand(), Texts.Message("deputies.actual"),
                Texts.Message("deputies.message", ("organisation", Term.Name(Property.Organisation, key)), ("forum", Term.Forum(facts.Forum))),
                Texts.Message("deputies.suggestion"))
            : base.Describe(facts);
    }

    private sealed class InForum(string forum) : Principle("inForum")
    {
        public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [new CountConstraint(Selection.Where(m => m.Forum(forum)), Bounds.AtLeast(1))];

        public override Message Demand() => Message.Empty;
    }
}
