using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>Memberships that say which line of the seats they fill.</summary>
public sealed class SeatLineTests
{
    private const string Two = "seats: { lines: [ { name: a, exactly: 1 }, { name: b, members: { level: director }, exactly: 1 } ] }";
    private const string Disjoint = "seats: { disjoint: true, lines: [ { name: a, exactly: 1 }, { name: b, exactly: 1 } ] }";
    private const string Closed = "seats: { closed: true, lines: [ { name: a, min: 0 }, { name: b, members: { level: director }, min: 0 } ] }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "each on a line of its own", Two, "ssg p1 line=a; ssg p2 director line=b", "held" },
        { "without a line both fit the first", Two, "ssg p1 consultant; ssg p2 director line=b", "held" },
        { "without a line all fill what they fit", Two, "ssg p1 consultant; ssg p2 director", "violated: a violated" },
        { "a director on the first line leaves the second empty", Two, "ssg p1 director line=a", "violated: b violated" },
        { "a line that is not fitted is not filled", Two, "ssg p1 consultant line=b; ssg p2 director line=a", "violated: b violated" },
        { "a level that is not recorded", Two, "ssg p1 line=b; ssg p2 line=a", "unknown: b unknown" },
        { "two on the same line of two", Disjoint, "ssg p1 line=a; ssg p2 line=a", "violated: a violated, b violated" },
        { "one may fill what the other does not", Disjoint, "ssg p1 line=a; ssg p2", "held" },
        { "closed, and not fitting the line", Closed, "ssg p1 consultant line=b", "violated: p1 violated" },
        { "closed, and fitting the line", Closed, "ssg p1 director line=a", "held" },
        { "a forum that is not recorded", "seats: { closed: true, lines: [ { name: a, members: { role: any }, min: 0 }, { name: b, members: { role: chair }, min: 0 } ] }", "unrecorded ssg", "held" },
    };

    [Fact]
    public void Vacancy_OfALineThatNobodyIsRecordedOn_IsViolated()
    {
        var charter = Given.Charter(Two, beside: "vacancy: { filledWithin: 60d }");

        charter.Check(CompactRegister.Of("ssg p1 director line=a from=2010-01-01; ssg p2 director line=b from=2010-01-01 to=2013-01-01"), Given.Today).Findings
            .Where(f => f.Principle == "vacancy").Select(f => $"{f.Key} {f.Verdict}").Should().Equal("b Violated");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Seats_WithLinesOfMemberships_GiveTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Given.Answer(constraint, register).Should().Be(expected, situation);
}
