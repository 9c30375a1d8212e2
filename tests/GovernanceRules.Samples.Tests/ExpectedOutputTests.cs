using System.Text;

namespace GovernanceRules.Samples.Tests;

/// <summary>Each sample prints what stands beside it in <c>expected-output.txt</c>.</summary>
public sealed class ExpectedOutputTests
{
    public static TheoryData<string> Programs => new(Projects.Where(p => p != CheckInTestsTests.Sample));

    private static IEnumerable<string> Projects => Directory.GetFiles(Repository.PathOf("samples"), "*.csproj", SearchOption.AllDirectories)
        .Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task Sample_RunFromAnotherFolder_PrintsWhatIsExpected(string sample)
    {
        var (status, output, errors) = await SampleProgram.Run(sample);

        (status, errors).Should().Be((0, ""));
        ReviewedFile.ShouldBe(Repository.PathOf("samples", sample, "expected-output.txt"), LineFeeds(output));
    }

    [Theory]
    [InlineData("2014-good", "Register ssg-2014-good pr. 2014-03-01")]
    [InlineData("2016-broken", "Register ssg-2016-broken pr. 2016-10-01")]
    public async Task Sundhedsstyregruppen_AskedForOneRegister_PrintsThatAlone(string asked, string heading)
    {
        var (status, output, errors) = await SampleProgram.Run("Sundhedsstyregruppen", asked);

        (status, errors).Should().Be((0, ""));
        Encoding.UTF8.GetString(output).Split('\n').Where(l => l.StartsWith("Register ", StringComparison.Ordinal)).Should().Equal(heading);
    }

    [Fact]
    public async Task Sundhedsstyregruppen_AskedForNoRegister_SaysWhichThereAre()
    {
        var (status, output, errors) = await SampleProgram.Run("Sundhedsstyregruppen", "1999");

        (status, output.Length).Should().Be((2, 0));
        errors.TrimEnd().Should().Be(
            "Intet register har `1999` i navnet; der er ssg-2014-good, ssg-2014-broken, ssg-2016-good, ssg-2016-broken.");
    }

    // A console program on Windows ends its lines with CR LF; the files in the repository do not.
    private static byte[] LineFeeds(byte[] output) => OperatingSystem.IsWindows()
        ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(output).ReplaceLineEndings("\n"))
        : output;
}
