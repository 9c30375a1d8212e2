using System.Text.Json;

namespace GovernanceRules.Cli.Tests;

/// <summary>The samples answer what is written beside them.</summary>
public sealed class SampleTests
{
    private static readonly string Folder = Repository.PathOf("samples", "Sundhedsstyregruppen");

    [Theory]
    [InlineData("ssg-2014-broken.register.yaml", "2014-03-01")]
    [InlineData("ssg-2016-broken.register.yaml", "2016-10-01")]
    public void BrokenRegister_OfTheSample_HasTheFindingsThatArePlanted(string register, string asOf)
    {
        var planted = File.ReadLines(Path.Combine(Folder, "expected-findings.txt")).Where(l => l.StartsWith(register + " ", StringComparison.Ordinal));

        var (status, output, errors) = Check(register, asOf);

        (status, errors).Should().Be((1, ""));
        Findings(output).Select(f => $"{register} {f}").Should().Equal(planted);
    }

    [Theory]
    [InlineData("ssg-2014-good.register.yaml", "2014-03-01")]
    [InlineData("ssg-2016-good.register.yaml", "2016-10-01")]
    public void GoodRegister_OfTheSample_HasNoFindings(string register, string asOf)
    {
        var (status, output, errors) = Check(register, asOf);

        (status, errors).Should().Be((0, ""));
        Findings(output).Should().BeEmpty();
    }

    [Fact]
    public void Answer_GivenTwice_HasTheSameBytes()
    {
        Check("ssg-2014-broken.register.yaml", "2014-03-01").Should().Be(Check("ssg-2014-broken.register.yaml", "2014-03-01"));
    }

    private static (int Status, string Output, string Errors) Check(string register, string asOf) =>
        ToolCall.Run(["check", Path.Combine(Folder, register), "--as-of", asOf, "--format", "json"]);

    private static IEnumerable<string> Findings(string output)
    {
        using var answer = JsonDocument.Parse(output);
        foreach (var run in answer.RootElement.GetProperty("runs").EnumerateArray())
            foreach (var finding in run.GetProperty("findings").EnumerateArray())
                yield return string.Join(' ', new[] { "constraint", "forum", "key" }.Select(f => finding.GetProperty(f).GetString() ?? "-"));
    }
}
