using System.IO.Compression;
using System.Text;

namespace GovernanceRules.Files.Tests.Lists;

public sealed class WorkbookTests
{
    [Fact]
    public void Workbook_AndTheCsvOfIt_GiveTheSameFindings()
    {
        var windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        using var folder = new TempFolder().With("c.charter.yaml", Committee.Charter).With("m.xlsx", TestWorkbook.Of(Committee.Rows)).With("m.csv", Committee.Csv(Committee.Rows, windows))
            .With("x.yaml", $"register: r\nmembershipsFrom:\n  {Committee.Described}\n  file: ./m.xlsx\n")
            .With("v.yaml", $"register: r\nmembershipsFrom:\n  {Committee.Described}\n  encoding: windows-1252\n  file: ./m.csv\n");
        Report Of(string register) => CharterFile.Load(folder["c.charter.yaml"]).Check(RegisterFile.Load(folder[register]), new(2014, 3, 1));

        var (workbook, csv) = (Of("x.yaml"), Of("v.yaml"));

        workbook.Findings.Select(f => f.Message(Language.Danish)).Should().Equal(csv.Findings.Select(f => f.Message(Language.Danish))).And.NotBeEmpty();
        workbook.Findings.SelectMany(Committee.PlacesOf).Should().Equal("m.xlsx:5");
        workbook.Register.Memberships.Select(m => m with { Location = null }).Should().Equal(csv.Register.Memberships.Select(m => m with { Location = null }));
    }

    [Theory]
    [InlineData("<c t=\"s\"><v>1</v></c>", "p2")]
    [InlineData("<c t=\"s\"><v>2</v></c>", "Åse Ærø")]
    [InlineData("<c t=\"str\"><f>A1</f><v>p3</v></c>", "p3")]
    [InlineData("<c><f>1+1</f><v>2</v></c>", "2")]
    [InlineData("<c><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c><v>12345678</v></c>", "12345678")]
    [InlineData("<c t=\"b\"><v>1</v></c>", "true")]
    [InlineData("<c t=\"inlineStr\"><is><r><t>Bo</t></r><r><t xml:space=\"preserve\"> Bek</t></r></is></c>", "Bo Bek")]
    [InlineData("<c s=\"1\"><v>41640</v></c>", "2014-01-01")]
    [InlineData("<c s=\"1\"><v>41640.75</v></c>", "2014-01-01")]
    [InlineData("<c s=\"1\"><v>59</v></c>", "1900-02-28")]
    [InlineData("<c s=\"1\"><v>61</v></c>", "1900-03-01")]
    [InlineData("<c t=\"d\"><v>2014-01-01T00:00:00</v></c>", "2014-01-01")]
    [InlineData("<c s=\"2\"><v>41640</v></c>", "2014-01-01")]
    [InlineData("<c s=\"3\"><v>7</v></c>", "7")]
    [InlineData("<c s=\"4\"><v>7</v></c>", "7")]
    [InlineData("<c s=\"5\"><v>0.5</v></c>", "0.5")]
    [InlineData("<c s=\"99\"><v>7</v></c>", "7")]
    public void Cell_OfAnyKind_IsItsValue(string cell, string value)
    {
        var book = new TestWorkbook
        {
            Formats = ["[$-406]d. mmmm yyyy;@", "[Red]0", "0 \"dage\"", "h:mm"],
            SharedTexts = "<si><t>p1</t></si><si><t>p2</t><rPh><t>silent</t></rPh></si><si><r><t>Åse</t></r><r><t xml:space=\"preserve\"> Ærø </t></r></si>",
        };

        Read(book.With("Ark1", [["person"], [cell]]).Bytes(), "forum: ssg").Should().Equal(value);
    }

    [Fact]
    public void Days_CountedFrom1904_AreThose() =>
        Read(new TestWorkbook { WorkbookProperties = "date1904=\"1\"" }.With("A", [["person"], ["<c s=\"1\"><v>0</v></c>"], ["<c s=\"1\"><v>40178</v></c>"]]).Bytes(), "forum: ssg").Should().Equal("1904-01-01", "2014-01-01");

    [Fact]
    public void Sheet_OfAName_IsThatOne()
    {
        var book = new TestWorkbook().With("Forside", [["Velkommen"]]).With("Medlemmer 2014", [["person"], ["p1"]]).Bytes();

        Read(book, "sheet: medlemmer 2014\n  forum: ssg").Should().Equal("p1");
        Told(book, "sheet: Medlemmer 2015\n  forum: ssg").Should().Equal("r.yaml:3:10: error GOV026: the workbook has no sheet `Medlemmer 2015`; did you mean `Medlemmer 2014`?");
    }

    [Fact]
    public void Workbook_NamedAlone_HasTheNamesOfColumnsAsHeadings()
    {
        using var folder = new TempFolder().With("m.XLSX", TestWorkbook.Of([["Forum", "Person", "køn", null], ["ssg", "p1", "k", "x"]]))
            .With("r.yaml", "register: r\nattributes: [ køn ]\nmembershipsFrom: ./m.XLSX");

        RegisterFile.Load(folder["r.yaml"]).Memberships.Select(m => $"{m.Forum} {m.Person} {m.Attributes.Count}").Should().Equal("ssg p1 1");
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "<c t=\"e\"><v>#N/A</v></c>", "m.xlsx:2:2: error GOV026: the cell `Medlemmer!B2` holds the error `#N/A`; mend it in the workbook, or clear the cell" },
        { "<c><f>NOW()</f></c>", "m.xlsx:2:2: error GOV026: the cell `Medlemmer!B2` holds a formula that has no value yet; open the workbook in a spreadsheet program and save it" },
        { "<c s=\"1\"><v>60</v></c>", "m.xlsx:2:2: error GOV026: the cell `Medlemmer!B2` holds `60`, which is no day, though it is shown as a date" },
        { "<c s=\"1\"><v>-1</v></c>", "m.xlsx:2:2: error GOV026: the cell `Medlemmer!B2` holds `-1`, which is no day, though it is shown as a date" },
        { "<c><v>41640</v></c>", "m.xlsx:2:2: error GOV014: `from` is `41640`; expected a date such as 2014-03-01, 2014-03 or 2014; say in `dates` how the list writes dates, such as `dd-MM-yyyy`" },
        { "<c t=\"s\"><v>9</v></c>", "m.xlsx:1:1: error GOV001: the workbook is damaged: the cell Medlemmer!B2 has no text; open it in a spreadsheet program and save it as `.xlsx`" },
        { "<c><v>x</v></c>", "m.xlsx:1:1: error GOV001: the workbook is damaged: the cell Medlemmer!B2 holds `x` as a number; open it in a spreadsheet program and save it as `.xlsx`" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Cell_ThatIsAtFault_IsToldWithItsName(string cell, string expected) =>
        Told(TestWorkbook.Of([["person", "from"], ["p1", cell]]), "forum: ssg").Should().Equal(expected);

    [Fact]
    public void Error_InAColumnThatNobodyReads_IsNone() =>
        Read(TestWorkbook.Of([["navn", "note"], ["p1", "<c t=\"e\"><v>#REF!</v></c>"]]), "columns: { navn: person }\n  forum: ssg").Should().Equal("p1");

    [Theory]
    [InlineData("PK\u0003\u0004 and no more", "the workbook is damaged: it is no packed file, or is broken off; open it in a spreadsheet program and save it as `.xlsx`")]
    [InlineData("", "the workbook is damaged: it is no packed file, or is broken off; open it in a spreadsheet program and save it as `.xlsx`")]
    public void File_ThatIsNoWorkbook_IsAFault(string text, string expected) =>
        Told(Encoding.UTF8.GetBytes(text), "forum: ssg").Should().Equal($"m.xlsx:1:1: error GOV001: {expected}");

    [Fact]
    public void Workbook_OfAnOlderKind_SaysHowToSaveIt() =>
        Told([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "forum: ssg").Should().Equal(
            "m.xlsx:1:1: error GOV001: the file is a workbook of an older kind, or one with a password; save it as `.xlsx`, without a password");

    [Fact]
    public void Workbook_WithAnExternalEntity_IsAFault() =>
        Told(new TestWorkbook { SharedTexts = "</sst><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst>&e;" }.With("A", [["person"], ["p"]]).Bytes(), "forum: ssg")
            .Should().ContainSingle().Which.Should().Contain("a part of it is not XML");

    [Fact]
    public void Bomb_OfOnePart_EndsAsAFault()
    {
        using var stream = new MemoryStream(TestWorkbook.Of([["person"], ["p"]]).ToArray());
        using var all = new MemoryStream();
        stream.CopyTo(all);
        using (var archive = new ZipArchive(all, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("xl/worksheets/sheet0.xml")!.Delete();
            using var sheet = archive.CreateEntry("xl/worksheets/sheet0.xml", CompressionLevel.Fastest).Open();
            sheet.Write("<worksheet><sheetData>"u8);
            var spaces = new byte[1 << 20];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < 260; i++)
                sheet.Write(spaces);
        }

        all.Length.Should().BeLessThan(3_000_000);
        Told(all.ToArray(), "forum: ssg").Should().Equal("m.xlsx:1:1: error GOV001: a part of the workbook is larger than 256 MiB unpacked; nothing more of it was read");
    }

    [Fact]
    public void Workbook_OutsideTheRoot_IsNotRead()
    {
        using var folder = new TempFolder().With("m.xlsx", TestWorkbook.Of([["person"], ["p"]])).With("in/r.yaml", "register: r\nmembershipsFrom: { file: ../m.xlsx, forum: ssg }");

        Files.Tests.Told.By(() => RegisterFile.Load(folder["in/r.yaml"], new ReadingOptions { Root = folder["in"] })).Should().ContainSingle()
            .Which.Should().Contain("lies outside the folder that may be read");
    }

    private static IEnumerable<string> Read(byte[] workbook, string described)
    {
        using var folder = new TempFolder().With("m.xlsx", workbook).With("r.yaml", Register(described));
        return [.. RegisterFile.Load(folder["r.yaml"]).Memberships.Select(m => m.Person.Text)];
    }

    private static string[] Told(byte[] workbook, string described)
    {
        using var folder = new TempFolder().With("m.xlsx", workbook).With("r.yaml", Register(described));
        return folder.Here(Files.Tests.Told.By(() => RegisterFile.Load(folder["r.yaml"])));
    }

    private static string Register(string described) => $"register: r\nmembershipsFrom:\n  {described}\n  file: ./m.xlsx\n";
}
