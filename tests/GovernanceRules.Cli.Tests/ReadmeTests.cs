using System.Text.RegularExpressions;

namespace GovernanceRules.Cli.Tests;

/// <summary>What the README shows is what the samples are and what the command answers.</summary>
public sealed partial class ReadmeTests
{
    private static string Readme => Repository.PathOf("README.md");

    [Theory]
    [InlineData("QuickStart")]
    [InlineData("NRulesQuickStart")]
    public void Readme_code_example_is_a_sample(string sample) =>
        Blocks(Text(Readme), "csharp").Should().Contain(Text(Repository.PathOf("samples", sample, "Program.cs")).TrimEnd());

    [Fact]
    public void Readme_AnswerToTheCodeExample_IsWhatTheSamplePrints()
    {
        var printed = Text(Repository.PathOf("samples", "QuickStart", "expected-output.txt"));
        var first = printed[..(printed.IndexOf('\n', printed.IndexOf("because:", StringComparison.Ordinal)) + 1)];

        BlockShouldBe(text => Blocks(text, "").First(b => b.StartsWith("GROUP-MIRROR", StringComparison.Ordinal)), first.TrimEnd());
    }

    [Fact]
    public void Readme_answer_to_the_NRules_example_is_what_the_sample_prints() => BlockShouldBe(
        text => Blocks(text, "").First(b => b.StartsWith("All seats are filled", StringComparison.Ordinal)),
        Text(Repository.PathOf("samples", "NRulesQuickStart", "expected-output.txt")).TrimEnd());

    [Fact]
    public void Readme_FileExample_AnswersWhatItSays()
    {
        var yaml = Blocks(Text(Readme), "yaml");
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Name, "steering-group.charter.yaml"), yaml[0]);
        File.WriteAllText(Path.Combine(folder.Name, "members.register.yaml"), yaml[1]);

        var call = FileExample().Match(Text(Readme)).Groups[1].Value.Split(' ');
        var (status, output, errors) = ToolCall.Run([.. call.Select(w => w.EndsWith(".yaml", StringComparison.Ordinal) ? Path.Combine(folder.Name, w) : w)], folder.Name);

        (status, errors).Should().Be((1, ""));
        BlockShouldBe(text => Blocks(text, "").First(b => b.StartsWith("steering-group\n", StringComparison.Ordinal)), output.TrimEnd());
    }

    private static void BlockShouldBe(Func<string, string> block, string actual) =>
        ReviewedFile.ShouldBe(Readme, Text(Readme).Replace(block(Text(Readme)), actual, StringComparison.Ordinal));

    private static string Text(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");

    private static List<string> Blocks(string text, string language) =>
        [.. Fence().Matches(text).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value.TrimEnd())];

    [GeneratedRegex("^```([a-z]*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    // The answer is that to the command that stands above it.
    [GeneratedRegex("^`governance ([^`]+)` answers:$", RegexOptions.Multiline)]
    private static partial Regex FileExample();

    private sealed class TempFolder : IDisposable
    {
        public string Name { get; } = Directory.CreateTempSubdirectory("readme").FullName;

        public void Dispose() => Directory.Delete(Name, true);
    }
}
