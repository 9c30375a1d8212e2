namespace GovernanceRules.Files.Tests.Input;

public sealed class OpenedFilesTests
{
    [Fact]
    public void Reading_OfARegisterAndItsCharter_NotesEveryFile()
    {
        using var folder = new TempFolder()
            .With("a.charter.yaml", "charter: a\nuses: [ ./words.yaml, ./none.yaml ]\nfora: [ { id: board } ]")
            .With("words.yaml", "levels: [ chief ]")
            .With("m.csv", "forum,person\nboard,p1\n")
            .With("r.register.yaml", "register: r\ncharter: ./a.charter.yaml\nmembershipsFrom: ./m.csv");
        var options = new ReadingOptions { Opened = new() };

        var register = GovernanceFile.Load(folder["r.register.yaml"], options).Register!;
        var charter = () => CharterFile.LoadFor(register, options);

        charter.Should().Throw<InvalidInputException>("a file that is used is not there");
        new[] { "r.register.yaml", "m.csv", "a.charter.yaml", "words.yaml", "none.yaml" }.Should().OnlyContain(n => options.Opened.Contains(folder[n]));
        options.Opened.Contains(folder["other.yaml"]).Should().BeFalse();
    }

    [Fact]
    public void File_ReachedOverLinks_IsTheSame()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right there that few have");
        using var folder = new TempFolder().With("in/m.csv", "").With("other.csv", "");
        File.CreateSymbolicLink(folder["one.csv"], "in/m.csv");
        File.CreateSymbolicLink(folder["two.csv"], folder["one.csv"]);
        Directory.CreateSymbolicLink(folder["folder"], folder["in"]);
        File.CreateSymbolicLink(folder["circle.csv"], "circle.csv");
        var opened = new OpenedFiles();

        opened.Add(folder["folder/m.csv"]);

        new[] { "in/m.csv", "one.csv", "two.csv", "folder/m.csv" }.Should().OnlyContain(n => opened.Contains(folder[n]));
        OpenedFiles.RealPath(folder["two.csv"]).Should().Be(OpenedFiles.RealPath(folder["in/m.csv"]));
        new[] { "other.csv", "circle.csv", "none.csv", "in/none.csv" }.Should().NotContain(n => opened.Contains(folder[n]));
    }
}
