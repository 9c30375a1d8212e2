using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>Changes that are refused, and changes of what the register shows of a forum as a whole.</summary>
public sealed class LiveCheckEdgeTests
{
    private static readonly Membership Known = new("ssg", "p1") { Organisation = "skive" };

    public static TheoryData<string, Action<LiveCheck>> UnknownMemberships => new()
    {
        { "another person", l => l.Remove(Known with { Person = "p2" }) },
        { "another organisation", l => l.Remove(Known with { Organisation = "viborg" }) },
        { "another forum", l => l.Remove(Known with { Forum = "kosu" }) },
        { "another period", l => l.Remove(Known with { Period = new Period(null, Given.Today) }) },
        { "changed", l => l.Change(Known with { Role = "chair" }, Known) },
        { "ended", l => l.End(Known with { Role = "chair" }, Given.Today) },
    };

    public static TheoryData<string, Action<LiveCheck>, string> BadWords => new()
    {
        { "a forum", l => l.Add(Known with { Forum = "ssgg" }), "GOV012" },
        { "an organisation", l => l.Add(Known with { Organisation = "skiev" }), "GOV012" },
        { "a role", l => l.Add(Known with { Role = "chiar" }), "GOV012" },
        { "a level", l => l.Add(Known with { Level = "chef" }), "GOV012" },
        { "an attribute", l => l.Add(Known with { Attributes = AttributeSet.Of(("gendr", "woman")) }), "GOV012" },
        { "a value", l => l.Add(Known with { Attributes = AttributeSet.Of(("gender", "womn")) }), "GOV017" },
        { "no person", l => l.Add(Known with { Person = "" }), "GOV011" },
        { "an end before the beginning", l => l.Add(Known with { Period = new Period(Given.Today, Given.Day("2014-02-28")) }), "GOV015" },
        { "in the place of a good one", l => l.Change(Known, Known with { Level = "chef" }), "GOV012" },
        { "an end before the beginning by ending", l => l.End(l.Memberships.Single(m => m.Person == "p5"), Given.Day("2013-12-31")), "GOV015" },
    };

    [Theory]
    [MemberData(nameof(UnknownMemberships))]
    public void Change_OfAMembershipThatIsNotThere_ThrowsAndChangesNothing(string situation, Action<LiveCheck> change) =>
        Refused(situation, change, a => a.Should().Throw<ArgumentException>(situation));

    [Theory]
    [MemberData(nameof(BadWords))]
    public void Change_WithWhatNothingDeclares_ThrowsAndChangesNothing(string situation, Action<LiveCheck> change, string code) =>
        Refused(situation, change, a => a.Should().Throw<InvalidInputException>(situation).Which.Diagnostics.Select(f => f.Code).Should().Equal(code));

    [Fact]
    public void Change_OfNothing_Throws()
    {
        var live = Begin("");

        live.Invoking(l => l.Add((Membership)null!)).Should().Throw<ArgumentNullException>();
        live.Invoking(l => l.Remove((Membership)null!)).Should().Throw<ArgumentNullException>();
        live.Invoking(l => l.Change(null!, Known)).Should().Throw<ArgumentNullException>();
        live.Invoking(l => l.Change(Known, null!)).Should().Throw<ArgumentNullException>();
        live.Invoking(l => l.End((Membership)null!, Given.Today)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>Where the register does not say which fora it covers, the first row of a forum makes the forum recorded, and the last unmakes it.</summary>
    [Fact]
    public void Add_TheFirstMembershipOfAForum_MakesItRecorded()
    {
        var live = Given.Charter("everyCluster: { over: [ midt, vest ] }").CheckLive(Register.Define("r", _ => { }), Given.Today);
        Answer.Of(live.Report()).Should().Be("unknown: midt unknown, vest unknown");

        var change = live.Add(Known);

        Answer.Findings(change.Appeared).Should().Be("vest violated");
        Answer.Findings(change.Disappeared).Should().Be("midt unknown, vest unknown");
        live.Remove(Known);
        Answer.Of(live.Report()).Should().Be("unknown: midt unknown, vest unknown");
    }

    [Fact]
    public void Add_AMembershipOfAnotherDayToAForum_MakesItRecorded()
    {
        var live = Given.Charter("everyCluster: { over: [ vest ] }").CheckLive(Register.Define("r", _ => { }), Given.Today);

        live.Add(Known with { Period = new Period(null, Given.Day("2010-12-31")) });

        Answer.Of(live.Report()).Should().Be("violated: vest violated");
    }

    [Fact]
    public void Add_TheFirstWhoSitsInAForum_MakesTheForumExist()
    {
        var live = Begin("covers allFora=true", "count: { fora: { kind: theme-group }, exactly: 1 }");
        var seat = new Membership("theme-a", "p1");

        Answer.Findings(live.Add(seat).Disappeared).Should().Be("- violated");
        Answer.Findings(live.End(seat, Given.Day("2014-02-28")).Appeared).Should().Be("- violated");
    }

    [Fact]
    public void Add_APersonNewToTheRegister_IsKnownFromThenOn()
    {
        var live = Begin("kosu p1", "compare: { members: {}, relation: subset, with: { forum: kosu }, by: person }");

        Answer.Findings(live.Add(new Membership("ssg", "new")).Appeared).Should().Be("new violated");
        Answer.Findings(live.Add(new Membership("kosu", "new")).Disappeared).Should().Be("new violated");
    }

    [Theory]
    [InlineData("count: { members: { person: new }, exactly: 1 }", "- violated")]
    [InlineData("count: { members: {}, per: person, over: [ new ], min: 1 }", "new violated")]
    [InlineData("count: { members: { not: { person: [ new, p1 ] } }, max: 0 }", "")]
    public void Add_APersonWhomAConstraintNames_IsMet(string constraint, string mended)
    {
        var live = Begin("ssg p1", constraint);

        Answer.Findings(live.Add(new Membership("ssg", "new")).Disappeared).Should().Be(mended);
        Answer.Of(live.Report()).Should().Be("held");
    }

    [Fact]
    public void Add_APersonOfWhomMoreIsRecorded_HasIt()
    {
        var live = Begin("person new competences=law", "competence: { has: law }");

        Answer.Findings(live.Add(new Membership("ssg", "new")).Disappeared).Should().Be("- violated");
    }

    [Fact]
    public void Add_WhereAConstraintLooksAtOtherFora_MovesThem()
    {
        var live = Begin("ssg p1", "every: { members: {}, is: { also: { role: secretary } } }");
        var secretary = new Membership("theme-a", "p1") { Role = "secretary" };

        Answer.Findings(live.Add(secretary).Disappeared).Should().Be("p1 violated");
        Answer.Findings(live.Remove(secretary).Appeared).Should().Be("p1 violated");
    }

    [Fact]
    public void Add_AnotherWhoseKeyIsNotRecorded_CouldSettleTheSame()
    {
        var live = Begin("ssg p1; kosu p3 skive", "compare: { members: {}, relation: superset, with: { forum: kosu }, by: organisation }");

        live.Add(new Membership("ssg", "p2"));

        live.Findings.Should().ContainSingle().Which.ResolvedBy.Should().Equal(new MissingData("p1", "organisation"), new MissingData("p2", "organisation"));
    }

    [Fact]
    public void LiveCheck_OfADayNotCovered_SaysNothingOfAnyChange()
    {
        var live = Begin("covers to=2013-12-31", "count: { members: {}, min: 1 }");

        live.Add(Known).IsEmpty.Should().BeTrue();
        Answer.Of(live.Report()).Should().Be("unknown");
        live.Report().Passes().Should().BeFalse();
    }

    private static void Refused(string situation, Action<LiveCheck> change, Action<Action> refusal)
    {
        var live = Begin("ssg p1 skive; ssg p5 viborg from=2014-01-01");
        // A membership read from a file knows its place; in code there is none.
        live.Change(live.Memberships[0], Known);
        var before = Json.Of(live.Report());

        refusal(() => change(live));

        Json.Of(live.Report()).Should().Be(before, situation);
    }

    private static LiveCheck Begin(string register, string constraint = "everyCluster: {}") =>
        Given.Charter(constraint).CheckLive(CompactRegister.Of(register), Given.Today);
}
