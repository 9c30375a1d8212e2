namespace GovernanceRules.Files.Tests.Input;

public sealed class RootTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("a file inside", "./m.csv", true)]
    [InlineData("a file in a folder inside", "./deep/m.csv", true)]
    [InlineData("a way out and in again", "../in/m.csv", true)]
    [InlineData("a file outside", "../m.csv", false)]
    [InlineData("a folder whose name only begins so", "../inner/m.csv", false)]
    [InlineData("a link to a file outside", "./link.csv", false)]
    [InlineData("a file in a link to a folder outside", "./out/m.csv", false)]
    [InlineData("a link to a file inside", "./back.csv", true)]
    public void File_UnderARoot_IsReadInsideAlone(string situation, string named, bool isRead)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a link needs a right of its own on Windows");
        foreach (var folder in new[] { "in", "in/deep", "inner", "elsewhere" })
            Directory.CreateDirectory(Path.Combine(_folder, folder));
        foreach (var file in new[] { "m.csv", "in/m.csv", "in/deep/m.csv", "inner/m.csv", "elsewhere/m.csv" })
            File.WriteAllText(Path.Combine(_folder, file), "forum,person\nf,p\n");
        File.CreateSymbolicLink(Path.Combine(_folder, "in/link.csv"), "../m.csv");
        File.CreateSymbolicLink(Path.Combine(_folder, "in/back.csv"), "./deep/m.csv");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "in/out"), "../elsewhere");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "root"), "./in");
        var text = $"register: r\nmembershipsFrom: {named}\n";

        foreach (var root in new[] { "in", "in/", "root" })
        {
            var read = () => RegisterFile.Parse(text, Path.Combine(_folder, "in/r.register.yaml"), new ReadingOptions { Root = Path.Combine(_folder, root) });
            if (isRead)
                read().Memberships.Should().HaveCount(1, situation);
            else
                read.Should().Throw<InvalidInputException>(situation).Which.Diagnostics.Should().ContainSingle().Which.Text.Should().Contain("lies outside the folder");
        }
    }
}
