namespace GovernanceRules.Files.Tests.Documents;

public sealed class WorkedCasesTests
{
    private static readonly string Root = RootOf(AppContext.BaseDirectory);

    public static TheoryData<string> Files => [.. new[] { "tests/Cases", "samples" }
        .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Root, f), "*.yaml", SearchOption.AllDirectories))
        .Where(f => f.Contains(".charter.", StringComparison.Ordinal) || f.Contains(".register.", StringComparison.Ordinal))
        .Select(f => Path.GetRelativePath(Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_OfTheCasesOrSamples_IsRead(string file)
    {
        var read = GovernanceFile.Load(Path.Combine(Root, file));

        (read.Charter is null).Should().Be(file.Contains(".register.", StringComparison.Ordinal));
        (read.Register is null).Should().Be(file.Contains(".charter.", StringComparison.Ordinal));
    }

    internal static string RootOf(string folder) => File.Exists(Path.Combine(folder, "GovernanceRules.sln")) ? folder : RootOf(Path.GetDirectoryName(folder)!);
}
