using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Decisions;

/// <summary>Places of a route at which so many members act: on the board sit p1, a chair, p2, p3 and p4, who was there until June, all of 2014.</summary>
public sealed class RouteMembersTests
{
    private const string Two = "{ id: E, route: [ { forum: board, act: started, by: { min: 2 } }, { forum: board, act: decided } ] }";
    private const string Share = "{ id: E, route: [ { forum: board, act: decided, by: { members: {}, min: 2/3 } } ] }";
    private const string MoreThanHalf = "{ id: E, route: [ { forum: board, act: decided, by: { moreThan: 1/2 } } ] }";
    private const string Directors = "{ id: E, route: [ { forum: board, act: decided, by: { members: { level: director }, min: 1 } } ] }";

    public static TheoryData<string, string, string, string> Matters => new()
    {
        { "two members", Two, "board 02-01 started p1 p2; board 03-01 decided p1", "e held" },
        { "one member and somebody else", Two, "board 02-01 started p1 x1; board 03-01 decided p1", "e violated; e//m violated error" },
        { "the same one twice", Two, "board 02-01 started p1 p1; board 03-01 decided p1", "e violated; e//m violated error" },
        { "one who has left", Two, "board 07-01 started p1 p4; board 08-01 decided p1", "e violated; e//m violated error" },
        { "one who left later", Two, "board 06-30 started p1 p4; board 08-01 decided p1", "e held" },
        { "nobody is recorded", Two, "board 02-01 started; board 03-01 decided", "e unknown; e//m unknown error" },
        { "who was present is not who did it, and only a role is recorded", Two, "board 02-01 started by chair; board 03-01 decided", "e unknown; e//m unknown error" },
        { "one member first, and later two", Two, "board 02-01 started p1; board 02-02 started p2 p3; board 03-01 decided p1", "e held" },
        { "another forum", Two, "group 02-01 started p1 p2; board 03-01 decided p1", "e violated; e//m violated error" },
        { "two thirds of four", Share, "board 02-01 decided p1 p2 p3", "e held" },
        { "half of four", Share, "board 02-01 decided p1 p2", "e violated; e//m violated error" },
        { "two thirds of three, since one has left", Share, "board 07-01 decided p1 p2", "e held" },
        { "half is not more than half", MoreThanHalf, "board 02-01 decided p1 p2", "e violated; e//m violated error" },
        { "more than half", MoreThanHalf, "board 07-01 decided p1 p2", "e held" },
        { "a director", Directors, "board 02-01 decided p1", "e held" },
        { "no director", Directors, "board 02-01 decided p2", "e violated; e//m violated error" },
        { "of whom it is not recorded", Directors, "board 02-01 decided p3", "e unknown; e//m unknown error" },
        { "a director beside one of whom it is not recorded", Directors, "board 02-01 decided p1 p3", "e held" },
        { "a forum of which no members are recorded", "{ id: E, route: [ { forum: group, act: decided, by: { min: 2 } } ] }", "group 02-01 decided p1 p2", "e unknown; e//m unknown error" },
        { "too few even then", "{ id: E, route: [ { forum: group, act: decided, by: { min: 2 } } ] }", "group 02-01 decided p1", "e violated; e//m violated error" },
    };

    [Theory]
    [MemberData(nameof(Matters))]
    public void Matter_ThatMembersTakeOn_IsJudged(string situation, string escalation, string matter, string expected) =>
        Cases.Answer(Check(escalation, matter)).Should().Be(expected, situation);

    [Theory]
    [InlineData(Two, "board 02-01 started; board 03-01 decided", "m by")]
    [InlineData(Directors, "board 02-01 decided p3", "p3 level")]
    [InlineData("{ id: E, route: [ { forum: group, act: decided, by: { min: 1 } } ] }", "group 02-01 decided p1", "group memberships")]
    public void Unknown_NamesTheOneFact(string escalation, string matter, string expected) =>
        Check(escalation, matter).Findings.Should().ContainSingle().Which.ResolvedBy.Select(r => $"{r.Person} {r.Value}").Should().Equal(expected);

    [Fact]
    public void Message_OfTooFew_TellsHowManyWereAsked() =>
        Check(Share, "board 02-01 decided p1").Findings.Should().ContainSingle().Which.Message(Language.English)
            .Should().Be("`m` was to be decided by at least 2/3 of all members in `board`; it was decided in `board` on 2014-02-01, but was never decided by at least 2/3 of all members in `board`.");

    [Fact]
    public void RangeHistoryAndLiveCheck_AsMembersComeAndGo_AnswerAsACheck()
    {
        var charter = Charter(Two);
        var matter = Matter("board 02-01 started p1 p2; board 03-01 decided p1");
        var register = Board(r => r.Matter(matter));
        var gone = register.Memberships.First(m => m.Person == "p2");
        var live = charter.CheckLive(register, Cases.Today);
        live.Report().Findings.Should().BeEmpty();
        live.Remove(gone);
        live.Report().Findings.Should().ContainSingle();
        live.Add(gone);
        live.Report().Findings.Should().BeEmpty();
        charter.CheckRange(register, new(2014, 1, 1), Cases.Today).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Members_InCode_AreThoseInYaml()
    {
        var code = GovernanceRules.Charter.Define("c", c => c.Levels("chief", "director").Acts("started").Forum("board").Escalation("E", e => e.Via("board", "started").ByMembers(2).Via("board", "decided").ByMembers(Bound.Share(1, 2), m => m.Role("chair"))));
        code.Check(Board(r => r.Matter(Matter("board 02-01 started p1; board 03-01 decided p1"))), Cases.Today).Findings.Should().ContainSingle();
        FluentActions.Invoking(() => GovernanceRules.Charter.Define("c", c => c.Escalation("E", e => e.ByMembers(2)))).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Route_ThroughSuchAPlace_IsPlannedAsIfTheyAct() =>
        Cases.Charter(Two).RouteFor(Cases.Matter(""), "board", new(2014, 2, 1)).Status.Should().Be(RouteStatus.GoesOn);

    private static Charter Charter(string escalation) => Cases.Charter(escalation, "levels: [ chief, director ]\n");

    private static Report Check(string escalation, string matter) => Charter(escalation).Check(Board(r => r.Matter(Matter(matter))), Cases.Today);

    private static Register Board(Action<RegisterBuilder> more) => Register.Define("r", r =>
    {
        r.Member("board", "p1", role: "chair", level: "director").Member("board", "p2", level: "chief").Member("board", "p3")
            .Member(new Membership("board", "p4") { Level = "chief", Period = new Period(null, new(2014, 6, 30)) }).Covers("board");
        more(r);
    });

    // As in other cases, and who did a step stands after its act.
    private static Matter Matter(string text)
    {
        var matter = Cases.Matter(text);
        var steps = text.Split(';', StringSplitOptions.TrimEntries).Select(s => s.Split(' ')).Where(s => s is not ["type" or "traits", ..]);
        return matter with { Steps = [.. matter.Steps.Zip(steps, (step, words) => step with { ByPersons = [.. words.Skip(3).Where(w => w[0] is 'p' or 'x').Select(w => new Identifier(w))] })] };
    }
}
