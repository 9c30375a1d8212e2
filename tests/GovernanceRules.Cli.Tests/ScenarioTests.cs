// Commands run in folders of their own, and a process has but one working directory.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace GovernanceRules.Cli.Tests;

public sealed class ScenarioTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "GovernanceRules.Cli.Tests", "Scenarios");

    public static TheoryData<string> All => [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void Command_InScenario_AnswersAsWritten(string name)
    {
        var path = Path.Combine(Folder, name);
        var written = File.ReadAllText(path).ReplaceLineEndings("\n");
        var scenario = Scenario.Parse(written);
        using var runner = new ScenarioRunner();

        var seen = scenario.With(runner.Run(scenario));

        if (Environment.GetEnvironmentVariable("UPDATE_SCENARIOS") == "1")
            File.WriteAllText(path, seen);
        else
            seen.Should().Be(written);
    }
}
