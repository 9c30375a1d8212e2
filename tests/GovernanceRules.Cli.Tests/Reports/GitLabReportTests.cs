using System.Text.Json;

namespace GovernanceRules.Cli.Tests.Reports;

public sealed class GitLabReportTests
{
    [Fact]
    public void Findings_OfEveryKind_AreIssuesAtTheirRows() =>
        Issues(new CheckAnswer([Some.Levels()])).Select(i => (i.Rule, i.Severity, i.Path, i.Line)).Should().Equal(
            ("LEVEL", "critical", "r.register.yaml", 4), ("LEVEL", "major", "r.register.yaml", 5), ("LEVEL", "info", "r.register.yaml", 6));

    [Fact]
    public void Fingerprints_WhenLinesMove_StayAndAreAllDifferent()
    {
        var before = Issues(new CheckAnswer([Some.Levels()]));
        var after = Issues(new CheckAnswer([Some.Levels("# one\n# two\n")]));

        after.Select(i => i.Line).Should().Equal(before.Select(i => i.Line + 2));
        after.Select(i => i.Fingerprint).Should().Equal(before.Select(i => i.Fingerprint)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Fingerprints_OfTheSameThingTwice_AreTwo() =>
        Issues(new CheckAnswer([Some.Levels(), Some.Levels()])).Select(i => i.Fingerprint).Should().HaveCount(6).And.OnlyHaveUniqueItems();

    [Fact]
    public void Faults_OfAFile_AreBlockersAtTheirPlace() =>
        Issues(Some.Fault("x.yaml", "no forum `x`")).Select(i => (i.Rule, i.Severity, i.Path, i.Line)).Should().Equal(("GOV012", "blocker", "x.yaml", 3));

    [Fact]
    public void Constraint_OfABundledCharter_IsToldAtTheRegister()
    {
        var report = Some.Report("charter: c\nfora: [ { id: board } ]\nconstraints: [ { id: SIZE, forum: board, count: { members: {}, min: 1 } } ]",
            "# members\nregister: r\ncovers: { fora: [ board ] }", charterFile: "bundled/c");

        Issues(new CheckAnswer([report])).Select(i => (i.Rule, i.Path, i.Line)).Should().Equal(("SIZE", "r.register.yaml", 2));
    }

    [Fact]
    public void Answer_WithoutFindings_IsAnEmptyList() => Some.Utf8(s => GitLabReport.Write(new CheckAnswer([Some.Crowd(2, 1)]), s)).Should().Be("[]\n");

    private static List<Issue> Issues(CheckAnswer answer)
    {
        using var json = JsonDocument.Parse(Some.Bytes(s => GitLabReport.Write(answer, s)));
        return [.. json.RootElement.EnumerateArray().Select(i =>
        {
            i.GetProperty("description").GetString().Should().NotBeNullOrEmpty();
            var place = i.GetProperty("location");
            return new Issue(i.GetProperty("check_name").GetString()!, i.GetProperty("severity").GetString()!, place.GetProperty("path").GetString()!,
                place.GetProperty("lines").GetProperty("begin").GetInt32(), i.GetProperty("fingerprint").GetString()!);
        })];
    }

    private sealed record Issue(string Rule, string Severity, string Path, int Line, string Fingerprint);
}
