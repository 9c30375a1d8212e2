using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>A membership that stands twice, and one for an organisation that is not in force: warnings, whatever the charter asks.</summary>
public sealed class MembershipWarningTests
{
    private const string Nothing = "count: { members: {}, min: 0 }";
    private const string Ended = "organisation gone sector=municipal inForce=..2013-12-31;";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "a row written twice", "2014-03-01", "ssg p1 skive; ssg p1 skive", "held; MEMBERSHIP-TWICE/ssg/p1 violated" },
        { "an end that was forgotten", "2014-03-01", "ssg p1 skive from=2010-01-01; ssg p1 skive from=2014-01-01 to=2014-12-31", "held; MEMBERSHIP-TWICE/ssg/p1 violated" },
        { "the last day of one is the first of the other", "2014-01-01", "ssg p1 skive to=2014-01-01; ssg p1 skive from=2014-01-01", "held; MEMBERSHIP-TWICE/ssg/p1 violated" },
        { "one follows the other", "2014-01-01", "ssg p1 skive to=2013-12-31; ssg p1 skive from=2014-01-01", "held" },
        { "for two organisations", "2014-03-01", "ssg p1 skive; ssg p1 viborg", "held" },
        { "one organisation is not recorded", "2014-03-01", "ssg p1 skive; ssg p1", "held" },
        { "no organisation is recorded", "2014-03-01", "ssg p1; ssg p1", "held; MEMBERSHIP-TWICE/ssg/p1 violated" },
        { "of no organisation, twice", "2014-03-01", "ssg p1 none; ssg p1 none", "held; MEMBERSHIP-TWICE/ssg/p1 violated" },
        { "of no organisation, and of one that is not recorded", "2014-03-01", Ended + "ssg p1 none; ssg p1", "held" },
        { "in two roles", "2014-03-01", "ssg p1 skive; ssg p1 skive secretary", "held" },
        { "at two levels", "2014-03-01", "ssg p1 skive director; ssg p1 skive chief", "held; MEMBERSHIP-TWICE/ssg/p1 violated" },
        { "in two fora", "2014-03-01", "ssg p1 skive; kosu p1 skive", "held" },
        { "observers too", "2014-03-01", "ssg p1 skive observer; ssg p1 skive observer", "held; MEMBERSHIP-TWICE/ssg/p1 violated" },
        { "two persons, by code point", "2014-03-01", "ssg p2; ssg p2; ssg p10; ssg p10", "held; MEMBERSHIP-TWICE/ssg/p10 violated; MEMBERSHIP-TWICE/ssg/p2 violated" },
        { "the register does not cover the day", "2014-03-01", "covers to=2013-12-31; ssg p1; ssg p1", "unknown" },
        { "a member for an organisation that has ended", "2014-01-01", Ended + "ssg p1 gone", "held; ORGANISATION-PERIOD/ssg/p1 violated" },
        { "a member for an organisation on its last day", "2013-12-31", Ended + "ssg p1 gone", "held" },
        { "a member who left with the organisation", "2014-01-01", Ended + "ssg p1 gone to=2013-12-31", "held" },
        { "twice, for an organisation that has ended, in a forum that has", "2014-01-01", Ended + "old p1 gone; old p1 gone", "held; FORUM-PERIOD/old/p1 violated; MEMBERSHIP-TWICE/old/p1 violated; ORGANISATION-PERIOD/old/p1 violated" },
        { "an organisation that has ended beside one that has not", "2014-01-01", Ended + "ssg p1 gone; ssg p1 skive", "held; ORGANISATION-PERIOD/ssg/p1 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Memberships_InASituation_AreWarnedOf(string situation, string day, string register, string expected)
    {
        var (charter, whole) = (Given.Charter(Nothing), CompactRegister.Of(register));
        Answer.Of(charter.Check(whole, Given.Day(day))).Should().Be(expected, situation);
        var live = charter.CheckLive(whole.With([]), Given.Day(day));
        foreach (var membership in whole.Memberships)
            live.Add(membership);
        Answer.Of(live.Report()).Should().Be(expected, $"{situation}, as a live check");
    }

    [Fact]
    public void Memberships_ThatComeAndGo_BringTheWarningAndTakeIt()
    {
        var register = CompactRegister.Of("ssg p1 skive; ssg p1 skive from=2014-02-01 to=2014-03-10");
        var live = Given.Charter(Nothing).CheckLive(register, Given.Today);

        live.MoveTo(Given.Day("2014-03-11")).Disappeared.Select(f => f.Fingerprint).Should().Equal("MEMBERSHIP-TWICE/ssg/p1");
        live.MoveTo(Given.Day("2014-03-10")).Appeared.Select(f => f.Fingerprint).Should().Equal("MEMBERSHIP-TWICE/ssg/p1");
        live.Remove(register.Memberships[0]).Disappeared.Select(f => f.Fingerprint).Should().Equal("MEMBERSHIP-TWICE/ssg/p1");
    }

    [Fact]
    public void History_OfAMembershipTwice_SaysFromWhenToWhen()
    {
        var history = Given.Charter(Nothing).History(CompactRegister.Of("ssg p1 skive; ssg p1 skive from=2014-02-01 to=2014-03-10"), Given.Day("2014-01-01"), Given.Day("2014-12-31"));

        history.Intervals.Select(i => $"{i.Finding.Fingerprint} {i.From:yyyy-MM-dd} {i.To:yyyy-MM-dd}").Should().Equal("MEMBERSHIP-TWICE/ssg/p1 2014-02-01 2014-03-10");
    }

    [Fact]
    public void History_OfAnOrganisationThatEnds_SaysSince()
    {
        var register = CompactRegister.Of(Ended + "ssg p1 gone");
        var history = Given.Charter(Nothing).History(register, Given.Day("2013-01-01"), Given.Day("2014-12-31"));

        history.Intervals.Select(i => $"{i.Finding.Fingerprint} {i.From:yyyy-MM-dd} {i.To:yyyy-MM-dd}").Should().Equal("ORGANISATION-PERIOD/ssg/p1 2014-01-01 2014-12-31");
        Given.Charter(Nothing).CheckRange(register, Given.Day("2013-12-30"), Given.Day("2014-01-02")).Findings
            .Select(f => $"{f.Fingerprint} {f.From:yyyy-MM-dd}").Should().Equal("ORGANISATION-PERIOD/ssg/p1 2014-01-01");
    }

    [Fact]
    public void MembershipTwice_IsAWarningAtAllItsRows()
    {
        var finding = Given.Report(Nothing, "ssg p1 skive chair; ssg p2 skive; ssg p1 skive chair").Findings.Single();

        finding.Should().BeEquivalentTo(new { Constraint = "MEMBERSHIP-TWICE", Principle = "membershipTwice", Forum = "ssg", Key = "p1", Verdict = Verdict.Violated, Severity = Severity.Warning });
        finding.Persons.Should().Equal("p1");
        finding.Locations.Should().Equal(
            new FindingLocation("membership", new FileLocation("register.yaml", 4, 5)),
            new FindingLocation("membership", new FileLocation("register.yaml", 6, 5)));
    }

    [Fact]
    public void MembershipTwice_Waived_CountsAsNothing()
    {
        var register = RegisterFile.Parse(
            """
            register: r
            memberships: [ { forum: ssg, person: p1 }, { forum: ssg, person: p1 } ]
            waivers: [ { constraint: MEMBERSHIP-TWICE, forum: ssg, key: p1, reason: Two votes, decidedBy: kosu, decidedOn: 2014-01-15, to: 2014-12-31 } ]
            """);
        var charter = Given.Charter(Nothing);

        charter.Check(register, Given.Today).Passes(FailOn.Warning).Should().BeTrue();
        var live = charter.CheckLive(register.With(register.Memberships, []), Given.Today);
        live.Report().Passes(FailOn.Warning).Should().BeFalse();
        live.Add(register.Waivers[0]);
        live.Report().Passes(FailOn.Warning).Should().BeTrue();
    }
}
