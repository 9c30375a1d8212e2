using System.IO.Compression;
using System.Xml;

namespace GovernanceRules.Files;

/// <summary>A workbook (<c>.xlsx</c>), of which one sheet is read.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly WorkbookParts _parts;
    private readonly List<(string Name, string Id)> _sheets = [];
    private readonly Dictionary<string, (string Kind, string Part)> _relations;
    private readonly bool _countsFrom1904;

    private Workbook(byte[] bytes)
    {
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
            throw new WorkbookException("the file is a workbook of an older kind, or one with a password; save it as `.xlsx`, without a password");
        _archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        _parts = new WorkbookParts(_archive);
        var root = _parts.RelationsOf("").Values.FirstOrDefault(r => r.Kind == "officeDocument").Part ?? "xl/workbook.xml";
        using var xml = _parts.Open(root) ?? throw new WorkbookException("the file holds no workbook; save it as `.xlsx`");
        _relations = _parts.RelationsOf(root);
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                _countsFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && xml.GetAttribute("name") is { } name && WorkbookParts.Attribute(xml, "id") is { } id
                && _relations.TryGetValue(id, out var relation) && relation.Kind == "worksheet")
                _sheets.Add((name, id));
    }

    /// <summary>Hands over the rows of a sheet; what cannot be read is a fault.</summary>
    public static void Rows(InputFile file, MembershipList list, DiagnosticBag faults, Action<ListCells> read)
    {
        if (InputBytes.OfPath(file, list.File.Location, faults) is not { } bytes)
            return;
        try
        {
            using var workbook = new Workbook(bytes);
            if (workbook.Sheet(list.Sheet, faults) is not { } sheet)
                return;
            using (sheet)
                read(sheet);
        }
        catch (WorkbookException wrong)
        {
            faults.Add(DiagnosticId.Unreadable, file.Start, wrong.Message);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException)
        {
            faults.Add(DiagnosticId.Unreadable, file.Start, WorkbookException.Damaged(wrong is XmlException ? "a part of it is not XML, or is broken off" : "it is no packed file, or is broken off").Message);
        }
    }

    private WorkbookCells? Sheet(ScalarNode? asked, DiagnosticBag faults)
    {
        if (_sheets.Count == 0)
            throw new WorkbookException("the workbook has no sheet of cells");
        var sheet = asked is null ? _sheets[0] : _sheets.Find(s => Folded(s.Name).Equals(Folded(asked.Text), StringComparison.OrdinalIgnoreCase));
        if (sheet.Name is null)
        {
            faults.Add(DiagnosticId.Csv, asked!.Location, $"the workbook has no sheet {asked.Shown}{Ids.Hint(asked.Text, _sheets.Select(s => s.Name))}");
            return null;
        }

        using var texts = Part("sharedStrings");
        using var styles = Part("styles");
        return new WorkbookCells(_parts.Need(_relations[sheet.Id].Part), sheet.Name, SharedTexts.Of(texts), NumberFormats.Of(styles), _countsFrom1904);
    }

    private XmlReader? Part(string kind) => _relations.Values.FirstOrDefault(r => r.Kind == kind).Part is { } part ? _parts.Open(part) : null;

    private static string Folded(string name) => WordNames.Folded(name);

    public void Dispose() => _archive.Dispose();
}
