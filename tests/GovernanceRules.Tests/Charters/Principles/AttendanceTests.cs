using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>The day of the checks is 2014-03-01.</summary>
public sealed class AttendanceTests
{
    private const string TwoThirds = "attendance: { min: 2/3 }";
    private const string TwoInARow = "attendance: { missed: 2, inARow: true }";
    private const string Yearly = "attendance: { min: 2/3, per: year }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "two of three", TwoThirds, "ssg p1; meeting ssg 2014-01-01 present=p1; meeting ssg 2014-01-02 present=p1; meeting ssg 2014-01-03 present=", "held" },
        { "one of two", TwoThirds, "ssg p1; meeting ssg 2014-01-01 present=p1; meeting ssg 2014-01-02 present=", "violated: p1 violated" },
        { "only since the membership began", TwoThirds, "ssg p1 from=2014-01-02; meeting ssg 2014-01-01 present=; meeting ssg 2014-01-02 present=p1", "held" },
        { "who was present is not recorded", TwoThirds, "ssg p1; meeting ssg 2014-01-01 present=p1; meeting ssg 2014-01-02", "unknown: p1 unknown" },
        { "enough whatever is not recorded", TwoThirds, "ssg p1; meeting ssg 2014-01-01 present=p1; meeting ssg 2014-01-02 present=p1; meeting ssg 2014-01-03", "held" },
        { "two missed, but not in a row", TwoInARow, "ssg p1; meeting ssg 2014-01-01 present=; meeting ssg 2014-01-02 present=p1; meeting ssg 2014-01-03 present=", "held" },
        { "two missed in a row", TwoInARow, "ssg p1; ssg p2; meeting ssg 2014-01-01 present=p2; meeting ssg 2014-01-02 present=; meeting ssg 2014-01-03 present=p1+p2", "violated: p1 violated" },
        { "perhaps two in a row", TwoInARow, "ssg p1; meeting ssg 2014-01-01 present=; meeting ssg 2014-01-02", "unknown: p1 unknown" },
        { "so many in all", "attendance: { missed: 2 }", "ssg p1; meeting ssg 2014-01-01 present=; meeting ssg 2014-01-02 present=p1; meeting ssg 2014-01-03 present=", "violated: p1 violated" },
        { "this year is not over", Yearly, "ssg p1; meeting ssg 2014-01-01 present=", "held" },
        { "last year is", Yearly, "ssg p1; meeting ssg 2013-06-01 present=; meeting ssg 2014-01-01 present=p1", "violated: p1 violated" },
        { "whoever has left is not asked", TwoThirds, "ssg p1 to=2014-02-28; meeting ssg 2014-01-01 present=", "held" },
        { "only of some", "attendance: { min: 1, members: { role: chair } }", "ssg p1 chair; ssg p2; meeting ssg 2014-01-01 present=p1", "held" },
        { "who sits there is not recorded", TwoThirds, "unrecorded ssg", "unknown: - unknown" },
        { "began before all meetings, on a day that is not recorded", TwoThirds, "ssg p1 from=2013; meeting ssg 2014-01-10 present=; meeting ssg 2014-02-01 present=p1", "violated: p1 violated" },
        { "began perhaps after the meeting that was missed", TwoThirds, "ssg p1 from=2014-01; meeting ssg 2014-01-10 present=; meeting ssg 2014-02-01 present=p1", "unknown: p1 unknown" },
        { "enough whenever it began", TwoThirds, "ssg p1 from=2014-01; meeting ssg 2014-01-10 present=p1; meeting ssg 2014-02-01 present=p1", "held" },
        { "perhaps has left", TwoThirds, "ssg p1 to=unknown; meeting ssg 2014-01-10 present=", "unknown: p1 unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Attendance_OfMembers_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Fact]
    public void Message_OfAMemberWhoStaysAway_CountsTheMeetings() =>
        Given.Report(TwoThirds, "ssg p1; meeting ssg 2014-01-01 present=p1; meeting ssg 2014-01-02 present=").Findings.Should().ContainSingle().Which.Message(Language.Danish)
            .Should().Be("`p1` i `Sundhedsstyregruppen` var til stede ved 1 af 2 møder og fraværende ved 1; om medlemmer gælder, at hver deltager i mindst 2/3 af møderne.");
}
