namespace GovernanceRules.Cli.Tests.Coverage;

/// <summary>The pages of docs/charters are written by the command, and read by people before they go in.</summary>
public sealed class CharterPagesTests
{
    private static readonly string Folder = Repository.PathOf("docs", "charters");

    public static TheoryData<string> Charters => [.. DanishHealthCharters.Ids];

    [Theory]
    [MemberData(nameof(Charters))]
    public void Page_OfABundledCharter_IsWhatTheCommandWrites(string charter)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        MarkdownCoverage.Write(DanishHealthCharters.Find(charter).Coverage(), writer, Language.English);

        ReviewedFile.ShouldBe(Path.Combine(Folder, $"{charter}.md"), writer.ToString());
    }

    [Fact]
    public void Pages_OfTheFolder_AreThoseOfTheBundleAndTheirList()
    {
        var pages = Directory.GetFiles(Folder, "*.md").Select(f => Path.GetFileNameWithoutExtension(f));

        pages.Should().BeEquivalentTo(DanishHealthCharters.Ids.Append("README"));
    }

    [Fact]
    public void List_OfThePages_LinksEach() =>
        File.ReadAllText(Path.Combine(Folder, "README.md")).Should().ContainAll(DanishHealthCharters.Ids.Select(id => $"]({id}.md)"));
}
