using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>Terms that end in different years, and the years as keys and conditions. The day of the checks is 2014-03-01.</summary>
public sealed class StaggeredTests
{
    private const string Thirds = "staggered: { per: ends, min: 1/3, max: 2/3 }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "a third each year", Thirds, "ssg p1 to=2014-12-31; ssg p2 to=2015-12-31; ssg p3 to=2016-12-31", "held" },
        { "two thirds in one year", Thirds, "ssg p1 to=2014-12-31; ssg p2 to=2014-06-30; ssg p3 to=2016-12-31", "held" },
        { "all in one year", Thirds, "ssg p1 to=2014-12-31; ssg p2 to=2014-12-31", "violated: 2014 violated" },
        { "too few in one", Thirds, "ssg p1 to=2014-12-31; ssg p2 to=2015-12-31; ssg p3 to=2015-12-31; ssg p4 to=2015-12-31", "violated: 2014 violated, 2015 violated" },
        { "terms that are over do not count", Thirds, "ssg p1 to=2014-12-31; ssg p2 to=2015-12-31; ssg p3 to=2014-02-28", "held" },
        { "one without an end may end in any year", "staggered: { per: ends, max: 1 }", "ssg p1 to=2014-12-31; ssg p2", "unknown: 2014 unknown" },
        { "one without an end changes nothing", "staggered: { per: ends, max: 2 }", "ssg p1 to=2014-12-31; ssg p2", "held" },
        { "beginnings", "staggered: { per: begins, max: 1 }", "ssg p1 from=2013-01-01; ssg p2 from=2013-12-31; ssg p3 from=2014-01-01", "violated: 2013 violated" },
        { "of some", "staggered: { per: ends, max: 1, members: { role: chair } }", "ssg p1 chair to=2014-12-31; ssg p2 to=2014-12-31", "held" },
        { "over a list of years", "staggered: { per: ends, min: 1, over: [ 2014, 2015 ] }", "ssg p1 to=2014-12-31", "violated: 2015 violated" },
        { "nobody sits there", Thirds, "", "held" },
        { "a count by year", "count: { members: {}, per: ends, max: 1 }", "ssg p1 to=2014-12-31; ssg p2 to=2014-12-31", "violated: 2014 violated" },
        { "a comparison by year", "compare: { members: { role: chair }, relation: disjoint, with: { forum: kosu }, by: ends }", "ssg p1 chair to=2014-12-31; kosu p2 to=2014-06-30", "violated: 2014 violated" },
        { "selected by year", "count: { members: { ends: 2014 }, max: 0 }", "ssg p1 to=2014-12-31; ssg p2 to=2015-12-31", "violated: - violated" },
        { "selected by several years", "count: { members: { begins: [ 2012, 2013 ] }, exactly: 2 }", "ssg p1 from=2012-12-31; ssg p2 from=2013-01-01; ssg p3 from=2014-01-01", "held" },
        { "the year is not recorded", "count: { members: { ends: 2014 }, max: 0 }", "ssg p1", "unknown: - unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Staggered_OfTerms_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Fact]
    public void Finding_OfAYear_SaysWhoseTermsEnd()
    {
        var finding = Given.Report("staggered: { per: ends, max: 1 }", "ssg p1 to=2014-12-31; ssg p2 to=2014-12-31; ssg p3 to=2015-12-31").Findings.Should().ContainSingle().Which;

        string.Join(' ', finding.Persons).Should().Be("p1 p2");
        finding.Message(Language.English).Should().Be("`Sundhedsstyregruppen` has 2 members with a membership that ends in `2014`; there may be at most 1.");
    }

    [Fact]
    public void Finding_OfAYearThatIsNotRecorded_NamesTheKeyOfTheRegister() =>
        Given.Report("count: { members: { ends: 2014 }, max: 0 }", "ssg p1").Findings.Should().ContainSingle().Which.ResolvedBy.Should().Equal(new MissingData("p1", "to"));

    [Fact]
    public void Year_ThatIsNone_IsAFault() =>
        FluentActions.Invoking(() => Given.Report("count: { members: { ends: next }, max: 0 }", "ssg p1")).Should().Throw<InvalidInputException>()
            .Which.Message.Should().Contain("`ends` is `next`; expected a year such as 2017");
}
