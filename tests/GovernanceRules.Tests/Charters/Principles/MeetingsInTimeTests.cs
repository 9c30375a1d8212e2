using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>How far apart meetings lie, and when they were announced. The day of the checks is 2014-03-01.</summary>
public sealed class MeetingsInTimeTests
{
    private const string Year = "meetings: { every: { max: 1y } }";
    private const string Notice = "meetings: { notice: { min: 10d } }";
    private const string All = "covers from=2010-01-01 meetings=true; ";

    public static TheoryData<string, string, string, string> Apart => new()
    {
        { "a year to the day", Year, All + "meeting ssg 2011-01-01; meeting ssg 2012-01-01; meeting ssg 2013-01-01; meeting ssg 2014-01-01", "held" },
        { "a day too late, once", Year, All + "meeting ssg 2011-01-01; meeting ssg 2012-01-02; meeting ssg 2013-01-02; meeting ssg 2014-01-02", "violated: 2011-01-01 violated" },
        { "the first in time, counted from what is covered", Year, All + "meeting ssg 2010-06-01; meeting ssg 2011-06-01; meeting ssg 2012-06-01; meeting ssg 2013-06-01", "held" },
        { "the first too late", Year, "covers from=2012-01-01 meetings=true; meeting ssg 2013-06-01", "violated: 2012-01-01 violated" },
        { "none", Year, "covers from=2013-01-01 meetings=true", "violated: 2013-01-01 violated" },
        { "none, and there is time", Year, "covers from=2013-03-01 meetings=true", "held" },
        { "none, and there was time until yesterday", Year, "covers from=2013-02-28 meetings=true", "violated: 2013-02-28 violated" },
        { "none since the last, and there is time", Year, "covers from=2013-01-01 meetings=true; meeting ssg 2013-03-01", "held" },
        { "none since the last", Year, "covers from=2013-01-01 meetings=true; meeting ssg 2013-02-28", "violated: 2013-02-28 violated" },
        { "an extraordinary one between does not help", Year, "covers from=2013-01-01 meetings=true; meeting ssg 2013-02-01; meeting ssg 2013-10-01 extraordinary", "violated: 2013-02-01 violated" },
        { "one of another forum does not help", Year, "covers from=2013-01-01 meetings=true; meeting ssg 2013-02-01; meeting kosu 2013-10-01", "violated: 2013-02-01 violated" },
        { "one that is still to come does not help", Year, "covers from=2013-01-01 meetings=true; meeting ssg 2013-02-01; meeting ssg 2014-03-02", "violated: 2013-02-01 violated" },
        { "two on one day", Year, "covers from=2013-01-01 meetings=true; meeting ssg 2013-02-01; meeting ssg 2013-02-01; meeting ssg 2014-02-02", "violated: 2013-02-01 violated" },
        { "counted from the constraint's beginning", Year + ", inForce: { from: 2013-06-01 }", All + "meeting ssg 2011-01-01", "held" },
        { "months", "meetings: { every: { max: 13m } }", "covers from=2013-01-01 meetings=true; meeting ssg 2013-01-31; meeting ssg 2014-02-28", "held" },
        { "meetings may not be recorded in a year of the time", Year, "covers from=2012-01-01; meeting ssg 2012-06-01; meeting ssg 2014-01-01", "unknown: 2012-06-01 unknown" },
        { "meetings are recorded in each year of the time", Year, "covers from=2012-01-01; meeting ssg 2012-06-01; meeting ssg 2013-08-01; meeting ssg 2014-02-01", "violated: 2012-06-01 violated" },
        { "meetings are recorded, though only an extraordinary one", Year, "covers from=2013-01-01; meeting ssg 2013-01-02; meeting ssg 2014-02-01 extraordinary", "violated: 2013-01-02 violated" },
        { "the year is not recorded, but no year is needed", Year, "covers from=2012-01-01; meeting ssg 2012-06-01; meeting ssg 2013-06-01", "held" },
        { "the forum is not recorded", Year, "covers from=2013-01-01 meetings=true; unrecorded ssg; meeting ssg 2013-02-01", "unknown: 2013-02-01 unknown" },
        { "no beginning, from the first meeting on", Year, "covers meetings=true; meeting ssg 2011-01-01; meeting ssg 2013-06-01", "violated: 2011-01-01 violated" },
        { "no beginning and no meeting, and meetings are complete", Year, "covers meetings=true", "held" },
        { "no beginning and no meeting, and some may not be recorded", Year, "", "unknown: - unknown" },
        { "each part by itself", "meetings: { perYear: { min: 2 }, every: { max: 3m }, notice: { min: 10d } }", "covers from=2013-01-01 meetings=true; meeting ssg 2013-02-01 announced=2013-01-25; meeting ssg 2014-01-15 announced=2013-12-01",
            "violated: 2013 violated, 2013-02-01 violated, 2013-02-01 violated" },
        { "no whole year, but the time is asked", "meetings: { perYear: { min: 2 }, every: { max: 3m } }", "covers from=2013-10-01 meetings=true", "violated: 2013-10-01 violated" },
        { "the day is not covered", "meetings: { perYear: { min: 2 }, every: { max: 3m } }", "covers from=2014-03-02 meetings=true", "unknown" },
    };

    public static TheoryData<string, string, string, string> Announced => new()
    {
        { "ten days before", Notice, "meeting ssg 2014-02-11 announced=2014-02-01", "held" },
        { "nine days before", Notice, "meeting ssg 2014-02-11 announced=2014-02-02", "violated: 2014-02-11 violated" },
        { "not recorded", Notice, "meeting ssg 2014-02-11", "unknown: 2014-02-11 unknown" },
        { "an extraordinary one too", Notice, "meeting ssg 2014-02-11 extraordinary announced=2014-02-10", "violated: 2014-02-11 violated" },
        { "each by itself", Notice, "meeting ssg 2014-01-11 announced=2014-01-10; meeting ssg 2014-02-11; meeting ssg 2014-02-18 announced=2014-01-01", "violated: 2014-01-11 violated, 2014-02-11 unknown" },
        { "two of one day, of which the worse is told", Notice, "meeting ssg 2014-02-11; meeting ssg 2014-02-11 announced=2014-02-10", "violated: 2014-02-11 violated" },
        { "not yet held", Notice, "meeting ssg 2014-03-11 announced=2014-03-10", "held" },
        { "outside what is covered", Notice, "covers from=2014-02-12; meeting ssg 2014-02-11", "held" },
        { "before the constraint", Notice + ", inForce: { from: 2014-02-12 }", "meeting ssg 2014-02-11", "held" },
        { "a month", "meetings: { notice: { min: 1m } }", "meeting ssg 2014-02-28 announced=2014-01-28", "held" },
        { "of another forum", Notice, "meeting kosu 2014-02-11", "held" },
    };

    [Theory]
    [MemberData(nameof(Apart))]
    public void Meetings_ApartFromEachOther_GiveTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Theory]
    [MemberData(nameof(Announced))]
    public void Meetings_ThatWereAnnounced_GiveTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Fact]
    public void Meetings_ThatStayAway_BeginToBeWrongOnTheDay()
    {
        var register = CompactRegister.Of("covers from=2012-01-01 meetings=true; meeting ssg 2012-03-01");

        var history = Given.Charter(Year).History(register, Given.Day("2012-01-01"), Given.Day("2014-12-31"));

        history.Intervals.Should().ContainSingle().Which.From.Should().Be(Given.Day("2013-03-02"));
    }

    [Theory]
    [InlineData("meeting ssg 2012-01-01; meeting ssg 2013-06-01; meeting ssg 2014-01-01",
        "`Sundhedsstyregruppen` met on 2012-01-01 and not again before 2013-06-01; at most 1 year may lie between two ordinary meetings.",
        "Planlæg møderne i `Sundhedsstyregruppen` med højst 1 år imellem, og notér, hvorfor dette kom for sent.")]
    [InlineData("meeting ssg 2012-01-01", "`Sundhedsstyregruppen` has held no ordinary meeting since 2012-01-01; at most 1 year may lie between two.",
        "Hold et ordinært møde i `Sundhedsstyregruppen`; det skulle være holdt senest den 2013-01-01.")]
    [InlineData("", "`Sundhedsstyregruppen` has held no ordinary meeting from 2012-01-01 on; at most 1 year may pass without one.",
        "Hold et ordinært møde i `Sundhedsstyregruppen`; det skulle være holdt senest den 2013-01-01.")]
    [InlineData("meeting ssg 2014-01-01", "`Sundhedsstyregruppen` held no ordinary meeting from 2012-01-01 until 2014-01-01; at most 1 year may pass without one.",
        "Planlæg møderne i `Sundhedsstyregruppen` med højst 1 år imellem, og notér, hvorfor dette kom for sent.")]
    public void Message_OfMeetingsTooFarApart_SaysFromWhenToWhen(string meetings, string message, string suggestion)
    {
        var finding = Given.Report(Year, "covers from=2012-01-01 meetings=true; " + meetings).Findings.Should().ContainSingle().Which;

        finding.Message(Language.English).Should().Be(message);
        finding.Text(Language.Danish).Suggestion.Should().Be(suggestion);
    }

    [Fact]
    public void Message_OfAMeetingWithoutNotice_NamesTheLastDayForIt() =>
        Given.Report(Notice, "meeting ssg 2014-02-11 announced=2014-02-02").Findings.Should().ContainSingle().Which.Message(Language.Danish)
            .Should().Be("Mødet i `Sundhedsstyregruppen` den 2014-02-11 blev indkaldt den 2014-02-02; varslet er mindst 10 dage, så 2014-02-01 var sidste dag for det.");

    [Fact]
    public void Demand_OfAllParts_SaysThemAll()
    {
        using var writer = new StringWriter();
        TextExplanation.Write(Given.Charter("meetings: { perYear: { exactly: 4 }, every: { max: 13m }, notice: { min: 10d } }"), Given.Today, writer, "C", Language.English);

        writer.ToString().Should().Contain(
            "It holds exactly 4 ordinary meetings in each calendar year. At most 13 months lie between two ordinary meetings. Each meeting is announced at least 10 days before.");
    }

    [Fact]
    public void Composition_OfAForumThatWasCalledTooLate_IsNotInDoubt() =>
        Given.Report(Notice, "ssg p1; meeting ssg 2014-02-01 announced=2014-01-30; matter m ssg 2014-02-01 decided").Findings.Select(f => f.Fingerprint)
            .Should().Equal("C/ssg/2014-02-01");
}
