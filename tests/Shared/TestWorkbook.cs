using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace GovernanceRules.Tests.Shared;

/// <summary>A workbook with a sheet of cells, written part by part, so that a cell can be anything that programs write.</summary>
internal sealed class TestWorkbook
{
    private readonly List<(string Name, string Rows)> _sheets = [];

    public string WorkbookProperties { get; init; } = "";

    /// <summary>The codes of own formats; the first is style 2, after plain numbers and the built-in date.</summary>
    public string[] Formats { get; init; } = [];

    public string SharedTexts { get; init; } = "";

    public static byte[] Of(object?[][] rows) => new TestWorkbook().With("Medlemmer", rows).Bytes();

    public TestWorkbook With(string name, object?[][] rows) => With(name, string.Concat(rows.Select((r, i) => Row(i + 1, r))));

    public TestWorkbook With(string name, string rows)
    {
        _sheets.Add((name, rows));
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
            Add(archive, "_rels/.rels", Relations(("r1", "officeDocument", "/xl/workbook.xml")));
            Add(archive, "xl/workbook.xml", $"""<workbook xmlns="m" xmlns:r="r"><workbookPr {WorkbookProperties}/><sheets>{string.Concat(_sheets.Select((s, i) => $"""<sheet name="{SecurityElement.Escape(s.Name)}" sheetId="{i + 1}" r:id="s{i}"/>"""))}</sheets></workbook>""");
            Add(archive, "xl/_rels/workbook.xml.rels", Relations([("t", "sharedStrings", "sharedStrings.xml"), ("y", "styles", "./styles.xml"), .. _sheets.Select((_, i) => ($"s{i}", "worksheet", $"worksheets/sheet{i}.xml"))]));
            Add(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"m\">{SharedTexts}</sst>");
            Add(archive, "xl/styles.xml", $"<styleSheet xmlns=\"m\"><numFmts>{string.Concat(Formats.Select((f, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{SecurityElement.Escape(f)}\"/>"))}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>{string.Concat(Formats.Select((_, i) => $"<xf numFmtId=\"{164 + i}\"/>"))}</cellXfs></styleSheet>");
            for (var i = 0; i < _sheets.Count; i++)
                Add(archive, $"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"m\"><sheetData>{_sheets[i].Rows}</sheetData></worksheet>");
        }

        return stream.ToArray();
    }

    // A text stands for itself, but one that begins with `<` is a cell as a program writes it.
    private static string Row(int number, object?[] cells) => cells.Length == 0 ? "" : $"<row r=\"{number}\">{string.Concat(cells.Select((c, i) => Cell($"{(char)('A' + i)}{number}", c)))}</row>";

    private static string Cell(string place, object? value) => value switch
    {
        null => "",
        DateOnly day => $"<c r=\"{place}\" s=\"1\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>",
        bool truth => $"<c r=\"{place}\" t=\"b\"><v>{(truth ? 1 : 0)}</v></c>",
        string text when text.StartsWith('<') => text.Replace("<c", $"<c r=\"{place}\"", StringComparison.Ordinal),
        string text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
        _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\"><v>{value}</v></c>"),
    };

    private static string Relations(params (string Id, string Kind, string Target)[] all) =>
        $"<Relationships xmlns=\"r\">{string.Concat(all.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"http://x/{r.Kind}\" Target=\"{r.Target}\"/>"))}</Relationships>";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
