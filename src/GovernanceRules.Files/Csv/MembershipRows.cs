using System.Collections.Immutable;
using CsvHelper;

namespace GovernanceRules.Files;

/// <summary>The rows of a CSV file of memberships. Such files are long, so whatever repeats is made once.</summary>
internal sealed class MembershipRows(InputFile file, RegisterParts parts, FaultList faults)
{
    private static readonly Word Member = new(Membership.DefaultRole);

    private WordPool[] _words = [];
    private readonly AttributePool _attributes = new();
    private CsvParser _parser = null!;
    private CsvColumns _columns = null!;
    private string[] _cells = [];

    /// <summary>The line in which the row begins that is being read.</summary>
    public int Line { get; private set; } = 1;

    public bool HasBadQuotes { get; set; }

    public void Read(CsvParser parser)
    {
        _parser = parser;
        if (!ReadHeader())
            return;
        var (forum, person) = (_columns["forum"], _columns["person"]);
        var (organisation, role, level, appointedBy) = (_columns["organisation"], _columns["role"], _columns["level"], _columns["appointedBy"]);
        var (from, to, clause) = (_columns["from"], _columns["to"], _columns["clause"]);
        while (Next())
        {
            if (IsBlank() || !IsWhole())
                continue;
            var location = file.At(Line, 1);
            if (!IsGiven(forum, "forum") | !IsGiven(person, "person"))
                continue;
            parts.Memberships.Add(new Membership(_words[forum].Of(_cells[forum]), _words[person].Of(_cells[person]))
            {
                Organisation = Optional(organisation),
                Level = Optional(level),
                Role = Optional(role) ?? Member,
                AppointedBy = Optional(appointedBy),
                Period = new Period(Date(from, "from"), Date(to, "to")),
                Attributes = _columns.Attributes.IsEmpty ? AttributeSet.Empty : _attributes.Of(_columns.Attributes, _cells),
                Clauses = Optional(clause) is { } word ? [word] : [],
                Location = location,
            });
        }
    }

    private bool ReadHeader()
    {
        while (Next())
        {
            if (IsBlank())
                continue;
            if (CsvColumns.Of(_cells, [.. parts.Attributes.Select(a => a.Id.Text)], Place, faults) is not { } columns)
                return false;
            _columns = columns;
            _words = [.. Enumerable.Range(0, columns.Count).Select(_ => new WordPool())];
            return true;
        }

        faults.Add(FaultCode.Csv, file.Start,
            "the file is empty; expected a header such as `forum,person,organisation,role,level,from,to`");
        return false;
    }

    /// <summary>Goes to the next row whose quotes are right.</summary>
    private bool Next()
    {
        do
        {
            Line = _parser.RawRow + 1;
            HasBadQuotes = false;
            if (!_parser.Read())
                return false;
            if (_cells.Length != _parser.Count)
                _cells = new string[_parser.Count];
            for (var i = 0; i < _cells.Length && !HasBadQuotes; i++)
                Cell(i);
        }
        while (HasBadQuotes);
        return true;
    }

    private void Cell(int column)
    {
        var cell = _parser[column];
        _cells[column] = cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])) ? cell.Trim() : cell;
        if (HasBadQuotes)
            faults.Add(FaultCode.Csv, Place(column),
                "a quote stands inside this field, or is not closed; put the field in quotes and double those in it");
    }

    private bool IsBlank() => Array.TrueForAll(_cells, c => c.Length == 0);

    private bool IsWhole()
    {
        if (_cells.Length == _columns.Count || (_cells.Length > _columns.Count && _cells.Skip(_columns.Count).All(c => c.Length == 0)))
            return true;
        faults.Add(FaultCode.Csv, file.At(Line, 1),
            $"the row has {_cells.Length} {(_cells.Length == 1 ? "cell" : "cells")}, but the header {_columns.Count}; leave a cell empty where nothing is recorded");
        return false;
    }

    private bool IsGiven(int column, string name)
    {
        if (_cells[column].Length > 0)
            return true;
        faults.Add(FaultCode.Csv, Place(column), $"`{name}` is empty; every row needs one");
        return false;
    }

    // A word of a row stands where the row does, which the membership says.
    private Word? Optional(int column) => column == CsvColumns.Absent || _cells[column].Length == 0 ? (Word?)null
        : _words[column].Of(_cells[column]);

    private DateOnly? Date(int column, string name)
    {
        if (column == CsvColumns.Absent || _cells[column] is not { Length: > 0 } text)
            return null;
        if (DateShape.TryParse(text, out var date))
            return date;
        faults.Add(FaultCode.BadDate, Place(column), $"`{name}` is {Show.Quoted(text)}; expected {CommonKeys.Date.Expected}");
        return null;
    }

    private FileLocation Place(int column)
    {
        var (lines, at) = CsvPlace.Of(_parser.RawRecord, column, _parser.Delimiter[0]);
        return file.At(Line + lines, at);
    }
}
