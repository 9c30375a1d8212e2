namespace GovernanceRules.Cli.Tests;

public sealed class ImportTests
{
    private const string Charter = """
        charter: c
        fora: [ { id: ssg, name: Styregruppen }, { id: kosu } ]
        organisations: [ { id: viborg, name: Viborg Kommune } ]
        constraints: [ { id: SIZE, forum: ssg, count: { members: {}, min: 2 } } ]
        """;

    [Fact]
    public void Workbook_Imported_IsReadByTheRegister()
    {
        var folder = Directory.CreateTempSubdirectory("governance-import-");
        try
        {
            string At(string name) => Path.Combine(folder.FullName, name);
            File.WriteAllText(At("c.charter.yaml"), Charter);
            File.WriteAllBytes(At("m.xlsx"), new TestWorkbook().With("Forside", [["Velkommen"]]).With("Medlemmer", [["Styregruppen"], ["Navn", "Kommune", "Fra"], ["Åse", "VIBORG KOMMUNE", new DateOnly(2014, 1, 1)], ["Bo", "Viborg Kommune", "1/2 2014"]]).Bytes());

            var (status, _, errors) = ToolCall.Run(["import", At("m.xlsx"), "--charter", At("c.charter.yaml"), "--sheet", "medlemmer", "--language", "en", "-o", At("m.register.yaml")], folder.FullName);

            errors.Split('\n').Should().Contain("guessed: row 2 has the headings").And.Contain("guessed: the list is of `ssg`").And.Contain("not guessed: what `1/2 2014` under `from` means in row 4; say so in `values`");
            status.Should().Be(1);
            File.ReadAllText(At("m.register.yaml")).Should().Contain("  file: ./m.xlsx\n  sheet: medlemmer\n  header: 2\n");

            File.WriteAllText(At("m.register.yaml"), File.ReadAllText(At("m.register.yaml")).Replace("  forum: ssg\n", "  forum: ssg\n  dates: d/M yyyy\n", StringComparison.Ordinal));
            RegisterFile.Load(At("m.register.yaml")).Memberships.Select(m => $"{m.Person} {m.Period.From:yyyy-MM-dd} {m.Location!.Line}").Should().Equal("Åse 2014-01-01 3", "Bo 2014-02-01 4");
            ToolCall.Run(["check", At("m.register.yaml"), "--as-of", "2014-03-01"], folder.FullName).Status.Should().Be(0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
