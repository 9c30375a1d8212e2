using System.Text;

namespace GovernanceRules.Samples.Tests;

/// <summary>The sample that is itself a test project: all its tests run, and all pass.</summary>
public sealed class CheckInTestsTests
{
    public const string Sample = "CheckInTests";

    [Fact]
    public async Task CheckInTests_Run_PassesOnceForTheWholeAndOnceForEachRow()
    {
        var (status, output, errors) = await SampleProgram.Run(Sample, "-noLogo", "-noColor");

        (status, errors).Should().Be((0, ""));
        Encoding.UTF8.GetString(output).Should().Contain($"Total: {1 + Rows()}, Errors: 0, Failed: 0, Skipped: 0, Not Run: 0");
    }

    private static int Rows()
    {
        var charter = CharterFile.Load(Repository.PathOf("samples", Sample, "library.charter.yaml"));
        return charter.Constraints.Length;
    }
}
