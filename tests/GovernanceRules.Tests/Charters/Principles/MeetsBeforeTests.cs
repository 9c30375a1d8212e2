using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class MeetsBeforeTests
{
    private const string Days = "meetsBefore: { forum: sku, days: { min: 14, max: 21 } }";
    private const string Near = "meetsBefore: { forum: sku, days: { max: 7 }, orAfter: true }";
    private const string Since = "meetsBefore: { forum: sku }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "the least number of days before", Days, "meeting sku 2014-02-22; meeting ssg 2014-02-08", "held" },
        { "one day too late", Days, "meeting sku 2014-02-22; meeting ssg 2014-02-09", "violated: 2014-02-22 violated" },
        { "the greatest number of days before", Days, "meeting sku 2014-02-22; meeting ssg 2014-02-01", "held" },
        { "one day too early", Days, "meeting sku 2014-02-22; meeting ssg 2014-01-31", "violated: 2014-02-22 violated" },
        { "one in time beside others", Days, "meeting sku 2014-02-22; meeting ssg 2014-01-31; meeting ssg 2014-02-05; meeting ssg 2014-02-20", "held" },
        { "one meeting before two", Days, "meeting sku 2014-02-20; meeting sku 2014-02-22; meeting ssg 2014-02-05", "held" },
        { "each meeting by itself", Days, "meeting sku 2014-01-20; meeting sku 2014-02-20; meeting ssg 2014-02-01", "violated: 2014-01-20 violated" },
        { "at least so many days", "meetsBefore: { forum: sku, days: { min: 7 } }", "meeting sku 2014-02-22; meeting ssg 2013-02-01", "held" },
        { "at most so many days", "meetsBefore: { forum: sku, days: { max: 7 } }", "meeting sku 2014-02-22; meeting ssg 2014-02-14", "violated: 2014-02-22 violated" },
        { "a meeting on the day of the check", Days, "covers meetings=true; meeting sku 2014-03-01", "violated: 2014-03-01 violated" },
        { "the other forum has not met", Days, "covers meetings=true; meeting ssg 2014-02-01", "held" },
        { "no meeting of the other forum is recorded", Days, "meeting ssg 2014-02-01", "unknown: - unknown" },
        { "no meeting of this forum is recorded in that year", Days, "meeting sku 2014-02-22; meeting ssg 2013-02-05", "unknown: 2014-02-22 unknown" },
        { "no meeting of this forum, and meetings are complete", Days, "covers meetings=true; meeting sku 2014-02-22", "violated: 2014-02-22 violated" },
        { "a meeting that is not covered is not asked", Days, "covers from=2014-01-01 meetings=true; meeting sku 2013-12-31", "held" },
        { "a meeting before what is covered may be there", Days, "covers from=2014-01-01; meeting sku 2014-01-10", "unknown: 2014-01-10 unknown" },

        { "since the meeting before", Since, "meeting sku 2014-01-20; meeting sku 2014-02-20; meeting ssg 2014-01-10; meeting ssg 2014-02-10", "held" },
        { "none since the meeting before", Since, "meeting sku 2014-01-20; meeting sku 2014-02-20; meeting ssg 2014-01-10", "violated: 2014-02-20 violated" },
        { "none before the first", Since, "meeting sku 2014-01-20; meeting ssg 2014-01-21", "violated: 2014-01-20 violated" },
        { "none known before the first that is covered", Since, "covers from=2014-01-01; meeting sku 2014-01-20", "unknown: 2014-01-20 unknown" },
        { "only a meeting before the time that is covered", Since, "covers from=2014-01-01; meeting sku 2014-01-20; meeting ssg 2013-06-01", "unknown: 2014-01-20 unknown" },
        { "none since a meeting before the time that is covered", Since, "covers from=2014-01-01 meetings=true; meeting sku 2013-12-31; meeting sku 2014-01-20", "violated: 2014-01-20 violated" },
        { "the other forum may have met since", Since, "meeting sku 2014-01-20; meeting ssg 2014-01-10; unrecorded sku", "unknown: - unknown, 2014-01-20 unknown" },
        { "the other forum met twice on a day", Days, "covers meetings=true; meeting sku 2014-02-22; meeting sku 2014-02-22 extraordinary", "violated: 2014-02-22 violated" },

        { "more days than the calendar has before", "meetsBefore: { forum: sku, days: { max: 900000 } }", "meeting sku 2014-02-10; meeting ssg 2013-02-03", "held" },
        { "more days than the calendar has after", "meetsBefore: { forum: sku, days: { min: 900000, max: 9000000 }, orAfter: true }", "meeting sku 2014-02-10", "held" },
        { "before will do", Near, "meeting sku 2014-02-10; meeting ssg 2014-02-03", "held" },
        { "one day too early to be near", Near, "meeting sku 2014-02-10; meeting ssg 2014-02-02", "violated: 2014-02-10 violated" },
        { "after will do, too", Near, "meeting sku 2014-02-10; meeting ssg 2014-02-17", "held" },
        { "one day too late to be near", Near, "meeting sku 2014-02-10; meeting ssg 2014-02-18", "violated: 2014-02-10 violated" },
        { "the same day is near", Near, "meeting sku 2014-02-10; meeting ssg 2014-02-10", "held" },
        { "near, but not too near", "meetsBefore: { forum: sku, days: { min: 2, max: 7 }, orAfter: true }", "meeting sku 2014-02-10; meeting ssg 2014-02-09; meeting ssg 2014-02-11", "violated: 2014-02-10 violated" },
        { "so many days after exactly", "meetsBefore: { forum: sku, days: { exactly: 7 }, orAfter: true }", "meeting sku 2014-02-10; meeting ssg 2014-02-17", "held" },
        { "the days after are over on the day of the check", Near, "covers meetings=true; meeting sku 2014-02-22", "violated: 2014-02-22 violated" },
        { "a meeting may still come after", Near, "meeting sku 2014-02-23", "held" },
        { "a meeting after the day of the check is not seen", Near, "covers meetings=true; meeting sku 2014-02-22; meeting ssg 2014-03-02", "violated: 2014-02-22 violated" },
        { "a meeting before what is covered may have been near", Near, "covers from=2014-02-01; meeting sku 2014-02-05", "unknown: 2014-02-05 unknown" },
        { "a meeting near in a forum that is not recorded", Near, "meeting sku 2014-02-10; unrecorded ssg", "unknown: 2014-02-10 unknown" },

        { "this forum is not recorded", Days, "meeting sku 2014-02-22; unrecorded ssg", "unknown: 2014-02-22 unknown" },
        { "this forum is not recorded, but one in time is known", Days, "meeting sku 2014-02-22; meeting ssg 2014-02-05; unrecorded ssg", "held" },
        { "the other forum is not recorded", Days, "meeting sku 2014-02-22; meeting ssg 2014-01-01; unrecorded sku", "violated: - unknown, 2014-02-22 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void MeetsBefore_AnotherForum_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Fact]
    public void MeetsBefore_OrAfter_IsAskedFromTheLastDayOn()
    {
        var charter = Given.Charter(Near);
        var register = CompactRegister.Of("meeting sku 2014-02-10; covers from=2014-01-01 to=2014-12-31 meetings=true");

        charter.CheckRange(register, Given.Day("2014-02-01"), Given.Day("2014-03-01")).Findings.Select(f => $"{f.From:yyyy-MM-dd} {f.Key}")
            .Should().Equal("2014-02-17 2014-02-10");
        var live = charter.CheckLive(register, Given.Day("2014-02-16"));
        Answer.Of(live.Report()).Should().Be("held");
        live.MoveTo(Given.Day("2014-02-17"));
        Answer.Of(live.Report()).Should().Be("violated: 2014-02-10 violated");
    }

    [Fact]
    public void History_OfAMeetingThatNoneCameNear_SaysThatTheDaysPassed()
    {
        var register = CompactRegister.Of("meeting sku 2014-02-10; covers from=2014-01-01 to=2014-12-31 meetings=true");

        var interval = Given.Charter(Near).History(register, Given.Day("2014-02-01"), Given.Day("2014-03-01")).Intervals.Should().ContainSingle().Which;

        interval.From.Should().Be(Given.Day("2014-02-17"));
        interval.Began.Select(c => (c.Event, c.Id, c.Text(Language.English))).Should().Equal(
            (HistoryEvent.DaysToMeetEnded, "sku", "the days around the meeting of `Sundhedskoordinationsudvalget` on 2014-02-10 passed"));
    }
}
