using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>Memberships and meetings outside their forum's period: a warning of the built-in constraint.</summary>
public sealed class ForumPeriodTests
{
    private const string Nothing = "count: { members: {}, min: 0 }";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "a seat in a forum that has ended", "2014-01-01", "old p1", "held; FORUM-PERIOD/old/p1 violated" },
        { "a seat on the forum's last day", "2013-12-31", "old p1", "held" },
        { "a seat that ended with the forum", "2014-01-01", "old p1 to=2013-12-31", "held" },
        { "a seat that ended a day after the forum, that day", "2014-01-01", "old p1 to=2014-01-01", "held; FORUM-PERIOD/old/p1 violated" },
        { "an observer", "2014-01-01", "old p1 observer", "held; FORUM-PERIOD/old/p1 violated" },
        { "a person with two memberships", "2014-01-01", "old p1 skive; old p1 viborg", "held; FORUM-PERIOD/old/p1 violated" },
        { "two persons, by code point", "2014-01-01", "old p2; old p10", "held; FORUM-PERIOD/old/p10 violated; FORUM-PERIOD/old/p2 violated" },
        { "a meeting after the forum's end", "2014-03-01", "meeting old 2014-01-01", "held; FORUM-PERIOD/old/2014-01-01 violated" },
        { "a meeting on the forum's last day", "2014-03-01", "meeting old 2013-12-31", "held" },
        { "a meeting and a seat", "2014-03-01", "old p1; meeting old 2014-02-01", "held; FORUM-PERIOD/old/2014-02-01 violated; FORUM-PERIOD/old/p1 violated" },
        { "a forum that is in force", "2014-03-01", "ssg p1; meeting ssg 2014-02-01", "held" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void ForumPeriod_InASituation_GivesTheWholeAnswer(string situation, string day, string register, string expected) =>
        Given.Answer(Nothing, register, Given.Day(day)).Should().Be(expected, situation);

    [Fact]
    public void ForumPeriod_OfAMembership_IsAWarningAtItsRow()
    {
        var finding = Given.Report(Nothing, "ssg p2; old p1").Findings.Single();

        finding.Should().BeEquivalentTo(new { Constraint = "FORUM-PERIOD", Principle = "forumPeriod", Forum = "old", Key = "p1", Verdict = Verdict.Violated, Severity = Severity.Warning });
        finding.Persons.Should().Equal("p1");
        finding.Locations.Should().Equal(new FindingLocation("membership", new FileLocation("register.yaml", 5, 5)));
    }

    [Fact]
    public void ForumPeriod_OfAMeeting_IsAWarningAtItsRow()
    {
        var finding = Given.Report(Nothing, "meeting old 2014-02-01").Findings.Single();

        finding.Severity.Should().Be(Severity.Warning);
        finding.Locations.Should().Equal(new FindingLocation("meeting", new FileLocation("register.yaml", 4, 5)));
    }

    [Fact]
    public void ForumPeriod_Waived_CountsAsNothing()
    {
        var register = RegisterFile.Parse(
            """
            register: r
            memberships: [ { forum: old, person: p1 }, { forum: ssg, person: p1 } ]
            waivers: [ { constraint: FORUM-PERIOD, forum: old, key: p1, reason: Wound up slowly, decidedBy: kosu, decidedOn: 2014-01-15, to: 2014-12-31 } ]
            """);

        var report = Given.Charter(Nothing).Check(register, Given.Today);

        report.Findings.Single().Waiver!.Reason.Should().Be("Wound up slowly");
        report.Passes(FailOn.Warning).Should().BeTrue();
    }
}
