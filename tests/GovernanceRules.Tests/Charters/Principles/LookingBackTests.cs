using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>Selections that look at memberships of other days: for how long, and whether lately. The day is 2014-03-01.</summary>
public sealed class LookingBackTests
{
    private const string Long = "every: { members: {}, is: { since: { atLeast: 6m } } }";
    private const string Lately = "every: { members: {}, is: { also: { forum: sku, within: 12m } } }";
    private const string NotLately = "every: { members: {}, is: { not: { also: { forum: sku, role: chair, within: 12m } } } }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "for six months to the day", Long, "ssg p1 from=2013-09-01", "held" },
        { "a day less", Long, "ssg p1 from=2013-09-02", "violated: p1 violated" },
        { "two memberships without a day between", Long, "ssg p1 from=2013-01-01 to=2013-12-31; ssg p1 chair from=2014-01-01", "held" },
        { "a day between", Long, "ssg p1 from=2013-01-01 to=2013-12-31; ssg p1 chair from=2014-01-02", "violated: p1 violated" },
        { "always", Long, "ssg p1", "held" },
        { "in another forum", Long, "ssg p1 from=2014-01-01; sku p1", "violated: p1 violated" },
        { "since some day of the month", Long, "ssg p1 from=2013-09", "unknown: p1 unknown" },
        { "since some day of the month before", Long, "ssg p1 from=2013-08", "held" },
        { "since the register began", Long, "covers from=2014-01-01; ssg p1 from=2014-01-01", "unknown: p1 unknown" },
        { "since after the register began", Long, "covers from=2014-01-01; ssg p1 from=2014-01-02", "violated: p1 violated" },
        { "the register covers the time", Long, "covers from=2013-09-01; ssg p1 from=2013-09-02", "violated: p1 violated" },
        { "sits there now", Lately, "ssg p1; sku p1", "held" },
        { "sat there until a year ago", Lately, "ssg p1; sku p1 to=2013-03-01", "held" },
        { "sat there until a day before", Lately, "ssg p1; sku p1 to=2013-02-28", "violated: p1 violated" },
        { "will sit there", Lately, "ssg p1; sku p1 from=2014-03-02", "violated: p1 violated" },
        { "sat there until some day", Lately, "ssg p1; sku p1 to=2013", "unknown: p1 unknown" },
        { "the forum is not recorded", Lately, "unrecorded sku; ssg p1; sku p2", "unknown: p1 unknown" },
        { "before the register began", Lately, "covers from=2014-01-01; ssg p1; sku p2", "unknown: p1 unknown" },
        { "sat there in another role", NotLately, "ssg p1; sku p1 member to=2013-12-31", "held" },
        { "was chair there lately", NotLately, "ssg p1; sku p1 chair to=2013-12-31", "violated: p1 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Selection_ThatLooksBack_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Fact]
    public void MoveTo_TheDayOnWhichItChanges_AsksAgain()
    {
        var live = Given.Charter("every: { members: {}, is: { since: { atLeast: 6m } } }").CheckLive(CompactRegister.Of("ssg p1 from=2013-09-15"), Given.Today);

        live.Findings.Should().ContainSingle();
        live.MoveTo(new DateOnly(2014, 3, 14)).Disappeared.Should().BeEmpty();
        live.MoveTo(new DateOnly(2014, 3, 15)).Disappeared.Should().ContainSingle();
    }

    [Fact]
    public void History_OfWhoSatThereLately_EndsOnTheDayAfterTheTime()
    {
        var history = History.Of([Given.Charter("every: { members: {}, is: { not: { also: { forum: sku, within: 12m } } } }")], CompactRegister.Of("ssg p1; sku p1 to=2013-06-30"), new DateOnly(2014, 1, 1), new DateOnly(2014, 12, 31));

        history.Intervals.Should().ContainSingle().Which.To.Should().Be(new DateOnly(2014, 6, 30));
    }

    [Fact]
    public void Range_OfWhoHasSatLong_FindsTheFirstDayAlone() =>
        Given.Charter("every: { members: {}, is: { not: { since: { atLeast: 6m } } } }").CheckRange(CompactRegister.Of("ssg p1 from=2013-09-15"), Given.Today, new DateOnly(2014, 12, 31))
            .Findings.Should().ContainSingle().Which.From.Should().Be(new DateOnly(2014, 3, 15));
}
