using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class MeetingsTests
{
    private const string FourOrFive = "meetings: { perYear: { min: 4, max: 5 } }";
    private const string Three = "meeting ssg 2013-01-01; meeting ssg 2013-05-01; meeting ssg 2013-09-01";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "four, just met", FourOrFive, $"covers from=2013-01-01; {Three}; meeting ssg 2013-12-31", "held" },
        { "three, just missed", FourOrFive, $"covers from=2013-01-01; {Three}", "violated: 2013 violated" },
        { "five, just met", FourOrFive, $"covers from=2013-01-01; {Three}; meeting ssg 2013-10-01; meeting ssg 2013-11-01", "held" },
        { "six, just passed", FourOrFive, $"covers from=2013-01-01; {Three}; meeting ssg 2013-10-01; meeting ssg 2013-11-01; meeting ssg 2013-12-01", "violated: 2013 violated" },
        { "exactly so many", "meetings: { perYear: { exactly: 3 } }", $"covers from=2013-01-01; {Three}", "held" },
        { "none, and meetings are complete", FourOrFive, "covers from=2013-01-01 meetings=true", "violated: 2013 violated" },
        { "none, and meetings may not be recorded", FourOrFive, "covers from=2013-01-01", "unknown: 2013 unknown" },
        { "none in that year, though one in another", FourOrFive, "covers from=2013-01-01; meeting ssg 2014-01-10", "unknown: 2013 unknown" },
        { "an extraordinary one alone shows that meetings are recorded", FourOrFive, "covers from=2013-01-01; meeting ssg 2013-05-01 extraordinary", "violated: 2013 violated" },
        { "none, and any number is right", "meetings: { perYear: { min: 0 } }", "covers from=2013-01-01", "held" },
        { "meetings are complete, but not of this forum", FourOrFive, "covers from=2013-01-01 meetings=true; unrecorded ssg", "unknown: 2013 unknown" },
        { "an extraordinary meeting is no ordinary one", FourOrFive, $"covers from=2013-01-01; {Three}; meeting ssg 2013-12-01 extraordinary", "violated: 2013 violated" },
        { "a meeting of another forum", FourOrFive, $"covers from=2013-01-01; {Three}; meeting kosu 2013-12-01", "violated: 2013 violated" },
        { "each year by itself", "meetings: { perYear: { exactly: 1 } }", "covers from=2011-01-01; meeting ssg 2011-01-01; meeting ssg 2011-12-31; meeting ssg 2012-06-01", "violated: 2011 violated, 2013 unknown" },
        { "from the year of the first meeting, if nothing has a beginning", "meetings: { perYear: { exactly: 1 } }",
            "covers to=2014-12-31; meeting ssg 2012-05-01; meeting ssg 2012-06-01; meeting ssg 2013-05-01", "violated: 2012 violated" },
        { "this year has not ended", "meetings: { perYear: { max: 1 } }", "covers from=2013-01-01 meetings=true; meeting ssg 2014-01-10; meeting ssg 2014-02-10", "held" },
        { "a year that is covered but for a day", FourOrFive, "covers from=2013-01-02", "notApplicable" },
        { "the day is not covered, and no year is", FourOrFive, "covers from=2014-03-02", "notApplicable" },
        { "the day is not covered, but a year is", FourOrFive, "covers from=2013-01-01 to=2014-02-28", "unknown" },
        { "years of the constraint's period alone", "meetings: { perYear: { min: 1 } }, inForce: { from: 2013-01-01 }", "covers from=2010-01-01 meetings=true", "violated: 2013 violated" },
        { "no whole year in the constraint's period", "meetings: { perYear: { min: 1 } }, inForce: { from: 2013-01-02 }", "covers from=2010-01-01", "notApplicable" },
        { "the forum is not recorded: too few are known", FourOrFive, $"covers from=2013-01-01; unrecorded ssg; {Three}", "unknown: 2013 unknown" },
        { "the forum is not recorded: enough are known", "meetings: { perYear: { min: 3 } }", $"covers from=2013-01-01; unrecorded ssg; {Three}", "held" },
        { "the forum is not recorded: too many are known", "meetings: { perYear: { max: 2 } }", $"covers from=2013-01-01; unrecorded ssg; {Three}", "violated: 2013 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Meetings_OfAYear_GiveTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Theory]
    [InlineData("2013-12-30", "notApplicable")]
    [InlineData("2013-12-31", "violated: 2013 violated")]
    [InlineData("2014-05-31", "violated: 2013 violated")]
    [InlineData("2014-12-30", "violated: 2013 violated")]
    [InlineData("2014-12-31", "violated: 2013 violated, 2014 violated")]
    public void Meetings_OfAYear_AreAskedForFromItsLastDay(string day, string expected) =>
        Given.Answer(FourOrFive, "covers from=2013-01-01 meetings=true", Given.Day(day)).Should().Be(expected);
}
