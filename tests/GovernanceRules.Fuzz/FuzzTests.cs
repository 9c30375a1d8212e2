using System.Diagnostics;

namespace GovernanceRules.Fuzz;

public sealed class FuzzTests
{
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(45);

    /// <summary>By hand for longer: <c>dotnet run --project tests/GovernanceRules.Fuzz -- --cases 1000000 --seed 7</c>.</summary>
    [Fact]
    public void ChangedFiles_ReadAndChecked_EndWithFaultsOrAnAnswer()
    {
        var run = new FuzzRun(Seeds.OfRepository(), seed: 1);
        var watch = Stopwatch.StartNew();
        var wrong = new List<string>();
        for (var number = 0; watch.Elapsed < Enough && wrong.Count < 5; number++)
            if (run.Case(number) is { } one)
                wrong.Add($"--seed 1 --first {number} --cases 1: {one}");

        wrong.Should().BeEmpty();
        run.Answered.Should().BePositive("else nothing but faults was tried");
    }
}
