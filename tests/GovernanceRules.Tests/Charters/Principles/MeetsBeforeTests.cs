using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class MeetsBeforeTests
{
    private const string Days = "meetsBefore: { forum: sku, days: { min: 14, max: 21 } }";
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
        { "a meeting on the day of the check", Days, "meeting sku 2014-03-01", "violated: 2014-03-01 violated" },
        { "the other forum has not met", Days, "meeting ssg 2014-02-01", "held" },
        { "a meeting that is not covered is not asked", Days, "covers from=2014-01-01; meeting sku 2013-12-31", "held" },
        { "a meeting before what is covered may be there", Days, "covers from=2014-01-01; meeting sku 2014-01-10", "unknown: 2014-01-10 unknown" },

        { "since the meeting before", Since, "meeting sku 2014-01-20; meeting sku 2014-02-20; meeting ssg 2014-01-10; meeting ssg 2014-02-10", "held" },
        { "none since the meeting before", Since, "meeting sku 2014-01-20; meeting sku 2014-02-20; meeting ssg 2014-01-10", "violated: 2014-02-20 violated" },
        { "none before the first", Since, "meeting sku 2014-01-20; meeting ssg 2014-01-21", "violated: 2014-01-20 violated" },
        { "none known before the first that is covered", Since, "covers from=2014-01-01; meeting sku 2014-01-20", "unknown: 2014-01-20 unknown" },
        { "only a meeting before the time that is covered", Since, "covers from=2014-01-01; meeting sku 2014-01-20; meeting ssg 2013-06-01", "unknown: 2014-01-20 unknown" },
        { "none since a meeting before the time that is covered", Since, "covers from=2014-01-01; meeting sku 2013-12-31; meeting sku 2014-01-20", "violated: 2014-01-20 violated" },
        { "the other forum may have met since", Since, "meeting sku 2014-01-20; meeting ssg 2014-01-10; unrecorded sku", "unknown: - unknown, 2014-01-20 unknown" },
        { "the other forum met twice on a day", Days, "meeting sku 2014-02-22; meeting sku 2014-02-22 extraordinary", "violated: 2014-02-22 violated" },

        { "this forum is not recorded", Days, "meeting sku 2014-02-22; unrecorded ssg", "unknown: 2014-02-22 unknown" },
        { "this forum is not recorded, but one in time is known", Days, "meeting sku 2014-02-22; meeting ssg 2014-02-05; unrecorded ssg", "held" },
        { "the other forum is not recorded", Days, "meeting sku 2014-02-22; unrecorded sku", "violated: - unknown, 2014-02-22 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void MeetsBefore_AnotherForum_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);
}
