namespace GovernanceRules.Tests.Charters.Fluent;

/// <summary>A bad argument throws where it is given.</summary>
public sealed class BadArgumentTests
{
    public static TheoryData<string, Action, Type> Calls => new()
    {
        { "a charter without an id", () => Charter.Define(null!, _ => { }), typeof(ArgumentNullException) },
        { "a charter without a definition", () => Charter.Define("c", null!), typeof(ArgumentNullException) },
        { "a register without an id", () => Register.Define(null!, _ => { }), typeof(ArgumentNullException) },
        { "a register without a definition", () => Register.Define("r", null!), typeof(ArgumentNullException) },
        { "a forum that is none", () => Define(c => c.Forum((Forum)null!)), typeof(ArgumentNullException) },
        { "an organisation that is none", () => Define(c => c.Organisation((Organisation)null!)), typeof(ArgumentNullException) },
        { "a cluster that is none", () => Define(c => c.Cluster(null!)), typeof(ArgumentNullException) },
        { "a kind without demands", () => Define(c => c.ForaOfKind("k", null!)), typeof(ArgumentNullException) },
        { "things without demands", () => Define(c => c.Things(null!)), typeof(ArgumentNullException) },
        { "a level that is none", () => Define(c => c.Levels((string)null!)), typeof(ArgumentNullException) },
        { "a count without bounds", () => Demand(f => f.Count()), typeof(ArgumentException) },
        { "a count with exactly and a bound below", () => Demand(f => f.Count(exactly: 1, min: 1)), typeof(ArgumentException) },
        { "a count with exactly and a bound above", () => Demand(f => f.Count(exactly: 1, max: 1)), typeof(ArgumentException) },
        { "a count below nothing", () => Demand(f => f.Count(min: -1)), typeof(ArgumentOutOfRangeException) },
        { "a count of a form that is none", () => Demand(f => f.Count((CountConstraint)null!)), typeof(ArgumentNullException) },
        { "seats without bounds", () => Demand(f => f.Seats("a")), typeof(ArgumentException) },
        { "seats with exactly and another bound", () => Demand(f => f.Seats("a", exactly: 1, max: 2)), typeof(ArgumentException) },
        { "a principle of no forum", () => ((ForumBuilder)null!).EveryCluster(), typeof(ArgumentNullException) },
        { "seats of no forum", () => ((ForumBuilder)null!).Seats("a", exactly: 1), typeof(ArgumentNullException) },
        { "seats closed of no forum", () => ((ForumBuilder)null!).NoOtherSeats(), typeof(ArgumentNullException) },
        { "entities counted of no charter", () => ((EntitiesBuilder)null!).Count(Subject.Fora, min: 1), typeof(ArgumentNullException) },
        { "seats closed before they are said", () => Demand(f => f.NoOtherSeats()), typeof(InvalidOperationException) },
        { "one seat each of no forum", () => ((ForumBuilder)null!).OneSeatEach(), typeof(ArgumentNullException) },
        { "one seat each before there are seats", () => Demand(f => f.EveryCluster().OneSeatEach()), typeof(InvalidOperationException) },
        { "seats closed after another demand", () => Demand(f => f.Seats("a", exactly: 1).EveryCluster().NoOtherSeats()), typeof(InvalidOperationException) },
        { "things counted without bounds", () => Define(c => c.Things(t => t.Count(Subject.Fora))), typeof(ArgumentException) },
        { "sub-fora of which none is named", () => Define(c => c.Things(t => t.SubFora("k"))), typeof(ArgumentException) },
        { "a source that is none", () => Define(c => c.Source((Source)null!)), typeof(ArgumentNullException) },
        { "a clause that is none", () => Define(c => c.Clause((Clause)null!)), typeof(ArgumentNullException) },
        { "an attribute definition that is none", () => Define(c => c.Attribute((AttributeDefinition)null!)), typeof(ArgumentNullException) },
        { "a draw that is none", () => Register.Define("r", r => r.Draw(null!)), typeof(ArgumentNullException) },
        { "an id before a demand", () => Demand(f => f.As("A")), typeof(InvalidOperationException) },
        { "a reason before a demand", () => Demand(f => f.Because("Q")), typeof(InvalidOperationException) },
        { "an empty reason", () => Demand(f => f.Count(min: 1).Because("")), typeof(ArgumentException) },
        { "a severity before a demand", () => Demand(f => f.Severity(Severity.Info)), typeof(InvalidOperationException) },
        { "a period before a demand", () => Demand(f => f.During(null)), typeof(InvalidOperationException) },
        { "waivers before a demand", () => Demand(f => f.WaivableBy("kosu")), typeof(InvalidOperationException) },
        { "a note before a demand", () => Demand(f => f.Note("n")), typeof(InvalidOperationException) },
        { "a principle that is none", () => Demand(f => f.Demands(null!)), typeof(ArgumentNullException) },
        { "a principle without a name", () => Demand(f => f.Demands(new Nameless())), typeof(ArgumentException) },
        { "a selection without a definition", () => Selection.Where(null!), typeof(ArgumentNullException) },
        { "what is asked of each left out", () => Demand(f => f.Every(null, null!)), typeof(ArgumentNullException) },
        { "the other side of a comparison left out", () => Demand(f => f.Compare(null, Relation.Equal, null!, Property.Person)), typeof(ArgumentNullException) },
        { "an attribute that is none", () => GroupingKey.OfAttribute(null!), typeof(ArgumentNullException) },
        { "a list of keys that is none", () => KeyDomain.These(null!), typeof(ArgumentNullException) },
        { "a share of nothing", () => Bound.Share(0, 0), typeof(ArgumentOutOfRangeException) },
        { "a share above all", () => Bound.Share(3, 2), typeof(ArgumentOutOfRangeException) },
        { "a share below nothing", () => Bound.Share(-1, 2), typeof(ArgumentOutOfRangeException) },
        { "a text without words", () => _ = new LocalizedText(null, null), typeof(ArgumentException) },
        { "a word that is none", () => _ = new Identifier(null!), typeof(ArgumentNullException) },
        { "a membership that is none", () => Register.Define("r", r => r.Member((Membership)null!)), typeof(ArgumentNullException) },
        { "memberships that are none", () => Register.Define("r", r => r.Members(null!)), typeof(ArgumentNullException) },
        { "a person that is none", () => Register.Define("r", r => r.Person((Person)null!)), typeof(ArgumentNullException) },
        { "a waiver that is none", () => Register.Define("r", r => r.Waiver(null!)), typeof(ArgumentNullException) },
        { "a meeting that is none", () => Register.Define("r", r => r.Meeting(null!)), typeof(ArgumentNullException) },
        { "a coverage that is none", () => Register.Define("r", r => r.Covers((Coverage)null!)), typeof(ArgumentNullException) },
        { "a check of no register", () => Charter.Define("c", _ => { }).Check(null!, default), typeof(ArgumentNullException) },
        { "a check of no charter", () => ((Charter)null!).Check(Register.Define("r", _ => { }), default), typeof(ArgumentNullException) },
        { "words of no finding", () => ((Finding)null!).Text(), typeof(ArgumentNullException) },
        { "the message of no finding", () => ((Finding)null!).Message(), typeof(ArgumentNullException) },
        { "a report that is none", () => ((Report)null!).ThrowIfViolated(), typeof(ArgumentNullException) },
        { "the reason of no row", () => ((ConstraintOutcome)null!).Reason(Language.English), typeof(ArgumentNullException) },
        { "the words of no cause", () => ((HistoryCause)null!).Text(Language.English), typeof(ArgumentNullException) },
        { "a live check of no register", () => Charter.Define("c", _ => { }).CheckLive(null!, default), typeof(ArgumentNullException) },
    };

    public static TheoryData<string, Action<CharterBuilder>, string> Charters => new()
    {
        { "an id twice", c => c.Clusters("vest", "vest"), "GOV010" },
        { "an id that is none", c => c.Clusters("vest klynge"), "GOV011" },
        { "an id that is taken", c => c.Clusters("own"), "GOV011" },
        { "a period that ends before it starts", c => c.InForce(new DateOnly(2014, 1, 2), new DateOnly(2014, 1, 1)), "GOV015" },
        { "a constraint that ends before it starts", c => c.Forum("f", null, f => f.Count(min: 1).During(new DateOnly(2014, 1, 2), new DateOnly(2014, 1, 1))), "GOV015" },
        { "a source that is not declared", c => c.Clause("M", "Q", source: "note"), "GOV012" },
        { "a default that is none of the values", c => c.Attribute("a", ["x"], otherwise: "y"), "GOV017" },
        { "two seat lines of one name", c => c.Forum("f", null, f => f.Seats("a", exactly: 1).Seats("a", exactly: 2)), "GOV024" },
        { "a role that is built in", c => c.Role("chair", seated: true), "GOV010" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_WithABadArgument_Throws(string situation, Action call, Type exception) =>
        call.Should().Throw<Exception>(situation).Which.Should().BeOfType(exception);

    [Theory]
    [MemberData(nameof(Charters))]
    public void Charter_ThatContradictsItself_IsRefused(string situation, Action<CharterBuilder> define, string code) =>
        FluentActions.Invoking(() => Charter.Define("c", define)).Should().Throw<InvalidInputException>(situation)
            .Which.Diagnostics.Select(f => f.Code).Should().Equal(code);

    private static void Define(Action<CharterBuilder> define) => Charter.Define("c", define);

    private static void Demand(Action<ForumBuilder> demands) => Charter.Define("c", c => c.Forum("f", null, demands));

    private sealed class Nameless() : Principle("")
    {
        public override IEnumerable<ConstraintPrimitive> Primitives(PrincipleContext context) => [];

        public override Message Demand() => Message.Empty;
    }
}
