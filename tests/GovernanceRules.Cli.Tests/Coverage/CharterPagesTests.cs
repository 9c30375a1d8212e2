namespace GovernanceRules.Cli.Tests.Coverage;

/// <summary>The pages of docs/charters are written by the command, and read by people before they go in.</summary>
public sealed class CharterPagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "charters");

    public static TheoryData<string> Charters => [.. DanishHealthCharters.Ids];

    [Theory]
    [MemberData(nameof(Charters))]
    public void Page_OfABundledCharter_IsWhatTheCommandWrites(string charter)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        MarkdownCoverage.Write(DanishHealthCharters.Find(charter).Coverage(), writer, Language.English);
        var path = Path.Combine(Folder, $"{charter}.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(path, writer.ToString());

        var written = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";

        written.Split('\n').Should().Equal(writer.ToString().Split('\n'), "docs/charters is generated; UPDATE_DOCS=1 writes it anew");
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
