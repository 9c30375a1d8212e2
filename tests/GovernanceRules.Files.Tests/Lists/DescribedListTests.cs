using System.Text;

namespace GovernanceRules.Files.Tests.Lists;

public sealed class DescribedListTests
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void List_OfASecretary_IsReadAsItStands()
    {
        var report = Check(Committee.Csv(Committee.Rows, Windows), $"{Committee.Described}\n  encoding: windows-1252");

        report.Register.Memberships.Select(m => $"{m.Location!.Line} {m.Forum} {m.Person} {m.Organisation} {m.Role} {m.Level} {m.Period} {m.AppointedBy}").Should().Equal(
            "5 ssg Åse Ærø viborg chair direktør 2014-01-01..2015-12-31 kosu",
            "6 ssg Bo \"Bob\" Bek silkeborg member chef 2014-01-01.. ",
            "8 ssg Cæcilie Dam region member direktør 2014-01-01.. kosu");
        report.Findings.Select(f => $"{f.Constraint} {string.Join(" ", Committee.PlacesOf(f))}").Should().Equal("DIRECTORS m.csv:6");
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Separator_UnderATitleWithCommas_IsThatOfTheRows(char separator) =>
        Check(Committee.Csv(Committee.Rows, Encoding.UTF8, separator), Committee.Described).Register.Memberships.Should().HaveCount(3);

    [Fact]
    public void Separator_ThatTheFirstLineNames_IsObeyed() =>
        Check([.. "sep=;\r\n"u8, .. Committee.Csv(Committee.Rows, Encoding.UTF8)], $"{Committee.Described}\n  header: 4").Register.Memberships.Should().HaveCount(3);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    [InlineData("ibm850")]
    public void Encoding_OfAnyName_IsRead(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        Check([.. encoding.GetPreamble(), .. Committee.Csv(Committee.Rows, encoding)], $"{Committee.Described}\n  encoding: {name}")
            .Register.Memberships[0].Person.Text.Should().Be("Åse Ærø");
    }

    [Fact]
    public void Lists_Several_AreReadInTheirOrder()
    {
        using var folder = new TempFolder().With("c.charter.yaml", Committee.Charter).With("a.csv", "forum,person,køn\nssg,p1,k\n").With("b.csv", "hvem\np2\n")
            .With("r.yaml", "register: r\nattributes: [ køn ]\nmembershipsFrom: [ ./a.csv, { file: ./b.csv, columns: { Hvem: person }, forum: kosu }, { file: ./a.csv } ]");

        CharterFile.Load(folder["c.charter.yaml"]).Check(RegisterFile.Load(folder["r.yaml"]), new(2014, 3, 1)).Register.Memberships
            .Select(m => $"{m.Forum} {m.Person} {m.Attributes.Count}").Should().Equal("ssg p1 1", "kosu p2 0", "ssg p1 1");
    }

    [Fact]
    public void Row_WhosePersonMeansVacant_IsAVacantSeat() =>
        Check("navn;kommune\nLedig;Viborg Kommune\n"u8.ToArray(), "columns: { navn: person, kommune: organisation }\n  forum: ssg\n  values: { person: { ledig: vacant } }")
            .Register.VacantSeats.Select(s => $"{s.Forum} {s.Organisation}").Should().Equal("ssg viborg");

    [Fact]
    public void Name_ThatFitsTwo_IsAFaultAtEachRow() =>
        Told("""
            charter: c
            fora: [ { id: ssg } ]
            organisations: [ { id: a, name: Aarhus }, { id: b, name: Aarhus } ]
            """, "navn;kommune\np1;AARHUS\np2;Aarhus\n").Should().Equal(
            "m.csv:2:1: error GOV012: `AARHUS` is the name of `a` and of `b`; write the id, or say in `values` which is meant",
            "m.csv:3:1: error GOV012: `Aarhus` is the name of `a` and of `b`; write the id, or say in `values` which is meant");

    [Fact]
    public void Name_ThatNearlyFits_IsAFaultThatNamesIt() => Told(Committee.Charter, "navn;kommune\np1;Viborg Komune\n").Should().Equal(
        "m.csv:2:1: error GOV012: the organisation `Viborg Komune` is not declared; did you mean `Viborg Kommune`?");

    public static TheoryData<string, string, string> Faults => new()
    {
        { "navn;fra\np1;31-12-2014\n", "columns: { navn: person, fra: from }\n  forum: ssg", "m.csv:2:4: error GOV014: `from` is `31-12-2014`; expected a date such as 2014-03-01, 2014-03 or 2014; say in `dates` how the list writes dates, such as `dd-MM-yyyy`" },
        { "navn;fra\np1;31-31-2014\n", "columns: { navn: person, fra: from }\n  dates: dd-MM-yyyy\n  forum: ssg", "m.csv:2:4: error GOV014: `from` is `31-31-2014`; expected a date such as 01-03-2014, as `dates` has it, or 2014-03-01" },
        { "navn\np1\n", "columns: { navn: person, fraa: from }\n  forum: ssg", "r.yaml:3:28: error GOV026: the list has no heading `fraa`; known are `navn`" },
        { "x;fra\np1;2014\n", "columns: { navn: person, fra: from }\n  forum: ssg", "m.csv:1:1: error GOV026: no row has the headings of a list of memberships, which needs `person`; the nearest is row 1, which has no `navn`" },
        { "x\n\nnavn\np1\n", "columns: { navn: person }\n  header: 2\n  forum: ssg", "m.csv:1:1: error GOV026: row 2 is empty or is not there; `header` is the row of the headings" },
        { "navn\np1\n", "columns: { navn: person }", "m.csv:1:1: error GOV026: no row has the headings of a list of memberships, which needs `forum` and `person`; the nearest is row 1; say in `columns` which heading is which, and with `forum` of which forum the list is" },
        { "", "forum: ssg", "m.csv:1:1: error GOV026: the list is empty; expected a row of headings, and below it a row for each membership" },
        { "navn;navn\np1;p2\n", "columns: { navn: person }\n  forum: ssg", "m.csv:1:6: error GOV026: the column `person` stands twice" },
        { "navn\np1\n", "columns: { navn: person, x: person }\n  forum: ssg", "r.yaml:3:31: error GOV026: two headings are the column `person`; only one of them can be read\nr.yaml:3:28: error GOV026: the list has no heading `x`; known are `navn`" },
        { "navn\np1\n", "columns: { navn: person }\n  forum: ssg\n  values: { role: { x: y } }", "r.yaml:5:13: error GOV026: the list has no column `role`, of whose cells `values` tells; known are `person`" },
        { "navn\np1\n", "columns: { navn: person }\n  forum: ssg\n  sheet: Ark1", "r.yaml:5:3: error GOV006: a CSV file has no sheets; `sheet` is for a workbook, whose name ends in `.xlsx`" },
        { "navn\np1\n", "columns: { navn: person }\n  forum: ssg\n  header: 0", "r.yaml:5:3: error GOV016: `header` is `0`; rows are counted from 1" },
        { "navn\np1\n", "columns: { navn: person }\n  forum: ssg\n  encoding: windows-1225", "r.yaml:5:13: error GOV006: `encoding` is `windows-1225`; expected an encoding such as `windows-1252`, `utf-8` or `utf-16`; did you mean `windows-1252`?" },
        { "navn\np1\n", "columns: { navn: person }\n  forum: ssg\n  dates: DD/MM/YYYY", "r.yaml:5:10: error GOV014: `dates` is `DD/MM/YYYY`; expected a form of dates such as `dd-MM-yyyy`, of `d` or `dd`, `M` to `MMMM` and `yyyy`" },
        { "PK\u0003\u0004", "columns: { navn: person }\n  forum: ssg", "m.csv:1:1: error GOV001: the file is a workbook or another packed file; a workbook is read if its name ends in `.xlsx`, and all else as CSV" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void List_WithMistakes_TellsThemAtTheirPlaces(string csv, string described, string expected)
    {
        using var folder = new TempFolder().With("m.csv", csv).With("r.yaml", Register(described));

        string.Join("\n", folder.Here(Files.Tests.Told.By(() => RegisterFile.Load(folder["r.yaml"]))).Order()).Should().Be(string.Join("\n", expected.Split('\n').Order()));
    }

    [Theory]
    [InlineData("d/M-yyyy", "7/2-2014", "2014-02-07..2014-02-07")]
    [InlineData("d. MMMM yyyy", "7. februar 2014", "2014-02-07..2014-02-07")]
    [InlineData("d. MMM yyyy", "7. maj 2014", "2014-05-07..2014-05-07")]
    [InlineData("MM/yyyy", "02/2014", "2014-02-01..2014-02-28")]
    [InlineData("[ dd.MM.yyyy, yyyy/M/d ]", "2014/2/7", "2014-02-07..2014-02-07")]
    [InlineData("dd-MM-yyyy", "2014-02-07", "2014-02-07..2014-02-07")]
    public void Date_AsTheListWritesIt_IsRead(string format, string cell, string period) =>
        Check(Encoding.UTF8.GetBytes($"navn;fra;til\np1;{cell};{cell}\n"), $"columns: {{ navn: person, fra: from, til: to }}\n  forum: ssg\n  dates: {format}")
            .Register.Memberships[0].Period.ToString().Should().Be(period);

    private static string Register(string described) => $"register: r\nmembershipsFrom:\n  {described}\n  file: ./m.csv\n";

    private static string[] Told(string charter, string csv)
    {
        using var folder = new TempFolder().With("c.charter.yaml", charter).With("m.csv", csv).With("r.yaml", Register("columns: { navn: person, kommune: organisation }\n  forum: ssg"));
        return folder.Here(Files.Tests.Told.By(() => CharterFile.Load(folder["c.charter.yaml"]).Check(RegisterFile.Load(folder["r.yaml"]), new(2014, 3, 1))));
    }

    private static Report Check(byte[] csv, string described)
    {
        using var folder = new TempFolder().With("c.charter.yaml", Committee.Charter).With("m.csv", csv).With("r.yaml", Register(described));
        return CharterFile.Load(folder["c.charter.yaml"]).Check(RegisterFile.Load(folder["r.yaml"]), new(2014, 3, 1));
    }
}
