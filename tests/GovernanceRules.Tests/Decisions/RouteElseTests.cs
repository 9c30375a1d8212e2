using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Decisions;

/// <summary>Places of a route that another forum meets if their time has run out.</summary>
public sealed class RouteElseTests
{
    private const string Then = "{ id: E, route: [ { forum: group, act: recommended }, { forum: board, act: decided, within: 30d, orElse: council } ] }";
    private const string Either = "{ id: E, route: [ { forum: group, act: recommended }, { forum: board, act: decided, orElse: council } ] }";
    private const string Approved = "{ id: E, route: [ { forum: group, act: decided }, { forum: board, act: approved, within: 30d, orElse: council }, { forum: other, act: directed } ] }";

    public static TheoryData<string, string, string, string, string> Matters => new()
    {
        { "in time", Then, "group 02-01 recommended; board 03-03 decided", "12-31", "e held" },
        { "the time runs", Then, "group 02-01 recommended", "03-03", "e held" },
        { "the time has run out, so it waits for the other", Then, "group 02-01 recommended", "12-31", "e held" },
        { "the other, when the time has run out", Then, "group 02-01 recommended; council 03-04 decided", "12-31", "e held" },
        { "the other, on the last day of the time", Then, "group 02-01 recommended; council 03-03 decided", "12-31", "e violated; e//m violated error" },
        { "the other too early, and once more", Then, "group 02-01 recommended; council 03-03 decided; council 03-04 decided", "12-31", "e held" },
        { "the first one too late", Then, "group 02-01 recommended; board 03-04 decided", "12-31", "e violated; e//m violated error" },
        { "the first one too late, and then the other", Then, "group 02-01 recommended; board 03-04 decided; council 03-05 decided", "12-31", "e held" },
        { "the other with another act", Then, "group 02-01 recommended; council 03-04 discussed", "12-31", "e held" },
        { "the other turns it down", Then, "group 02-01 recommended; council 03-04 decided rejected", "12-31", "e held" },
        { "either, the first", Either, "group 02-01 recommended; board 02-02 decided", "12-31", "e held" },
        { "either, the other", Either, "group 02-01 recommended; council 02-02 decided", "12-31", "e held" },
        { "neither", Either, "group 02-01 recommended; other 02-02 decided", "12-31", "e violated; e//m violated error" },
        { "the other approves, and it goes on", Approved, "group 02-01 decided; council 03-04 approved; other 03-05 directed", "12-31", "e held" },
    };

    [Theory]
    [MemberData(nameof(Matters))]
    public void Matter_ThatAnotherForumMayTake_IsJudged(string situation, string escalation, string matter, string day, string expected) =>
        Cases.Answer(Cases.Check(escalation, matter, Day(day))).Should().Be(expected, situation);

    [Theory]
    [InlineData("03-03", "`m` is still to be decided in `board` within 30 days, or else `council`.")]
    [InlineData("03-04", "`m` is still to be decided in `council`.")]
    public void Row_WhileItWaits_NamesWhoIsToAct(string day, string expected) =>
        Cases.Check(Then, "group 02-01 recommended", Day(day)).Outcomes.Should().ContainSingle().Which.Reason(Language.English).Should().Be(expected);

    [Fact]
    public void LiveCheck_OverTheLastDay_TellsOfTheOther()
    {
        var live = Cases.Charter(Then).CheckLive(Register.Define("r", r => r.Matter(Cases.Matter("group 02-01 recommended"))), Day("03-03"));
        live.MoveTo(Day("03-04"));
        live.Report().Outcomes.Should().ContainSingle().Which.Reason(Language.English).Should().Contain("`council`");
    }

    [Fact]
    public void OrElse_InCode_IsTheSameAsInYaml()
    {
        var code = Charter.Define("c", c => c.Forum("group").Forum("board").Forum("council")
            .Escalation("E", e => e.Via("group", "recommended").Via("board", "decided").InTime(within: new Duration(30, DurationUnit.Day)).OrElse("council")));
        code.Check(Register.Define("r", r => r.Matter(Cases.Matter("group 02-01 recommended; council 03-04 decided"))), Day("12-31")).Findings.Should().BeEmpty();
        FluentActions.Invoking(() => Charter.Define("c", c => c.Escalation("E", e => e.OrElse("council")))).Should().Throw<InvalidOperationException>();
    }

    private static DateOnly Day(string day) => Given.Day($"2014-{day}");
}
