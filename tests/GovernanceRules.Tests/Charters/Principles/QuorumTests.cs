using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>The day of the checks is 2014-03-01.</summary>
public sealed class QuorumTests
{
    private const string Half = "quorum: { min: 1/2 }";
    private const string MoreThanHalf = "quorum: { moreThan: 1/2 }";
    private const string Four = "ssg p1 chair; ssg p2; ssg p3; ssg p4; ";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "half is enough", Half, Four + "meeting ssg 2014-02-01 present=p1+p2", "held" },
        { "half is not more than half", MoreThanHalf, Four + "meeting ssg 2014-02-01 present=p1+p2", "violated: 2014-02-01 violated" },
        { "more than half", MoreThanHalf, Four + "meeting ssg 2014-02-01 present=p1+p2+p3", "held" },
        { "fewer than half", Half, Four + "meeting ssg 2014-02-01 present=p1", "violated: 2014-02-01 violated" },
        { "guests do not count", Half, Four + "ssg p5 secretary; meeting ssg 2014-02-01 present=p1+p5+p9", "violated: 2014-02-01 violated" },
        { "those of that day", Half, "ssg p1 to=2014-01-31; ssg p2 from=2014-02-02; ssg p3; meeting ssg 2014-02-01 present=p3", "held" },
        { "a number", "quorum: { min: 3 }", Four + "meeting ssg 2014-02-01 present=p1+p2", "violated: 2014-02-01 violated" },
        { "without the chair", "quorum: { min: 1/2, chair: true }", Four + "meeting ssg 2014-02-01 present=p2+p3", "violated: 2014-02-01 violated" },
        { "with the chair", "quorum: { min: 1/2, chair: true }", Four + "meeting ssg 2014-02-01 present=p1+p3", "held" },
        { "of some", "quorum: { min: 1/2, members: { sector: municipal } }", "ssg p1 skive; ssg p2 viborg; ssg p3 region; ssg p4 region; meeting ssg 2014-02-01 present=p1", "held" },
        { "one perhaps entitled and absent", "quorum: { min: 1/2, members: { sector: municipal } }", "ssg p1 skive; ssg p2 viborg; ssg p3; meeting ssg 2014-02-01 present=p1", "unknown: 2014-02-01 unknown" },
        { "who was present is not recorded", Half, Four + "meeting ssg 2014-02-01", "unknown: 2014-02-01 unknown" },
        { "nobody was present", Half, Four + "meeting ssg 2014-02-01 present=", "violated: 2014-02-01 violated" },
        { "each meeting by itself", Half, Four + "meeting ssg 2014-01-01 present=p1; meeting ssg 2014-02-01 present=p1+p2; meeting ssg 2014-02-08", "violated: 2014-01-01 violated, 2014-02-08 unknown" },
        { "not yet held", Half, Four + "meeting ssg 2014-03-02 present=p1", "held" },
        { "outside what is covered", Half, "covers from=2014-02-02; " + Four + "meeting ssg 2014-02-01 present=p1", "held" },
        { "entitled since a day that is not recorded", Half, "ssg p1 from=2013; ssg p2; ssg p3; meeting ssg 2014-02-01 present=p2", "violated: 2014-02-01 violated" },
        { "perhaps entitled from the day on", Half, "ssg p1 from=2014-02; ssg p2; meeting ssg 2014-02-01 present=p1", "unknown: 2014-02-01 unknown" },
        { "who sits there is not recorded", Half, "unrecorded ssg; ssg p1; meeting ssg 2014-02-01 present=p1", "unknown: 2014-02-01 unknown" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Quorum_OfMeetings_GivesTheWholeAnswer(string situation, string constraint, string register, string expected) =>
        Table.ShouldAnswer(situation, constraint, register, expected);

    [Fact]
    public void Message_OfAMeetingWithoutQuorum_CountsWhoWasThere() =>
        Given.Report("quorum: { moreThan: 1/2, chair: true }", Four + "meeting ssg 2014-02-01 present=p2+p3").Findings.Should().ContainSingle().Which.Message(Language.English)
            .Should().Be("The meeting of `Sundhedsstyregruppen` on 2014-02-01 had no quorum: 2 of 4 were present; more than 1/2 of the members must be present, and so must the chair.");

    [Fact]
    public void Finding_OfAMeetingWithoutQuorum_PointsAtTheMeeting() =>
        Given.Report(Half, Four + "meeting ssg 2014-02-01 present=p1").Findings.Should().ContainSingle().Which.Locations.Select(l => l.Role).Should().Equal("meeting", "constraint");

    [Theory]
    [InlineData("2014-01-01", "C/ssg/2014-01-01; DECISION-COMPOSITION/ssg/m")]
    [InlineData("2014-02-01", "C/ssg/2014-01-01")]
    public void Composition_OfAForumThatOnceHadNoQuorum_IsInDoubtForTheDecisionsOfThatMeetingAlone(string decided, string expected)
    {
        var report = Given.Report(Half, Four + $"meeting ssg 2014-01-01 present=p1; meeting ssg 2014-02-01 present=p1+p2; matter m ssg {decided} decided");

        string.Join("; ", report.Findings.Select(f => f.Fingerprint)).Should().Be(expected);
    }
}
