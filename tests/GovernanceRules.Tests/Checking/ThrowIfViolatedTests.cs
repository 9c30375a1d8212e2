using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

public sealed class ThrowIfViolatedTests
{
    // The thresholds at which it throws.
    public static TheoryData<string, string, string, FailOn[]> Cases => new()
    {
        { "held", "count: { members: {}, min: 0 }", "", [] },
        { "an error", "count: { members: {}, min: 1 }", "", [FailOn.Error, FailOn.Unknown, FailOn.Warning] },
        { "a warning", "count: { members: {}, min: 1 }, severity: warning", "", [FailOn.Warning] },
        { "an info", "count: { members: {}, min: 1 }, severity: info", "", [] },
        { "an unknown error", "count: { members: {}, min: 1 }", "unrecorded ssg", [FailOn.Unknown, FailOn.Warning] },
        { "an unknown warning", "count: { members: {}, min: 1 }, severity: warning", "unrecorded ssg", [FailOn.Warning] },
        { "an unknown info", "count: { members: {}, min: 1 }, severity: info", "unrecorded ssg", [] },
        { "a waived error", "count: { members: {}, min: 1 }", "waiver to=2014-12-31", [] },
        { "a waived error beside one that is not", "everyCluster: { over: [ vest, midt ] }", "waiver key=vest to=2014-12-31", [FailOn.Error, FailOn.Unknown, FailOn.Warning] },
        { "too many, which is a warning", "count: { members: {}, max: 0 }, severity: { min: error, max: warning }", "ssg p1", [FailOn.Warning] },
        { "a built-in warning", "count: { members: {}, min: 0 }", "old p1", [FailOn.Warning] },
        { "a built-in error", "count: { members: {}, min: 0 }, waivable: { by: sku }", "waiver to=2014-12-31", [FailOn.Error, FailOn.Unknown, FailOn.Warning] },
        { "a day that is not covered", "count: { members: {}, min: 1 }", "covers to=2013-12-31", [FailOn.Unknown, FailOn.Warning] },
        { "not applicable", "forum: old, count: { members: {}, min: 1 }", "", [] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void ThrowIfViolated_AtEachThreshold_ThrowsWhereSomethingStandsThere(string situation, string constraint, string register, FailOn[] throws)
    {
        var report = Given.Report(constraint, register);

        Enum.GetValues<FailOn>().Where(f => Throws(() => report.ThrowIfViolated(f))).Should().Equal(throws, situation);
        Enum.GetValues<FailOn>().Where(f => !report.Passes(f)).Should().Equal(throws, situation);
        Throws(() => report.ThrowIfViolated()).Should().Be(throws.Contains(FailOn.Unknown), "nothing passes for want of data");
    }

    [Fact]
    public void Exception_HoldsTheReportAndNamesEachFailureOnALine()
    {
        var report = Given.Report("everyCluster: { over: [ vest, midt, psyk ] }", "ssg p1 herning; waiver key=psyk to=2014-12-31");

        var thrown = FluentActions.Invoking(() => report.ThrowIfViolated()).Should().Throw<CharterViolatedException>().Which;

        thrown.Report.Should().BeSameAs(report);
        thrown.Message.Should().Be($"C/ssg/midt: {report.Findings[0].Message(Language.English)}");
    }

    [Fact]
    public void Exception_WithoutALanguage_SpeaksTheCharters()
    {
        var report = Given.Charter("count: { members: {}, min: 1 }", "language: da").Check(CompactRegister.Of(""), Given.Today);

        Message(() => report.ThrowIfViolated()).Should().Be($"C/ssg: {report.Findings[0].Message(Language.Danish)}");
        Message(() => report.ThrowIfViolated(language: Language.English)).Should().Be($"C/ssg: {report.Findings[0].Message(Language.English)}");
    }

    private static bool Throws(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (CharterViolatedException)
        {
            return true;
        }
    }

    private static string Message(Action action) => action.Should().Throw<CharterViolatedException>().Which.Message;
}
