using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

/// <summary>What a register is complete for: days and fora. Nothing passes, and nothing fails, for want of data.</summary>
public sealed class CoverageTests
{
    private const string Two = "  - { id: C, forum: [ ssg, old ], count: { members: {}, min: 1 } }\n  - { id: D, count: { organisations: {}, min: 1 } }";

    [Theory]
    [InlineData("covers to=2014-02-28")]
    [InlineData("covers from=2014-03-02")]
    public void Register_ThatDoesNotCoverTheDay_LeavesEveryRowUnknownWithoutFindings(string covers)
    {
        var report = Given.Constraints(Two).Check(CompactRegister.Of($"{covers}; old p1; meeting old 2014-01-01; waiver to=2014-12-31"), Given.Today);

        Answer.Of(report).Should().Be("C/old notApplicable; C/ssg unknown; D unknown");
        report.Outcomes[1].Reason(Language.English).Should().Be("The register does not cover that day.");
        report.Summary.Should().Be(new ReportSummary(3, 0, 0, 0, 2, 1, 0, 0, 0, 0));
    }

    [Theory]
    [InlineData("covers to=2014-03-01")]
    [InlineData("covers from=2014-03-01")]
    public void Register_ThatCoversTheDayJustSo_IsChecked(string covers) =>
        Given.Answer("count: { members: {}, min: 1 }", covers).Should().Be("violated: - violated");

    [Theory]
    [InlineData(FailOn.Error, "error", true)]
    [InlineData(FailOn.Unknown, "error", false)]
    [InlineData(FailOn.Warning, "error", false)]
    [InlineData(FailOn.Never, "error", true)]
    [InlineData(FailOn.Unknown, "warning", true)]
    [InlineData(FailOn.Warning, "warning", false)]
    [InlineData(FailOn.Warning, "info", true)]
    public void Report_OfADayNotCovered_PassesOnlyBelowItsSeverity(FailOn failOn, string severity, bool passes)
    {
        var report = Given.Report($"count: {{ members: {{}}, min: 1 }}, severity: {severity}", "covers to=2014-02-28");

        report.Passes(failOn).Should().Be(passes);
        report.Failures(failOn).Should().BeEmpty();
    }

    [Fact]
    public void Report_OfADayNotCovered_ThrowsAndSaysSo()
    {
        var report = Given.Report("count: { members: {}, min: 1 }", "covers to=2014-02-28");

        var thrown = FluentActions.Invoking(() => report.ThrowIfViolated()).Should().Throw<CharterViolatedException>().Which;

        thrown.Report.Should().BeSameAs(report);
        thrown.Message.Should().Be("The register does not cover 2014-03-01.");
    }

    [Fact]
    public void Forum_WithoutAnyRow_IsNotRecorded() => Bare("").Should().Be("unknown: - unknown");

    [Fact]
    public void Forum_WithAMembershipOfAnotherDay_IsRecorded() =>
        Bare("memberships: [ { forum: ssg, person: p1, to: 2010-12-31 } ]").Should().Be("violated: - violated");

    [Fact]
    public void Forum_WithAMeeting_IsRecorded() => Bare("meetings: [ { forum: ssg, date: 2015-01-01 } ]").Should().Be("violated: - violated");

    [Fact]
    public void Forum_WithAStepOfAMatter_IsRecorded() =>
        Bare("matters: [ { id: m, steps: [ { forum: ssg, date: 2015-01-01, act: raised } ] } ]").Should().Be("violated: - violated");

    [Fact]
    public void Forum_WithARowOfAnotherForum_IsNotRecorded() => Bare("memberships: [ { forum: kosu, person: p1 } ]").Should().Be("unknown: - unknown");

    [Fact]
    public void Forum_ThatCoversNames_IsRecordedWithoutRows() => Bare("covers: { fora: [ ssg ] }").Should().Be("violated: - violated");

    [Fact]
    public void Forum_ThatCoversLeavesOut_IsNotRecordedForAllItsRows() =>
        Bare("covers: { fora: [ kosu ] }\nmemberships: [ { forum: ssg, person: p1, role: observer } ]").Should().Be("unknown: - unknown");

    [Fact]
    public void Forum_OfCoversWithoutAList_IsRecordedByItsRows() =>
        Bare("covers: { from: 2014-01-01 }\nmemberships: [ { forum: ssg, person: p1, role: observer } ]").Should().Be("violated: - violated");

    [Fact]
    public void Forum_ThatTheRegisterListsOnly_IsNotRecorded() => Bare("fora: [ { id: ssg } ]").Should().Be("unknown: - unknown");

    /// <summary>Who sits unseen may be anybody, also a person seated elsewhere.</summary>
    [Fact]
    public void Forum_NotRecorded_MaySeatAPersonKnownElsewhere() =>
        Given.Answer("separate: { from: kosu }", "ssg p1; unrecorded kosu").Should().Be("unknown: p1 unknown");

    [Fact]
    public void Finding_OfAForumNotRecorded_NamesTheForumToRecord()
    {
        var finding = Given.Report("count: { members: {}, exactly: 2 }", "unrecorded ssg; ssg p1").Findings.Single();

        finding.Persons.Should().Equal("p1");
        finding.Text(Language.English).Suggestion.Should().Be("Record all who sit in `Sundhedsstyregruppen`.");
    }

    private static string Bare(string register) => Answer.Of(Given.Charter("count: { members: {}, min: 1 }")
        .Check(RegisterFile.Parse($"register: bare\n{register}"), Given.Today));
}
