using CsvHelper;

namespace GovernanceRules.Files;

/// <summary>
/// The cells of one row after the other. CsvHelper says where a row ends and what is in quotes; cells of a row without quotes are read in
/// place, so that a word that repeats on a million rows costs one text.
/// </summary>
internal sealed class CsvCells(CsvParser parser, RecentText text) : ListCells
{
    private Range[] _places = new Range[16];
    private string[] _unquoted = [];
    private long _start;
    private bool _isPlain;
    private int _count;
    private int _line = 1;

    public override int Count => _count;

    public override int Line => _line;

    public override bool AreAligned => true;

    public override bool IsNoRow => Line == 1 && CsvInput.NamedDelimiter(Raw) is not null;

    public override (int Column, string Text)? Wrong => HasBadQuotes
        ? (BadCell, "a quote stands inside this field, or is not closed; put the field in quotes and double those in it") : null;

    public char Delimiter => parser.Delimiter[0];

    // Set by the parser's callback if a quote in the row is misplaced.
    public bool HasBadQuotes { get; set; }

    public ReadOnlySpan<char> Raw => text.Between(_start, parser.CharCount);

    // Without the space around the cell.
    public override ReadOnlySpan<char> this[int column] => _isPlain ? Raw[_places[column]] : _unquoted[column];

    public override (int Line, int Column) PlaceOf(int column)
    {
        var (lines, at) = CsvPlace.Of(Raw, column, Delimiter);
        return (Line + lines, at);
    }

    public override bool Read()
    {
        _line = parser.RawRow + 1;
        _start = parser.CharCount;
        text.KeepFrom(_start);
        HasBadQuotes = false;
        if (!parser.Read())
            return false;
        _count = parser.Count;
        _isPlain = !Raw.Contains('"') && Split();
        if (!_isPlain)
            Unquote();
        return true;
    }

    // The first cell whose quotes are wrong.
    public int BadCell { get; private set; }

    // For a row without quotes. Returns whether there are as many cells as the parser says.
    private bool Split()
    {
        var row = Raw.TrimEnd("\r\n");
        if (_places.Length < Count)
            _places = new Range[Count];
        var from = 0;
        for (var column = 0; column < Count; column++)
        {
            var length = row[from..].IndexOf(Delimiter);
            var isLast = length < 0;
            if (isLast != (column == Count - 1))
                return false;
            var to = isLast ? row.Length : from + length;
            _places[column] = Trimmed(row, from, to);
            from = to + 1;
        }

        return true;
    }

    private static Range Trimmed(ReadOnlySpan<char> row, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(row[from]))
            from++;
        while (from < to && char.IsWhiteSpace(row[to - 1]))
            to--;
        return from..to;
    }

    private void Unquote()
    {
        if (_unquoted.Length != Count)
            _unquoted = new string[Count];
        for (var column = 0; column < Count && !HasBadQuotes; column++)
        {
            _unquoted[column] = parser[column].Trim();
            BadCell = column;
        }
    }
}

internal static class CsvPlace
{
    // Lines: how many below the first of the row; Column: counted from 1.
    public static (int Lines, int Column) Of(ReadOnlySpan<char> row, int cell, char delimiter)
    {
        var (lines, column, quoted) = (0, 1, false);
        foreach (var c in row)
        {
            if (cell == 0)
                break;
            if (c == '"')
                quoted = !quoted;
            else if (c == delimiter && !quoted)
                cell--;
            (lines, column) = c == '\n' ? (lines + 1, 1) : (lines, column + 1);
        }

        return (lines, column);
    }
}
