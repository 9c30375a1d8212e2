using System.Text.RegularExpressions;

namespace GovernanceRules.Cli.Tests.Reports;

public sealed partial class AzureDevOpsReportTests
{
    [Fact]
    public void Findings_OfEveryKind_AreIssuesAtTheirRowsAndWhatIsWaivedIsALine()
    {
        var lines = Lines(new CheckAnswer([Some.Levels()]));

        lines[0].Should().StartWith("##vso[task.logissue type=error;sourcepath=r.register.yaml;linenumber=4;columnnumber=5;code=LEVEL;]ERROR `low`");
        lines[1].Should().StartWith("##vso[task.logissue type=error;sourcepath=r.register.yaml;linenumber=5;columnnumber=5;code=LEVEL;]UNKNOWN ");
        lines[2].Should().StartWith("r.register.yaml:6:5: WAIVED LEVEL: ").And.EndWith("Waived by council on 2014-01-01, until 2014-12-31: Acting.");
        lines.Should().HaveCount(3);
    }

    [Fact]
    public void Unknown_ThatFailsNothing_IsAWarning() =>
        Lines(new CheckAnswer([Some.Levels()]) { FailOn = FailOn.Error })[1].Should().StartWith("##vso[task.logissue type=warning;");

    [Fact]
    public void Signs_ThatEndAValue_AreReadBackAsTheyWere()
    {
        var match = Issue().Match(Lines(Some.Fault(Some.Hostile + ".yaml", Some.Hostile)).Should().ContainSingle().Subject);

        var properties = match.Groups[1].Value.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => Unescaped(p[1]));
        (properties["sourcepath"], Unescaped(match.Groups[2].Value)).Should().Be((Some.Hostile + ".yaml", Some.Hostile));
    }

    [Fact]
    public void Reason_ThatIsACommand_IsNoneInALineOfTheLog() =>
        Lines(new CheckAnswer([Some.Levels(reason: "Acting. ###vso[task.setvariable variable=x]y", file: "##vso[x]\n.yaml")])).Where(l => !Issue().IsMatch(l))
            .Should().ContainSingle().Which.Should().StartWith("##vso [x] .yaml:6:5: WAIVED").And.EndWith("Acting. ###vso [task.setvariable variable=x]y");

    private static string[] Lines(CheckAnswer answer) => Some.Written(w => AzureDevOpsReport.Write(answer, w)).TrimEnd('\n').Split('\n');

    // As the agent does: a percent sign last.
    private static string Unescaped(string text) => text.Replace("%3B", ";", StringComparison.Ordinal).Replace("%5D", "]", StringComparison.Ordinal)
        .Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal).Replace("%AZP25", "%", StringComparison.Ordinal);

    [GeneratedRegex("^##vso\\[task\\.logissue ([^\\]]*)\\](.*)$")]
    private static partial Regex Issue();
}
