using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Decisions;

/// <summary>Times of places of a route, on a day of 2014.</summary>
public sealed class RouteTimeTests
{
    private const string Within = "{ id: E, route: [ { forum: group, act: recommended }, { forum: board, act: decided, within: 30d } ] }";
    private const string After = "{ id: E, route: [ { forum: group, act: recommended }, { forum: board, act: decided, after: 14d } ] }";
    private const string FromAct = "{ id: E, route: [ group, { forum: board, act: decided, after: 7d, within: 30d, from: forwarded } ] }";
    private const string Approval = "{ id: E, route: [ { forum: group, act: decided }, { forum: board, act: approved, within: 6w } ] }";

    public static TheoryData<string, string, string, string, string> Matters => new()
    {
        { "the last day of the time", Within, "group 02-01 recommended", "03-03", "e held" },
        { "the day after", Within, "group 02-01 recommended", "03-04", "e violated; e//m violated error" },
        { "done on the last day", Within, "group 02-01 recommended; board 03-03 decided", "12-31", "e held" },
        { "done a day late", Within, "group 02-01 recommended; board 03-04 decided", "12-31", "e violated; e//m violated error" },
        { "the time has not begun", Within, "group 02-01 discussed", "12-31", "e held" },
        { "recommended again, and done in time from then", Within, "group 02-01 recommended; group 05-01 recommended; board 05-20 decided", "12-31", "e held" },
        { "turned down in the time", Within, "group 02-01 recommended; board 02-20 decided rejected", "12-31", "e held" },
        { "turned down at the place before", Within, "group 02-01 decided rejected", "12-31", "e held" },
        { "a day too early", After, "group 02-01 recommended; board 02-14 decided", "12-31", "e violated; e//m violated error" },
        { "on the first day", After, "group 02-01 recommended; board 02-15 decided", "12-31", "e held" },
        { "too early, and once more", After, "group 02-01 recommended; board 02-14 decided; board 02-20 decided", "12-31", "e held" },
        { "too early before anything is settled", "{ id: E, route: [ group, { forum: board, act: discussed, after: 14d }, { forum: board, act: decided } ] }", "group 02-01 recommended; board 02-14 discussed", "02-14", "e violated; e//m violated error" },
        { "from a named act", FromAct, "group 02-01 discussed; group 03-01 forwarded; board 03-31 decided", "12-31", "e held" },
        { "from a named act, too late", FromAct, "group 02-01 discussed; group 03-01 forwarded; board 04-01 decided", "12-31", "e violated; e//m violated error" },
        { "from a named act, too early", FromAct, "group 02-01 discussed; group 03-01 forwarded; board 03-07 decided", "12-31", "e violated; e//m violated error" },
        { "the named act has not been done, so no time runs", FromAct, "group 02-01 discussed", "12-31", "e held" },
        { "the named act has not been done, so it is too early", FromAct, "group 02-01 discussed; board 03-01 decided", "12-31", "e violated; e//m violated error" },
        { "the first place, from the first step", "{ id: E, route: [ { forum: board, act: decided, within: 30d } ] }", "stray 02-01 raised", "03-04", "e violated; e//m violated error" },
        { "an approval after the decision may come", Approval, "group 02-01 decided", "03-15", "e held" },
        { "an approval after the decision did not come", Approval, "group 02-01 decided", "03-16", "e violated; e//m violated error" },
        { "each of several in the time", "{ id: E, route: [ group, { all: [ board, region ], act: approved, within: 30d } ] }", "group 02-01 discussed; board 02-02 approved; @region 03-04 approved", "12-31", "e violated; e//m violated error" },
        { "perhaps recommended by the chair, and the time would still run", "{ id: E, route: [ { forum: group, act: recommended, by: chair }, { forum: board, within: 30d } ] }", "group 02-01 recommended", "03-03", "e held" },
        { "perhaps recommended by the chair, so the time may have begun", "{ id: E, route: [ { forum: group, act: recommended, by: chair }, { forum: board, within: 30d } ] }", "group 02-01 recommended", "12-31", "e unknown; e//m unknown error" },
    };

    [Theory]
    [MemberData(nameof(Matters))]
    public void Matter_OnARouteWithTimes_IsJudged(string situation, string escalation, string matter, string day, string expected) =>
        Cases.Answer(Cases.Check(escalation, matter, Day(day))).Should().Be(expected, situation);

    [Theory]
    [InlineData(Within, "group 02-01 recommended", "03-04", "`m` was to be recommended in `group` and then be decided in `board` within 30 days; it was recommended in `group` on 2014-02-01, but had to come to `board` by 2014-03-03.")]
    [InlineData(After, "group 02-01 recommended; board 02-14 decided", "12-31", "`m` was to be recommended in `group` and then be decided in `board` at the earliest 14 days after the step before; it was decided in `board` on 2014-02-14, but came to `board` on 2014-02-14, before 2014-02-15.")]
    [InlineData("{ id: e, route: [ { forum: group, act: recommended }, { forum: board, act: decided, after: 14d, within: 30d } ] }", "group 02-01 recommended; board 02-10 decided", "12-31", "`m` was to be recommended in `group` and then be decided in `board` at the earliest 14 days and within 30 days after the step before; it was decided in `board` on 2014-02-10, but came to `board` on 2014-02-10, before 2014-02-15, and not again by 2014-03-03.")]
    public void Message_OfATimeThatIsNotKept_TellsTheDay(string escalation, string matter, string day, string expected) =>
        Cases.Check(escalation, matter, Day(day)).Findings.Should().ContainSingle().Which.Message(Language.English).Should().Be(expected);

    [Fact]
    public void Row_WhileATimeRuns_NamesWhatIsStillToCome() =>
        Cases.Check(Within, "group 02-01 recommended", Day("02-20")).Outcomes.Should().ContainSingle().Which.Reason(Language.English).Should().Be("`m` is still to be decided in `board` within 30 days.");

    [Fact]
    public void RangeHistoryAndLiveCheck_OverTheLastDay_FindItFromTheDayAfter()
    {
        var charter = Cases.Charter(Within);
        var register = Register.Define("r", r => r.Matter(Cases.Matter("group 02-01 recommended")));
        var (from, to) = (Day("02-01"), Day("12-31"));

        charter.CheckRange(register, from, to).Findings.Should().ContainSingle().Which.From.Should().Be(Day("03-04"));
        var interval = charter.History(register, from, to).Intervals.Should().ContainSingle().Which;
        interval.From.Should().Be(Day("03-04"));
        interval.Began.Should().ContainSingle().Which.Event.Should().Be(HistoryEvent.TimePassed);
        var live = charter.CheckLive(register, Day("03-03"));
        live.Report().Findings.Should().BeEmpty();
        live.MoveTo(Day("03-04"));
        live.Report().Findings.Should().ContainSingle();
    }

    [Fact]
    public void InTime_InCode_IsTheSameAsInYaml()
    {
        var code = Charter.Define("c", c => c.Forum("group").Forum("board").Escalation("E", e => e.Via("group", "recommended").Via("board", "decided").InTime(within: new Duration(30, DurationUnit.Day))));
        code.Check(Register.Define("r", r => r.Matter(Cases.Matter("group 02-01 recommended"))), Day("03-04")).Findings.Should().ContainSingle();
    }

    [Fact]
    public void Route_ThroughPlacesWithTimes_IsPlannedAsWithout() =>
        Cases.Charter(After).RouteFor(Cases.Matter(""), "group", Day("02-01")).Status.Should().Be(RouteStatus.GoesOn);

    private static DateOnly Day(string day) => Given.Day($"2014-{day}");
}
