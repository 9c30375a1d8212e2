using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

public sealed class MembershipEdgeTests
{
    [Fact]
    public void Person_WithTwoMembershipsInOneForum_CountsOnceAndIsNamedOnce()
    {
        var report = Given.Report("count: { members: {}, exactly: 2 }", "ssg p1 skive chair; ssg p1 viborg");

        Answer.Of(report).Should().Be("violated: - violated");
        report.Findings[0].Persons.Should().Equal("p1");
        report.Findings[0].Message().Should().Contain("1 member;");
    }

    [Fact]
    public void Person_WithTwoMembershipsInOneForum_RepresentsBothOrganisations() => Given.Answer(
        "everyOrganisation: { kind: municipality, cluster: midt }", "ssg p1 skive; ssg p1 viborg").Should().Be("held");

    [Fact]
    public void Membership_WrittenTwice_CountsOnce() => Given.Answer(
        "atMostPer: { key: organisation, max: 1 }", "ssg p1 skive; ssg p1 skive").Should().Be("held; MEMBERSHIP-TWICE/ssg/p1 violated");

    [Theory]
    [InlineData("2014-02-28", "violated: - violated")]
    [InlineData("2014-03-01", "held")]
    [InlineData("2014-03-02", "held")]
    public void Membership_ThatBeginsOnADay_IsValidFromThatDay(string day, string expected) => Given.Answer(
        "count: { members: {}, exactly: 1 }", "ssg p1 from=2014-03-01", Given.Day(day)).Should().Be(expected);

    [Theory]
    [InlineData("2014-02-28", "held")]
    [InlineData("2014-03-01", "held")]
    [InlineData("2014-03-02", "violated: - violated")]
    public void Membership_ThatEndsOnADay_IsValidThroughThatDay(string day, string expected) => Given.Answer(
        "count: { members: {}, exactly: 1 }", "ssg p1 to=2014-03-01", Given.Day(day)).Should().Be(expected);

    [Fact]
    public void Membership_OfOneDay_IsValidThatDay() => Given.Answer(
        "count: { members: {}, exactly: 1 }", "ssg p1 from=2014-03-01 to=2014-03-01").Should().Be("held");

    [Fact]
    public void Membership_FollowedByAnother_IsOnePersonOnBothDays()
    {
        const string register = "ssg p1 skive to=2014-02-28; ssg p1 viborg from=2014-03-01";

        Given.Answer("count: { members: { organisation: skive }, exactly: 1 }", register, Given.Day("2014-02-28")).Should().Be("held");
        Given.Answer("count: { members: { organisation: skive }, exactly: 0 }", register, Given.Day("2014-03-01")).Should().Be("held");
    }

    [Fact]
    public void Forum_ThatIsRecordedAndEmpty_HoldsWhatAsksNobodyAndSaysSo()
    {
        var report = Given.Report("level: { atLeast: director }", "");

        Answer.Of(report).Should().Be("held");
        report.Outcomes[0].Reason(Language.English).Should().Be("It holds because nobody is selected.");
        report.Outcomes[0].Reason(Language.Danish).Should().Be("Det er opfyldt, fordi ingen er udvalgt.");
    }

    [Theory]
    [InlineData("level: { atLeast: director }", "ssg p1 director")]
    [InlineData("compare: { members: {}, relation: superset, with: { forum: kosu }, by: organisation }", "ssg p1 skive")]
    [InlineData("topPost: { role: chair, of: sku, by: cluster }", "sku a1 region chair")]
    public void Forum_WhereSomebodyIsSelected_HoldsWithoutAReason(string constraint, string register)
    {
        var report = Given.Report(constraint, register);

        Answer.Of(report).Should().Be("held");
        report.Outcomes[0].Reason(Language.English).Should().BeNull();
    }

    [Fact]
    public void Organisation_WithoutClusters_IsInNone()
    {
        Given.Answer("count: { members: { cluster: [ vest, midt, psyk ] }, exactly: 0 }", "ssg p1 region").Should().Be("held");
        Given.Answer("count: { members: { not: { cluster: vest } }, exactly: 1 }", "ssg p1 region").Should().Be("held");
        Given.Answer("everyCluster: { over: [ vest ] }", "ssg p1 region").Should().Be("violated: vest violated");
    }

    [Fact]
    public void Organisation_InAClusterForATime_IsInItOnThoseDaysAlone()
    {
        var charter = CharterFile.Parse(
            """
            charter: clusters
            clusters: [ { id: vest }, { id: midt } ]
            organisations: [ { id: skive, clusters: [ { id: vest, to: 2013-12-31 }, { id: midt, from: 2014-01-01 } ] } ]
            fora: [ { id: ssg } ]
            constraints: [ { id: C, forum: ssg, everyCluster: {} } ]
            """);
        var register = Register.Define("r", r => r.Member("ssg", "p1", organisation: "skive"));

        Answer.Of(charter.Check(register, Given.Day("2013-12-31"))).Should().Be("violated: midt violated");
        Answer.Of(charter.Check(register, Given.Day("2014-01-01"))).Should().Be("violated: vest violated");
    }

    [Fact]
    public void Organisation_WhoseClustersWereUnknownForATime_IsUnknownOnThoseDaysAlone()
    {
        var charter = CharterFile.Parse(
            """
            charter: clusters
            clusters: [ { id: vest } ]
            organisations: [ { id: skive, clusters: [ { id: unknown, to: 2013-12-31 } ] } ]
            fora: [ { id: ssg } ]
            constraints: [ { id: C, forum: ssg, everyCluster: {} } ]
            """);
        var register = Register.Define("r", r => r.Member("ssg", "p1", organisation: "skive"));

        Answer.Of(charter.Check(register, Given.Day("2013-12-31"))).Should().Be("unknown: vest unknown");
        Answer.Of(charter.Check(register, Given.Day("2014-01-01"))).Should().Be("violated: vest violated");
    }

    [Fact]
    public void Organisation_NotInForce_IsNotAskedForButItsMembersKeepItsSector() => Given.Answer(
        "everySector: { sectors: [ municipal, regional ] }", "ssg p1 x; ssg p2 region; organisation x sector=municipal inForce=..2013-12-31").Should().Be("held; ORGANISATION-PERIOD/ssg/p1 violated");
}
