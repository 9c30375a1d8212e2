using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

public sealed class WaiverTests
{
    private const string Clusters = "everyCluster: { over: [ midt, vest ] }";
    private const string Bodies = "bodies: [ board ]";

    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "of one key", Clusters, "waiver forum=ssg key=vest to=2014-12-31", "violated: midt violated, vest waived" },
        { "of one key without a forum", Clusters, "ssg p1 viborg; waiver key=vest to=2014-12-31", "waived: vest waived" },
        { "of every key", Clusters, "waiver to=2014-12-31", "waived: midt waived, vest waived" },
        { "of a finding without a key", "count: { members: {}, min: 1 }", "waiver to=2014-12-31", "waived: - waived" },
        { "of one forum of two", "forum: [ ssg, kosu ], count: { members: {}, min: 1 }", "waiver forum=kosu to=2014-12-31", "C/kosu waived: - waived; C/ssg violated: - violated" },
        { "of every forum", "forum: [ ssg, kosu ], count: { members: {}, min: 1 }", "waiver to=2014-12-31", "C/kosu waived: - waived; C/ssg waived: - waived" },
        { "of a constraint without a forum", "count: { organisations: {}, max: 1 }", "waiver to=2014-12-31", "waived: - waived" },
        { "on its last day", "count: { members: {}, min: 1 }", "waiver from=2014-01-01 to=2014-03-01", "waived: - waived" },
        { "on its first day", "count: { members: {}, min: 1 }", "waiver from=2014-03-01 to=2014-12-31", "waived: - waived" },
        { "before its first day", "count: { members: {}, min: 1 }", "waiver from=2014-03-02 to=2014-12-31", "violated: - violated" },
        { "that has ended, and the violation lasts", "count: { members: {}, min: 1 }", "waiver to=2014-02-28", "violated: - violated; WAIVER-EXPIRED//C@2014-01-15 violated" },
        { "that has ended, and the violation is mended", "count: { members: {}, min: 1 }", "ssg p1; waiver to=2014-02-28", "held" },
        { "that has ended, of a key that is mended", Clusters, "ssg p1 herning; waiver key=vest to=2014-02-28", "violated: midt violated" },
        { "that has ended, and another is in force", "count: { members: {}, min: 1 }", "waiver to=2014-02-28; waiver to=2014-12-31 forum=ssg", "waived: - waived" },
        { "of nothing that is violated", "count: { members: {}, min: 1 }", "ssg p1; waiver to=2014-12-31", "held; WAIVER-UNUSED//C@2014-01-15 violated" },
        { "of another key", Clusters, "ssg p1 herning; waiver forum=ssg key=vest to=2014-12-31", "violated: midt violated; WAIVER-UNUSED/ssg/C/vest@2014-01-15 violated" },
        { "of what is only unknown", "level: { atLeast: director }", "ssg p1; waiver key=p1 to=2014-12-31", "unknown: p1 unknown; WAIVER-UNUSED//C/p1@2014-01-15 violated" },
        { "of one violation beside an unknown", "level: { atLeast: director }", "ssg p1; ssg p2 chief; waiver key=p2 to=2014-12-31", "unknown: p1 unknown, p2 waived" },
        { "of a forum that is not in force", "forum: old, count: { members: {}, min: 1 }", "waiver to=2014-12-31", "notApplicable; WAIVER-UNUSED//C@2014-01-15 violated" },
        { "two of the same", "count: { members: {}, min: 1 }", "waiver to=2014-12-31; waiver to=2014-06-30 forum=ssg", "waived: - waived" },
        { "by the body that may", "count: { members: {}, min: 1 }, waivable: { by: kosu }", "waiver by=kosu to=2014-12-31", "waived: - waived" },
        { "by one of the bodies that may", "count: { members: {}, min: 1 }, waivable: { by: [ sku, kosu ] }", "waiver by=kosu to=2014-12-31", "waived: - waived" },
        { "by a body that may not", "count: { members: {}, min: 1 }, waivable: { by: sku }", "waiver by=kosu to=2014-12-31", "violated: - violated; WAIVER-UNAUTHORISED//C@2014-01-15 violated" },
        { "by a body that may not, of nothing", "count: { members: {}, min: 1 }, waivable: { by: sku }", "ssg p1; waiver by=kosu to=2014-12-31", "held; WAIVER-UNAUTHORISED//C@2014-01-15 violated" },
        { "by a body that may not, ended", "count: { members: {}, min: 1 }, waivable: { by: sku }", "waiver by=kosu to=2014-02-28", "violated: - violated" },
        { "by any body where none is named", "count: { members: {}, min: 1 }", "waiver by=board to=2014-12-31", "waived: - waived" },
        { "up to a number, of fewer", "count: { members: {}, max: 1 }", "ssg p1; ssg p2; waiver upTo=3 to=2014-12-31", "waived: - waived" },
        { "up to a number, of as many", "count: { members: {}, max: 1 }", "ssg p1; ssg p2; waiver upTo=2 to=2014-12-31", "waived: - waived" },
        { "up to a number, of more", "count: { members: {}, max: 1 }", "ssg p1; ssg p2; ssg p3; waiver upTo=2 to=2014-12-31", "violated: - violated; WAIVER-UNUSED//C@2014-01-15,upTo=2 violated" },
        { "up to a number, of too few", "count: { members: {}, min: 1 }", "waiver upTo=9 to=2014-12-31", "violated: - violated; WAIVER-UNUSED//C@2014-01-15,upTo=9 violated" },
        { "down to a number, of as few", "count: { members: {}, min: 3 }", "ssg p1; waiver downTo=1 to=2014-12-31", "waived: - waived" },
        { "down to a number, of fewer", "count: { members: {}, min: 3 }", "ssg p1; waiver downTo=2 to=2014-12-31", "violated: - violated; WAIVER-UNUSED//C@2014-01-15,downTo=2 violated" },
        { "down to a number, of too many", "count: { members: {}, max: 1 }", "ssg p1; ssg p2; waiver downTo=0 to=2014-12-31", "violated: - violated; WAIVER-UNUSED//C@2014-01-15,downTo=0 violated" },
        { "up and down to a number", "count: { members: {}, exactly: 2 }", "ssg p1; waiver downTo=1 upTo=3 to=2014-12-31", "waived: - waived" },
        { "up to a number, of what is not counted", "level: { atLeast: director }", "ssg p1 chief; waiver upTo=9 to=2014-12-31", "violated: p1 violated; WAIVER-UNUSED//C@2014-01-15,upTo=9 violated" },
        { "up to a number, of more in another forum", "forum: [ ssg, kosu ], count: { members: {}, max: 1 }", "ssg p1; ssg p2; kosu p1; kosu p2; kosu p3; waiver upTo=2 to=2014-12-31", "C/kosu violated: - violated; C/ssg waived: - waived" },
        { "up to a number, and nobody knows if there are more", "count: { members: { level: chief }, max: 1 }", "ssg p1 chief; ssg p2 chief; ssg p3; waiver upTo=2 to=2014-12-31", "unknown: - unknown" },
        { "up to a number, and ended", "count: { members: {}, max: 1 }", "ssg p1; ssg p2; ssg p3; waiver upTo=2 to=2014-02-28", "violated: - violated" },
        { "of what stood when it was decided", "count: { members: {}, max: 1 }", "ssg p1; ssg p2; waiver to=2014-12-31", "waived: - waived" },
        { "of less than stood then", "count: { members: {}, max: 1 }", "ssg p1; ssg p2; ssg p3 to=2014-02-01; waiver to=2014-12-31", "waived: - waived" },
        { "of more than stood then", "count: { members: {}, max: 1 }", "ssg p1; ssg p2; ssg p3 from=2014-02-01; waiver to=2014-12-31", "violated: - violated; WAIVER-UNUSED//C@2014-01-15 violated" },
        { "of what did not stand then", "count: { members: {}, max: 1 }", "ssg p1; ssg p2 from=2014-02-01; waiver to=2014-12-31", "waived: - waived" },
        { "of the opposite of what stood then", "count: { members: {}, exactly: 1 }", "ssg p1 from=2014-02-01; ssg p2 from=2014-02-01; waiver to=2014-12-31", "violated: - violated; WAIVER-UNUSED//C@2014-01-15 violated" },
        { "of a day that the register does not cover", "count: { members: {}, max: 1 }", "covers from=2014-02-01; ssg p1; ssg p2 from=2014-02-01; waiver to=2014-12-31", "waived: - waived" },
        { "of one who did not sit then, by name", "level: { atLeast: director }", "ssg p1 chief from=2014-02-01; waiver key=p1 to=2014-12-31", "waived: p1 waived" },
        { "of one who did not sit then, without a name", "level: { atLeast: director }", "ssg p1 chief; ssg p2 chief from=2014-02-01; waiver to=2014-12-31", "waived: p1 waived, p2 waived" },
        { "of one whose level was not recorded then", "level: { atLeast: director }", "ssg p1 to=2014-01-31; ssg p1 chief from=2014-02-01; waiver to=2014-12-31", "waived: p1 waived" },
        { "of more than stood then, and nobody knows if there are", "count: { members: { level: chief }, max: 1 }", "ssg p1 chief; ssg p2 chief; ssg p3 from=2014-02-01; waiver to=2014-12-31", "unknown: - unknown" },
        { "of what comes on the missing side then and now on the other", "compare: { members: {}, relation: equal, with: { forum: kosu }, by: organisation }", "ssg p1 viborg from=2014-02-01; kosu p2 viborg to=2014-01-31; kosu p3 herning; ssg p4 herning; waiver key=viborg to=2014-12-31", "violated: viborg violated; WAIVER-UNUSED//C/viborg@2014-01-15 violated" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Waiver_InASituation_GivesTheWholeAnswer(string situation, string constraint, string register, string expected)
    {
        var report = Given.Charter(constraint, Bodies).Check(CompactRegister.Of(register), Given.Today);

        Answer.Of(report).Should().Be(expected, situation);
        report.Passes(FailOn.Error).Should().Be(!expected.Contains("UNAUTHORISED", StringComparison.Ordinal) && report.Outcomes.All(o => o.Outcome != Outcome.Violated));
    }

    [Fact]
    public void WaivedFinding_IsShownWithItsWaiverAndCountsAsNothing()
    {
        var report = Given.Report("everyCluster: { over: [ vest ] }", "waiver forum=ssg key=vest from=2014-01-16 to=2014-12-31");

        var finding = report.Findings.Single();
        finding.Verdict.Should().Be(Verdict.Violated);
        finding.Counts.Should().BeFalse();
        finding.Waiver.Should().BeEquivalentTo(new { Reason = "Agreed", Forum = new Identifier("ssg"), Key = "vest", DecidedBy = new Identifier("kosu"), DecidedOn = Given.Day("2014-01-15") });
        finding.Waiver!.Period.ToString().Should().Be("2014-01-16..2014-12-31");
        report.Summary.Should().Be(new ReportSummary(1, 0, 0, 1, 0, 0, 0, 0, 0, 0));
        report.Passes(FailOn.Warning).Should().BeTrue();
    }

    [Fact]
    public void WithoutWaivers_OfARegister_ShowsWhatTheyHideAndTellsOfNone()
    {
        var register = CompactRegister.Of("waiver to=2014-12-31; waiver to=2014-02-28 key=vest");

        Answer.Of(Given.Charter("count: { members: {}, min: 1 }", Bodies).Check(register.WithoutWaivers(), Given.Today)).Should().Be("violated: - violated");
        register.Waivers.Should().HaveCount(2);
    }

    [Fact]
    public void WaivedFinding_UnderTwoWaivers_BearsTheOneThatLastsLongest() =>
        Given.Report("count: { members: {}, min: 1 }", "waiver to=2014-06-30; waiver to=2014-12-31").Findings.Single()
            .Waiver!.Period.To.Should().Be(Given.Day("2014-12-31"));

    [Theory]
    [InlineData("waiver to=2014-12-31 from=2014-01-02; waiver to=2014-12-31", null)]
    [InlineData("waiver to=2014-12-31; waiver to=2014-12-31 from=2014-01-02", null)]
    [InlineData("waiver to=2014-12-31 from=2014-02-02; waiver to=2014-12-31 from=2014-01-02", "2014-01-02")]
    [InlineData("waiver to=2014-12-31 from=2014-01-02; waiver to=2014-12-31 from=2014-02-02", "2014-01-02")]
    public void WaivedFinding_UnderTwoThatEndTogether_BearsTheOneThatBeganFirst(string waivers, string? from) =>
        Given.Report("count: { members: {}, min: 1 }", waivers).Findings.Single().Waiver!.Period.From.Should().Be(from is null ? null : Given.Day(from));

    [Theory]
    [InlineData("ssg p1; waiver to=2014-12-31", "", Severity.Warning)]
    [InlineData("waiver to=2014-02-28", "", Severity.Warning)]
    [InlineData("ssg p1; waiver to=2014-12-31", ", waivable: { by: sku }", Severity.Error)]
    public void BuiltInFinding_OfAWaiver_HasItsSeverityAndPointsAtTheWaiver(string register, string waivable, Severity severity)
    {
        var finding = Given.Report("count: { members: {}, min: 1 }" + waivable, register).Findings.Single(f => f.Constraint.StartsWith("WAIVER-", StringComparison.Ordinal));

        finding.Severity.Should().Be(severity);
        finding.Locations.Should().ContainSingle().Which.Should().Match<FindingLocation>(l => l.Role == "waiver" && l.Location.File == "register.yaml");
    }
}
