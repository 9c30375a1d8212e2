using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>The day of the checks is 2014-03-01.</summary>
public sealed class TermTests
{
    private const string TwoYears = "term: { length: 2y }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "two years to the day", TwoYears, "ssg p1 from=2013-07-01 to=2015-06-30", "held" },
        { "a day too long", TwoYears, "ssg p1 from=2013-07-01 to=2015-07-01", "violated: p1 violated" },
        { "a day too short", TwoYears, "ssg p1 from=2013-07-01 to=2015-06-29", "violated: p1 violated" },
        { "no end yet, and it may still come", TwoYears, "ssg p1 from=2012-03-02", "held" },
        { "no end yet, and it is overdue since today", TwoYears, "ssg p1 from=2012-03-01", "violated: p1 violated" },
        { "since when is not recorded", TwoYears, "ssg p1 to=2014-12-31", "unknown: p1 unknown" },
        { "over already, however long it was", TwoYears, "ssg p1 from=2001-01-01 to=2014-02-28", "held" },
        { "not begun", TwoYears, "ssg p1 from=2014-03-02 to=2014-03-03", "held" },
        { "nobody sits there", TwoYears, "", "held" },
        { "who sits there is not recorded", TwoYears, "unrecorded ssg", "unknown: - unknown" },
        { "months end on the last day of a shorter one", "term: { length: 6m }", "ssg p1 from=2013-08-31 to=2014-02-27; ssg p2 from=2013-09-01 to=2014-02-28; ssg p3 from=2013-09-30 to=2014-03-29", "held" },
        { "weeks", "term: { length: 4w }", "ssg p1 from=2014-02-15 to=2014-03-14", "held" },
        { "at least, and at most", "term: { min: 1y, max: 2y }", "ssg p1 from=2013-07-01 to=2014-06-30; ssg p2 from=2013-07-01 to=2015-06-30", "held" },
        { "shorter than the least", "term: { min: 1y }", "ssg p1 from=2013-07-01 to=2014-06-29", "violated: p1 violated" },
        { "longer than the most", "term: { max: 1y }", "ssg p1 from=2013-07-01 to=2014-07-01", "violated: p1 violated" },
        { "no end yet is not too short", "term: { min: 1y }", "ssg p1 from=2014-02-01", "held" },
        { "begins on the day", "term: { begins: 07-01 }", "ssg p1 from=2013-07-01", "held" },
        { "begins on another day", "term: { begins: 07-01 }", "ssg p1 from=2013-07-02", "violated: p1 violated" },
        { "ends on the day", "term: { ends: 06-30 }", "ssg p1 to=2014-06-30; ssg p2", "held" },
        { "ends on another day", "term: { ends: 06-30 }", "ssg p1 to=2014-07-01", "violated: p1 violated" },
        { "ends on the last day of February", "term: { ends: 02-29 }", "ssg p1 to=2015-02-28; ssg p2 to=2016-02-29", "held" },
        { "not on the last day but one", "term: { ends: 02-29 }", "ssg p1 to=2016-02-28", "violated: p1 violated" },
        { "only of some", "term: { length: 2y, members: { role: chair } }", "ssg p1 chair from=2013-07-01 to=2015-06-30; ssg p2 from=2013-07-01", "held" },
        { "perhaps of one", "term: { length: 2y, members: { level: director } }", "ssg p1 from=2013-07-01 to=2013-12-31; ssg p2 from=2013-07-01 to=2014-06-30", "unknown: p2 unknown" },
        { "one of two terms of a person", TwoYears, "ssg p1 skive from=2013-07-01 to=2015-06-30; ssg p1 viborg from=2014-01-01 to=2014-12-31", "violated: p1 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Term_OfMemberships_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Fact]
    public void Term_ThatIsOverdue_BeginsToBeWrongOnTheDay()
    {
        var register = CompactRegister.Of("ssg p1 from=2012-03-01");

        var history = Given.Charter(TwoYears).History(register, Given.Day("2014-01-01"), Given.Day("2014-12-31"));

        history.Intervals.Should().ContainSingle().Which.From.Should().Be(Given.Day("2014-03-01"));
    }

    [Theory]
    [InlineData("ssg p1 from=2013-07-01 to=2016-06-30", "Lad perioden for `p1` slutte den 2015-06-30.")]
    [InlineData("ssg p1 from=2013-07-01 to=2014-06-30", "Lad perioden for `p1` vare til og med 2015-06-30.")]
    public void Suggestion_OfATermOfAnotherLength_NamesTheDay(string register, string expected) =>
        Given.Report(TwoYears, register).Findings.Should().ContainSingle().Which.Text(Language.Danish).Suggestion.Should().Be(expected);

    [Theory]
    [InlineData("term: { min: 54m, ends: 12-31 }", "ssg p1 from=2010-02-01 to=2014-06-30", "Let the term of `p1` last until 2014-12-31.")]
    [InlineData("term: { max: 2y, ends: 06-30 }", "ssg p1 from=2013-02-01 to=2016-12-31", "Let the term of `p1` end on 2014-06-30.")]
    [InlineData("term: { max: 2y, ends: 06-30 }", "ssg p1 from=2013-07-01 to=2014-12-31", "Let the term of `p1` end on 2015-06-30.")]
    [InlineData("term: { length: 2y, ends: 12-31 }", "ssg p1 from=2013-07-01 to=2015-06-30", "Let the term of `p1` end on 31 December.")]
    [InlineData("term: { ends: 06-30 }", "ssg p1 to=2014-07-01", "Let the term of `p1` end on 30 June.")]
    public void Suggestion_OfATermThatEndsOnADay_NamesADayOnWhichAllIsAsAsked(string constraint, string register, string expected) =>
        Given.Report(constraint, register).Findings.Should().ContainSingle().Which.Text(Language.English).Suggestion.Should().Be(expected);

    [Fact]
    public void Message_OfATerm_SaysWhatIsThereAndWhatIsAsked() =>
        Given.Report("term: { length: 2y, begins: 07-01 }", "ssg p1 from=2013-07-01 to=2016-06-30").Findings.Should().ContainSingle().Which.Message(Language.English)
            .Should().Be("`p1` sits in `Sundhedsstyregruppen` from 2013-07-01 to 2016-06-30, but for members a term lasts 2 years and begins on 1 July.");
}
