using System.Text.RegularExpressions;

namespace GovernanceRules.Cli.Tests.Reports;

public sealed partial class MsBuildReportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("build").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Fault_WithLineEndsAndSigns_IsOneErrorAtItsPlace()
    {
        var read = Origin().Match(Answer("copy (1) of error.yaml", """
            register: r
            "one\r\ntwo: error X: {0}%0A": 1
            """));

        (read.Groups["file"].Value, read.Groups["at"].Value, read.Groups["code"].Value).Should().Be((Path.Combine(_folder, "copy (1) of error.yaml"), "2,1", "GOV004"));
        read.Groups["text"].Value.Should().StartWith("`one two: error X: {0}%0A` is no key of a register");
    }

    [Fact]
    public void File_WithAColon_IsNamedInTheOtherFormThatMsBuildReads()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no file of Windows has a colon in its name");

        Answer("a:b.yaml", "register: r\nmembers: []\n").Should().StartWith(_folder + "/a:b.yaml:2:1: error: GOV004: `members` is no key of a register");
    }

    private string Answer(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        File.WriteAllText(path, text);
        return ToolCall.Run(["check", path, "--format", "msbuild"], _folder).Output.TrimEnd('\n');
    }

    // As MSBuild reads it: an origin is a drive, if there is one, and what has no colon.
    [GeneratedRegex("^(?<file>([a-zA-Z]:)?[^:]*)\\((?<at>[0-9,]*)\\): error (?<code>[^: ]*): (?<text>.*)$")]
    private static partial Regex Origin();
}
