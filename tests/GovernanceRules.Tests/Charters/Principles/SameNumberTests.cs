using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

public sealed class SameNumberTests
{
    private const string Sides = "sameNumber: { members: { sector: municipal }, with: { sector: regional } }";
    private const string ByOne = "sameNumber: { members: { sector: municipal }, with: { sector: regional }, differ: { max: 1 } }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "two and two", Sides, "ssg p1 skive; ssg p2 viborg; ssg p3 region; ssg p4 region", "held" },
        { "two and one", Sides, "ssg p1 skive; ssg p2 viborg; ssg p3 region", "violated: - violated" },
        { "one and two", Sides, "ssg p1 skive; ssg p2 region; ssg p3 region", "violated: - violated" },
        { "two and one, within one", ByOne, "ssg p1 skive; ssg p2 viborg; ssg p3 region", "held" },
        { "one and two, within one", ByOne, "ssg p1 skive; ssg p2 region; ssg p3 region", "held" },
        { "three and one, not within one", ByOne, "ssg p1 skive; ssg p2 viborg; ssg p3 skive; ssg p4 region", "violated: - violated" },
        { "one and three, not within one", ByOne, "ssg p1 skive; ssg p2 region; ssg p3 region; ssg p4 region", "violated: - violated" },
        { "nobody and nobody", Sides, "", "held" },
        { "nobody and one", Sides, "ssg p1 region", "violated: - violated" },
        { "persons, not seats", Sides, "ssg p1 skive; ssg p1 viborg; ssg p3 region", "held" },
        { "one who sits on both sides counts on both", Sides, "ssg p1 skive; ssg p1 region", "held" },
        { "perhaps one more on either side", Sides, "ssg p1 skive; ssg p2 region; ssg p3", "unknown: - unknown" },
        { "whoever it is, there are too many", Sides, "ssg p1 skive; ssg p2 skive; ssg p3 viborg; ssg p4 region; ssg p5", "violated: - violated" },
        { "whoever it is, it is within one", ByOne, "ssg p1 skive; ssg p2 region; ssg p3", "held" },
        { "against another forum", "sameNumber: { with: { forum: kosu } }", "ssg p1; ssg p2; kosu p1; kosu p3", "held" },
        { "too few against another forum", "sameNumber: { with: { forum: kosu } }", "ssg p1; kosu p1; kosu p3", "violated: - violated" },
        { "the other forum is not recorded", "sameNumber: { with: { forum: kosu } }", "unrecorded kosu; ssg p1; kosu p1", "unknown: - unknown" },
        { "the other forum is not recorded, and has more already", "sameNumber: { with: { forum: kosu } }", "unrecorded kosu; ssg p1; kosu p1; kosu p3", "violated: - violated" },
        { "neither forum is recorded", "sameNumber: { with: { forum: kosu } }", "unrecorded kosu ssg; ssg p1; kosu p1; kosu p3", "unknown: - unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void SameNumber_OfTwoSelections_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Theory]
    [InlineData("ssg p1 skive; ssg p2 viborg; ssg p3 skive; ssg p4 region", "p1 p2 p3 p4")]
    public void Persons_OfAFinding_AreThoseOfBothSides(string register, string expected) =>
        string.Join(' ', Given.Report(ByOne, register).Findings.Should().ContainSingle().Which.Persons).Should().Be(expected);

    [Theory]
    [InlineData(ByOne, "ssg p1 skive; ssg p2 viborg; ssg p3 skive; ssg p4 region",
        "`Sundhedsstyregruppen`: 3 members from the sector `municipal` stand against 1 member from the sector `regional`; a difference of at most 1 is allowed.",
        "Appoint 1 more of the members from the sector `regional`, or let 1 of the members from the sector `municipal` leave.")]
    [InlineData(Sides, "ssg p1 region; ssg p2 region",
        "`Sundhedsstyregruppen`: 0 members from the sector `municipal` stand against 2 members from the sector `regional`; equally many are required.",
        "Appoint 2 more of the members from the sector `municipal`, or let 2 of the members from the sector `regional` leave.")]
    public void Message_OfTwoNumbers_SaysBothAndHowToMend(string constraint, string register, string message, string suggestion)
    {
        var finding = Given.Report(constraint, register).Findings.Should().ContainSingle().Which;

        finding.Message(Language.English).Should().Be(message);
        finding.Text(Language.English).Suggestion.Should().Be(suggestion);
    }

    [Fact]
    public void Message_OfWhatIsUnknown_SaysWhatIsNotRecorded() =>
        Given.Report(Sides, "ssg p1 skive; ssg p2 region; ssg p3").Findings.Should().ContainSingle().Which.Text(Language.Danish).Actual.Should().Be("1 til 2 over for 1 til 2");
}
