using GovernanceRules.Files;

namespace GovernanceRules.Cli;

/// <summary>How a list of members may be read under a charter: which row has the headings, which heading is which column, what the cells mean.</summary>
internal sealed class ListGuess
{
    // Columns that their cells tell, in this order.
    private static readonly string[] Telling = ["organisation", "forum", "level", "role"];

    // Titles and the day of printing stand above the headings.
    private const int MostTitles = 50;

    private static readonly Dictionary<string, WordKind> Kinds = new(StringComparer.Ordinal)
    {
        ["forum"] = WordKind.Forum,
        ["organisation"] = WordKind.Organisation,
        ["level"] = WordKind.Level,
        ["role"] = WordKind.Role,
        ["appointedBy"] = WordKind.Body,
        ["nominatedBy"] = WordKind.Body,
        ["approvedBy"] = WordKind.Body,
        ["endedBy"] = WordKind.Body,
    };

    private static readonly string[] Endless = ["-", "–", "fortløbende", "løbende", "nuværende", "nu", "ingen", "present", "current", "ongoing", "none"];

    private readonly Charter _charter;
    private readonly WordNames _names;
    private readonly IReadOnlyList<(int Line, string[] Cells)> _rows;
    private readonly List<ImportNote> _notes = [];

    public ListGuess(Charter charter, ListSheet sheet, string? forum, string name)
    {
        _charter = charter;
        _names = new WordNames(charter, MergedDeclarations.Nothing);
        var header = HeaderOf(sheet.Rows);
        Header = sheet.Rows[header].Line;
        _rows = [.. sheet.Rows.Skip(header + 1)];
        Guessed("header", ("row", Header));
        Columns = ColumnsOf(sheet.Rows[header].Cells);
        Dates = DatesOf();
        foreach (var (_, column, place) in Columns)
            Read(column, place);
        Forum = ForumOf(forum, [name, .. sheet.Rows.Take(header).SelectMany(r => r.Cells)]);
        if (sheet.Encoding is { } encoding)
            Guessed("encoding", ("encoding", encoding));
    }

    public int Header { get; }

    public List<(string Heading, string Column, int Place)> Columns { get; }

    // By column; null: the cell says that nothing is recorded.
    public SortedDictionary<string, SortedDictionary<string, string?>> Values { get; } = new(StringComparer.Ordinal);

    public List<string> Dates { get; }

    public string? Forum { get; }

    public IReadOnlyList<ImportNote> Notes => _notes;

    // Whether every cell of a column that is read has a meaning; a column that is passed over hinders nobody.
    public bool IsWhole => _notes.TrueForAll(n => n.IsGuess || n.Id.StartsWith("cli.import.lost.column", StringComparison.Ordinal));

    private int HeaderOf(IReadOnlyList<(int Line, string[] Cells)> rows)
    {
        var best = Enumerable.Range(0, Math.Min(rows.Count, MostTitles)).Select(r => (Row: r, Names: rows[r].Cells.Select(c => ColumnNames.Of(c, _charter)).OfType<string>().Distinct().Count()))
            .DefaultIfEmpty().MaxBy(r => r.Names);
        return best.Names > 1 || (best.Names == 1 && rows[best.Row].Cells.Count(c => c.Length > 0) == 1) ? best.Row : throw new UsageException(Messages.NoHeadings()) { IsAboutWords = false };
    }

    private List<(string, string, int)> ColumnsOf(string[] header)
    {
        var columns = new List<(string Heading, string Column, int Place)>();
        foreach (var (heading, place) in header.Select((h, i) => (h, i)).Where(h => h.h.Length > 0))
            if ((ColumnNames.Of(heading, _charter) ?? ByCells(place)) is not { } column)
                Lost("column", ("heading", heading));
            else if (columns.Exists(c => c.Column == column))
                Lost("columnAgain", ("heading", heading), ("column", column));
            else
            {
                columns.Add((heading, column, place));
                Guessed("column", ("heading", heading), ("column", column));
            }

        return columns.Exists(c => c.Column is "person" or "vacant") ? columns : throw new UsageException(Messages.NoPersons()) { IsAboutWords = false };
    }

    // Under a heading that nobody knows there may still be what the charter names.
    private string? ByCells(int place)
    {
        var cells = Cells(place);
        return cells.Count == 0 ? null : Telling.FirstOrDefault(c => cells.Count(cell => IsKnown(Kinds[c], cell)) * 2 > cells.Count);
    }

    private bool IsKnown(WordKind kind, string cell) => _names.Of(kind, cell).Length > 0 || (kind == WordKind.Role && RoleNames.Meant(cell) is not null);

    private List<string> DatesOf()
    {
        var texts = Columns.Where(c => c.Column is "from" or "to").SelectMany(c => Cells(c.Place)).ToList();
        var forms = DateForms.Of(texts);
        if (forms.Count > 0)
            Guessed("dates", ("forms", string.Join(", ", forms)));
        return forms;
    }

    private void Read(string column, int place)
    {
        foreach (var cell in Cells(place))
            if (column == "person" && Ids.IsPlaceholder(cell))
                Mean(column, cell, CellMeanings.Vacant);
            else if (column is "from" or "to")
                ReadDate(column, cell, place);
            else if (column == "ended" && !EndReasons.TryParse(cell, out _))
                LostCell(column, cell, place, null);
            else if (Kinds.TryGetValue(column, out var kind))
                ReadWord(column, kind, cell, place);
    }

    private void ReadDate(string column, string cell, int place)
    {
        if (DateForms.Reads(cell) || Dates.Exists(d => DateForms.Reads(d, cell)))
            return;
        if (Endless.Contains(cell, StringComparer.OrdinalIgnoreCase))
            Mean(column, cell, null);
        else
            LostCell(column, cell, place, null);
    }

    private void ReadWord(string column, WordKind kind, string cell, int place)
    {
        var found = _names.Of(kind, cell);
        if (found.Length == 1 || (kind == WordKind.Body && found.Length == 0 && _charter.Bodies is null))
            return;
        if (found.Length > 1)
            Lost("several", ("cell", cell), ("ids", string.Join(", ", found)), ("rows", RowsOf(cell, place)));
        else if (kind == WordKind.Role && RoleNames.Meant(cell) is { } role)
            Mean(column, cell, role);
        else
            LostCell(column, cell, place, Ids.Nearest(cell, [.. _names.Texts(kind)]));
    }

    private void Mean(string column, string cell, string? meaning)
    {
        if (!Values.TryGetValue(column, out var meanings))
            Values.Add(column, meanings = new SortedDictionary<string, string?>(StringComparer.OrdinalIgnoreCase));
        meanings[cell] = meaning;
        if (meaning is null)
            Guessed("nothing", ("cell", cell), ("column", column));
        else
            Guessed("value", ("cell", cell), ("column", column), ("meaning", meaning));
    }

    // As it is said, as the titles say, or the only one that there is.
    private string? ForumOf(string? asked, IReadOnlyList<string> titles)
    {
        if (asked is not null)
            return _names.Of(WordKind.Forum, asked) is [var id] ? id : throw new UsageException(Messages.UnknownForum(asked, _charter.Fora.Select(f => f.Id.Text)));
        if (Columns.Exists(c => c.Column == "forum"))
            return null;
        var named = titles.SelectMany(t => _names.Texts(WordKind.Forum).Where(n => n.Length > 3 && t.Contains(n, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(n => _names.Of(WordKind.Forum, n)).Distinct().ToList();
        if ((named.Count == 1 ? named[0] : _charter.Fora is [var only] ? only.Id.Text : null) is not { } forum)
            throw new UsageException(Messages.NoForum(_charter.Fora.Select(f => f.Id.Text))) { IsAboutWords = false };
        Guessed("forum", ("forum", forum));
        return forum;
    }

    private List<string> Cells(int place) =>
        [.. _rows.Select(r => place < r.Cells.Length ? r.Cells[place] : "").Where(c => c.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];

    private string RowsOf(string cell, int place) =>
        string.Join(", ", _rows.Where(r => place < r.Cells.Length && r.Cells[place].Equals(cell, StringComparison.OrdinalIgnoreCase)).Select(r => r.Line).Take(5));

    private void LostCell(string column, string cell, int place, string? nearest)
    {
        if (nearest is null)
            Lost("cell", ("cell", cell), ("column", column), ("rows", RowsOf(cell, place)));
        else
            Lost("cellNear", ("cell", cell), ("column", column), ("rows", RowsOf(cell, place)), ("nearest", nearest));
    }

    private void Guessed(string what, params (string, Message)[] arguments) => _notes.Add(new ImportNote(true, $"cli.import.{what}", arguments));

    private void Lost(string what, params (string, Message)[] arguments) => _notes.Add(new ImportNote(false, $"cli.import.lost.{what}", arguments));
}
