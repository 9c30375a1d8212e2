using System.Text.RegularExpressions;

namespace GovernanceRules.Cli.Tests;

/// <summary>
/// A repository that somebody begins with the workflow we give them: its job fails on what is planted and names the line, a baseline lets it pass, and what
/// is mended makes the baseline smaller. The commands are those of the workflow, word for word.
/// </summary>
public sealed partial class ScratchRepositoryTests : IDisposable
{
    private const string Workflow = ".github/workflows/governance.yml";
    private const string Baseline = "governance-baseline.yaml";
    private const string Summary = "\"markdown=$GITHUB_STEP_SUMMARY\"";

    private readonly string _before = Environment.CurrentDirectory;
    private readonly string _folder;

    public ScratchRepositoryTests()
    {
        Environment.CurrentDirectory = Directory.CreateTempSubdirectory("scratch-").FullName;
        _folder = Environment.CurrentDirectory;
    }

    [Theory]
    [InlineData("en", "steering-group.register.yaml")]
    [InlineData("da", "styregruppe.register.yaml")]
    public void Job_OfANewRepository_FailsOnWhatIsNewAndLetsTheBaselinePass(string language, string register)
    {
        Call("init", ".", "--language", language).Status.Should().Be(0);
        Job().Should().Be((0, ""));

        // Somebody who is no director.
        var line = Replace(register, "level: director }", "level: chief }");
        var broken = Job();
        broken.Status.Should().Be(1);
        Annotations(broken.Output).Should().Equal(("error", register, line));
        File.ReadAllText("summary.md").Should().Contain($"{register}:{line}:");

        // The debt is written down, and the job knows of it.
        Call("baseline", register, "-o", Baseline).Status.Should().Be(0);
        Replace(Workflow, $"governance check {register}", $"governance check {register} --baseline {Baseline}");
        var known = Job();
        known.Status.Should().Be(0);
        Annotations(known.Output).Should().Equal(("notice", register, line));

        // Something else is new, and fails; it is not taken in.
        var other = Replace(register, "level: director }", "level: chief }");
        var worse = Job();
        worse.Status.Should().Be(1);
        Annotations(worse.Output).Should().BeEquivalentTo([("notice", register, line), ("error", register, other)]);
        Call("baseline", register, "-o", Baseline, "--shrink").Status.Should().Be(0);
        Entries().Should().Be(1);

        // All is mended: the baseline warns until it is made smaller.
        Replace(register, "level: chief }", "level: director }");
        Replace(register, "level: chief }", "level: director }");
        var mended = Job();
        mended.Status.Should().Be(0);
        Annotations(mended.Output).Select(a => (a.Level, a.File)).Should().Equal(("warning", Baseline));
        Call("baseline", register, "-o", Baseline, "--shrink").Status.Should().Be(0);
        Entries().Should().Be(0);
        Job().Should().Be((0, ""));
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_folder, recursive: true);
    }

    private static int Entries() => GovernanceRules.Baseline.Load(Baseline).Entries.Length;

    /// <summary>Runs the steps of the workflow that are ours, one after the other, as a runner does: the check also where the tests have failed.</summary>
    private (int Status, string Output) Job()
    {
        var steps = Step().Matches(File.ReadAllText(Workflow)).Select(m => m.Groups[1].Value.Trim()).ToList();
        steps.Select(s => s.Split(' ')[0]).Should().Equal("test", "check");
        var status = 0;
        var output = "";
        foreach (var step in steps)
        {
            step.Should().EndWith(Summary);
            var (left, answer, _) = Call(step.Replace(Summary, "markdown=summary.md", StringComparison.Ordinal).Split(' '));
            output += answer;
            status = Math.Max(status, left);
        }

        return (status, output);
    }

    private (int Status, string Output, string Errors) Call(params string[] words) =>
        ToolCall.Run(words, _folder, variable: name => name == "GITHUB_WORKSPACE" ? _folder : null);

    /// <summary>Replaces the first of some words, and gives the line on which they stand.</summary>
    private static int Replace(string file, string words, string by)
    {
        var text = File.ReadAllText(file);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        at.Should().BePositive("`{0}` stands in {1}", words, file);
        File.WriteAllText(file, text[..at] + by + text[(at + words.Length)..]);
        return text[..at].Count(c => c == '\n') + 1;
    }

    private static List<(string Level, string File, int Line)> Annotations(string output) => [.. Annotation().Matches(output)
        .Select(m => (m.Groups[1].Value, m.Groups[2].Value, int.Parse(m.Groups[3].Value, System.Globalization.CultureInfo.InvariantCulture)))];

    [GeneratedRegex(@"^\s*(?:- )?run: governance (.*)$", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex("^::(error|warning|notice) file=([^,]*),line=([0-9]+),", RegexOptions.Multiline)]
    private static partial Regex Annotation();
}
