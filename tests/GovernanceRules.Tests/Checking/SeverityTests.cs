using GovernanceRules.Tests.Support;

namespace GovernanceRules.Tests.Checking;

public sealed class SeverityTests
{
    public static TheoryData<string, string, string, string> Cases => new()
    {
        { "an error by default", "count: { members: {}, exactly: 1 }", "", "Error" },
        { "a warning", "count: { members: {}, exactly: 1 }, severity: warning", "", "Warning" },
        { "an info", "count: { members: {}, exactly: 1 }, severity: info", "", "Info" },
        { "too few", "count: { members: {}, exactly: 1 }, severity: { min: error, max: warning }", "", "Error" },
        { "too many", "count: { members: {}, exactly: 1 }, severity: { min: error, max: warning }", "ssg p1; ssg p2", "Warning" },
        { "too few, the other way", "count: { members: {}, exactly: 1 }, severity: { min: info, max: error }", "", "Info" },
        { "too many, the other way", "count: { members: {}, exactly: 1 }, severity: { min: info, max: error }", "ssg p1; ssg p2", "Error" },
        { "one left out is an error", "count: { members: {}, exactly: 1 }, severity: { max: warning }", "", "Error" },
        { "per key, one of each", "count: { members: {}, per: cluster, over: [ midt, vest ], exactly: 1 }, severity: { min: error, max: warning }", "ssg p1 herning; ssg p2 hev", "Error Warning" },
        { "a seat line too few and one too many", "seats: { lines: [ { name: a, members: { role: chair }, exactly: 1 }, { name: b, members: { role: member }, max: 1 } ] }, severity: { min: error, max: warning }", "ssg p1; ssg p2", "Error Warning" },
        { "not known, could only be too few", "count: { members: { level: director }, exactly: 1 }, severity: { min: error, max: warning }", "ssg p1", "Error" },
        { "not known, could only be too many", "count: { members: { level: director }, exactly: 1 }, severity: { min: error, max: warning }", "ssg p1 director; ssg p2", "Warning" },
        { "not known, could be either", "count: { members: { level: director }, exactly: 1 }, severity: { min: warning, max: error }", "ssg p1; ssg p2", "Error" },
        { "not known, could be either, the other way", "count: { members: { level: director }, exactly: 1 }, severity: { min: error, max: warning }", "ssg p1; ssg p2", "Error" },
        { "a comparison", "drawnFrom: { forum: kosu }, severity: warning", "ssg p1", "Warning" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Severity_OfAFinding_IsThatOfItsSide(string situation, string constraint, string register, string expected) =>
        string.Join(' ', Given.Report(constraint, register).Findings.Select(f => f.Severity)).Should().Be(expected, situation);

    [Fact]
    public void Summary_OfAllSeverities_CountsEach()
    {
        var report = Given.Constraints(
            """
              - { id: A, forum: ssg, count: { members: {}, min: 1 } }
              - { id: B, forum: ssg, count: { members: {}, min: 1 }, severity: warning }
              - { id: D, forum: ssg, count: { members: {}, min: 1 }, severity: info }
              - { id: E, forum: theme-a, count: { members: {}, min: 1 } }
              - { id: F, forum: kosu, count: { members: {}, min: 0 } }
              - { id: G, forum: old, count: { members: {}, min: 1 } }
              - { id: C, forum: ssg, count: { members: {}, min: 1 } }
            """).Check(CompactRegister.Of("unrecorded theme-a; waiver to=2014-12-31"), Given.Today);

        report.Summary.Should().Be(new ReportSummary(Rows: 7, Held: 1, Violated: 3, Waived: 1, Unknown: 1, NotApplicable: 1, Errors: 1, Warnings: 1, Infos: 1, Unknowns: 1));
    }
}
