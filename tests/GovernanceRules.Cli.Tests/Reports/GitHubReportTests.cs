using System.Text.RegularExpressions;

namespace GovernanceRules.Cli.Tests.Reports;

public sealed partial class GitHubReportTests
{
    [Fact]
    public void Findings_OfEveryKind_AreAnnotationsAtTheirRows() =>
        Commands(new CheckAnswer([Some.Levels()])).Select(c => (c.Level, c.Properties["file"], c.Properties["line"], c.Properties["col"], c.Properties["title"]))
            .Should().Equal(
                ("error", "r.register.yaml", "4", "5", "LEVEL: ERROR"),
                ("error", "r.register.yaml", "5", "5", "LEVEL: UNKNOWN"),
                ("notice", "r.register.yaml", "6", "5", "LEVEL: WAIVED"));

    [Fact]
    public void Unknown_ThatFailsNothing_IsAWarning() =>
        Commands(new CheckAnswer([Some.Levels()]) { FailOn = FailOn.Error }).Select(c => c.Level).Should().Equal("error", "warning", "notice");

    [Fact]
    public void Signs_ThatEndAValue_AreReadBackAsTheyWere()
    {
        var command = Commands(Some.Fault(Some.Hostile + ".yaml", Some.Hostile)).Should().ContainSingle().Subject;

        (command.Level, command.Message, command.Properties["file"]).Should().Be(("error", Some.Hostile, Some.Hostile + ".yaml"));
    }

    [Fact]
    public void Files_InACheckout_AreNamedFromItsRoot()
    {
        var folder = Directory.CreateTempSubdirectory("checkout").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "council"));
            File.WriteAllText(Path.Combine(folder, "council", "bad.register.yaml"), "register: bad\nmembers: []\n");

            ToolCall.Run(["check", Path.Combine(folder, "council", "bad.register.yaml"), "--format", "github"], Path.Combine(folder, "council"),
                variable: name => name == "GITHUB_WORKSPACE" ? folder : null).Output.Should().StartWith("::error file=council/bad.register.yaml,line=2,");
            ToolCall.Run(["check", Path.Combine(folder, "council", "bad.register.yaml"), "--format", "github"], Path.Combine(folder, "council"),
                variable: name => name == "CI_PROJECT_DIR" ? Path.Combine(folder, "elsewhere") : null).Output.Should().StartWith("::error file=bad.register.yaml,line=2,");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Waiver_WithHostileReason_StaysInItsMessage() =>
        Commands(new CheckAnswer([Some.Levels(reason: Some.Hostile)])).Should().HaveCount(3)
            .And.Contain(c => c.Message.Contains(Some.Hostile, StringComparison.Ordinal));

    /// <summary>Commands as the runner reads them: split first, then unescaped, a percent sign last.</summary>
    private static List<Command> Commands(CheckAnswer answer) =>
        [.. Some.Written(w => GitHubReport.Write(answer, w)).TrimEnd('\n').Split('\n').Select(line =>
        {
            var match = CommandLine().Match(line);
            match.Success.Should().BeTrue("`{0}` is a command", line);
            return new Command(match.Groups[1].Value, match.Groups[2].Value.Split(',').Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => Unescaped(p[1])),
                Unescaped(match.Groups[3].Value));
        })];

    private static string Unescaped(string text) => text.Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal)
        .Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    [GeneratedRegex("^::(error|warning|notice) (.*?)::(.*)$")]
    private static partial Regex CommandLine();

    private sealed record Command(string Level, Dictionary<string, string> Properties, string Message);
}
