namespace GovernanceRules.Files.Tests.Documents;

public sealed class WorkedCasesTests
{
    public static TheoryData<string> Files => [.. new[] { "tests/Cases", "samples" }
        .SelectMany(f => Directory.EnumerateFiles(Repository.PathOf(f), "*.yaml", SearchOption.AllDirectories))
        .Where(f => f.Contains(".charter.", StringComparison.Ordinal) || f.Contains(".register.", StringComparison.Ordinal))
        .Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_OfTheCasesOrSamples_IsRead(string file)
    {
        var read = GovernanceFile.Load(Repository.PathOf(file));

        (read.Charter is null).Should().Be(file.Contains(".register.", StringComparison.Ordinal));
        (read.Register is null).Should().Be(file.Contains(".charter.", StringComparison.Ordinal));
    }
}
