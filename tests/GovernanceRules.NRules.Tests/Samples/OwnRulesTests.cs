using System.Text;

namespace GovernanceRules.Samples.Tests;

public sealed class OwnRulesTests
{
    [Fact]
    public async Task OwnRules_Run_PrintsWhatIsExpected()
    {
        var expected = Path.Combine(Repository.Samples, "OwnRules", "expected-output.txt");

        var (status, output, errors) = await SampleProgram.Run("OwnRules");

        (status, errors).Should().Be((0, ""));
        var printed = Encoding.UTF8.GetString(output).ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1")
            await File.WriteAllTextAsync(expected, printed);
        printed.Should().Be(await File.ReadAllTextAsync(expected));
    }
}
