// Commands run in folders of their own, and a process has but one working directory.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace GovernanceRules.Cli.Tests;

public sealed class ScenarioTests
{
    private static readonly string Folder = Repository.PathOf("tests", "GovernanceRules.Cli.Tests", "Scenarios");

    public static TheoryData<string> All => [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void Command_InScenario_AnswersAsWritten(string name)
    {
        var path = Path.Combine(Folder, name);
        var scenario = Scenario.Parse(File.ReadAllText(path));
        Assert.SkipWhen(OperatingSystem.IsWindows() && scenario.NeedsUnix, "there are no such files there");
        using var runner = new ScenarioRunner();

        var seen = scenario.With(runner.Run(scenario));

        ReviewedFile.ShouldBe(path, seen);
    }
}
