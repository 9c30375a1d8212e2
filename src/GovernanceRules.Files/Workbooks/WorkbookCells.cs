using System.Globalization;
using System.Xml;

namespace GovernanceRules.Files;

/// <summary>The cells of a sheet by their values: of a formula what it came to when the workbook was saved, of a date the day.</summary>
internal sealed class WorkbookCells(XmlReader xml, string sheet, List<string> texts, NumberFormats formats, bool countsFrom1904) : ListCells, IDisposable
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    private readonly List<string> _values = [];
    private readonly Dictionary<int, string> _wrong = [];
    private int _row;

    public override int Count => _values.Count;

    public override int Line => _row;

    public override bool AreAligned => false;

    public override ReadOnlySpan<char> this[int column] => column < _values.Count ? _values[column] : default;

    public override (int Line, int Column) PlaceOf(int column) => (_row, column + 1);

    public override string? WrongIn(int column) => _wrong.GetValueOrDefault(column);

    public override bool Read()
    {
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                ReadRow();
                return true;
            }

        return false;
    }

    public void Dispose() => xml.Dispose();

    private void ReadRow()
    {
        _values.Clear();
        _wrong.Clear();
        var row = xml.GetAttribute("r") is { } said ? Number(said) : _row + 1;
        if (row <= _row || row > MostRows)
            throw WorkbookException.Damaged($"row {row} follows row {_row}");
        _row = row;
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
                ReadCell();
    }

    private void ReadCell()
    {
        var column = xml.GetAttribute("r") is { } name ? ColumnOf(name) : _values.Count;
        if (column < _values.Count || column >= MostColumns)
            throw WorkbookException.Damaged($"a cell of row {_row} has no place");
        while (_values.Count < column)
            _values.Add("");
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        var (value, isFormula) = xml.IsEmptyElement ? (null, false) : ReadContent();
        if (value is null && isFormula)
            Refuse("=", $"holds a formula that has no value yet; open the workbook in a spreadsheet program and save it");
        else if (value is null)
            _values.Add("");
        else
            Add(type, style, value);
    }

    private (string? Value, bool IsFormula) ReadContent()
    {
        var (depth, value, isFormula) = (xml.Depth, (string?)null, false);
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            else if (xml.LocalName is "v" or "is")
                value = SharedTexts.TextOf(xml);
            else
                isFormula |= xml.LocalName == "f";
        return (value, isFormula);
    }

    private void Add(string? type, string? style, string value)
    {
        switch (type)
        {
            case "s":
                _values.Add(Number(value.Trim()) is var text && text < texts.Count ? texts[text].Trim() : throw WorkbookException.Damaged($"the cell {Name()} has no text"));
                break;
            case "b":
                _values.Add(value.Trim() is "1" or "true" ? "true" : "false");
                break;
            case "e":
                Refuse(value, $"holds the error {Show.Quoted(value)}; mend it in the workbook, or clear the cell");
                break;
            case "d":
                _values.Add(value.Length > 10 && value[10] == 'T' ? value[..10] : value);
                break;
            case null or "n":
                AddNumber(value, formats.IsDate(style));
                break;
            default:
                _values.Add(value.Trim());
                break;
        }
    }

    private void AddNumber(string value, bool isDate)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            throw WorkbookException.Damaged($"the cell {Name()} holds {Show.Quoted(value)} as a number");
        if (!isDate)
            _values.Add(number.ToString("G15", CultureInfo.InvariantCulture));
        else if (DayOf(Math.Floor(number)) is { } day)
            _values.Add(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else
            Refuse(value, $"holds {Show.Quoted(value)}, which is no day, though it is shown as a date");
    }

    // The days since 1900 count a 29 February of that year, which never was.
    private DateOnly? DayOf(double serial) => serial is < 0 or > 2_957_003 + 1_462 ? null
        : countsFrom1904 ? serial <= 2_957_003 ? new DateOnly(1904, 1, 1).AddDays((int)serial) : null
        : serial is 0 or 60 ? null
        : new DateOnly(1899, 12, serial < 60 ? 31 : 30).AddDays((int)serial);

    // What stands in the cell is kept, so that its row is not empty.
    private void Refuse(string value, string text)
    {
        _wrong[_values.Count] = $"the cell `{Name()}` {text}";
        _values.Add(value);
    }

    private string Name() => $"{(sheet.All(char.IsLetterOrDigit) ? sheet : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'")}!{Letters(_values.Count)}{_row}";

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    private static int ColumnOf(string name)
    {
        var column = 0;
        foreach (var c in name)
            if (char.IsAsciiLetterUpper(c) && column <= MostColumns)
                column = (column * 26) + (c - 'A' + 1);
            else
                break;
        return column - 1;
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw WorkbookException.Damaged($"{Show.Quoted(text)} is no number");
}
