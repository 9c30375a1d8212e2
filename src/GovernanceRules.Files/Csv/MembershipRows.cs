using System.Globalization;

namespace GovernanceRules.Files;

/// <summary>The rows of a CSV file of memberships. Such files are long, so whatever repeats is made once.</summary>
internal sealed class MembershipRows(InputFile file, RegisterParts parts, DiagnosticBag faults)
{
    private static readonly Identifier Member = new(Membership.DefaultRole);

    private readonly AttributePool _attributes = new();
    private IdentifierPool[] _words = [];
    private CsvCells _cells = null!;
    private CsvColumns _columns = null!;

    public int Line { get; private set; } = 1;

    public void Read(CsvCells cells)
    {
        _cells = cells;
        if (!ReadHeader())
            return;
        var (forum, person, vacant) = (_columns["forum"], _columns["person"], _columns["vacant"]);
        var (organisation, role, level, appointedBy) = (_columns["organisation"], _columns["role"], _columns["level"], _columns["appointedBy"]);
        var (nominatedBy, approvedBy, ended, endedBy) = (_columns["nominatedBy"], _columns["approvedBy"], _columns["ended"], _columns["endedBy"]);
        var votes = _columns["votes"];
        var (line, standsInFor, from, to, clause) = (_columns["line"], _columns["standsInFor"], _columns["from"], _columns["to"], _columns["clause"]);
        while (Next())
        {
            if (IsBlank() || !IsWhole())
                continue;
            if (!IsGiven(forum, "forum") | !HasHolder(person, vacant, out var isVacant))
                continue;
            var holder = isVacant ? Membership.Vacant(_words[forum].Of(_cells[forum])) : new Membership(_words[forum].Of(_cells[forum]), _words[person].Of(_cells[person]));
            var membership = holder with
            {
                Organisation = Optional(organisation),
                Level = Optional(level),
                Role = Optional(role) ?? Member,
                AppointedBy = Optional(appointedBy),
                NominatedBy = Optional(nominatedBy),
                ApprovedBy = Optional(approvedBy),
                Ended = Ending(ended),
                EndedBy = Optional(endedBy),
                Line = Optional(line),
                StandsInFor = Optional(standsInFor),
                Votes = Number(votes),
                Attributes = _columns.Attributes.IsEmpty ? AttributeSet.Empty : _attributes.Of(_columns.Attributes, _cells),
                Clauses = Optional(clause) is { } word ? [word] : [],
                Place = new(file.Name, Line, 1),
            };
            parts.Memberships.Add(membership.Between(Date(from, "from", mayBeUnknown: false), Date(to, "to", mayBeUnknown: true)));
        }
    }

    private bool ReadHeader()
    {
        while (Next())
        {
            if (IsBlank() || (Line == 1 && CsvInput.NamedDelimiter(_cells.Raw) is not null))
                continue;
            var header = new string[_cells.Count];
            for (var column = 0; column < header.Length; column++)
                header[column] = _cells[column].ToString();
            if (CsvColumns.Of(header, [.. parts.Attributes.Select(a => a.Id.Text)], Place, faults) is not { } columns)
                return false;
            _columns = columns;
            _words = [.. Enumerable.Range(0, columns.Count).Select(_ => new IdentifierPool())];
            return true;
        }

        faults.Add(DiagnosticId.Csv, file.Start,
            "the file is empty; expected a header such as `forum,person,organisation,role,level,from,to`");
        return false;
    }

    // Skips rows whose quotes are wrong.
    private bool Next()
    {
        while (true)
        {
            Line = _cells.Lines + 1;
            if (!_cells.Read())
                return false;
            if (!_cells.HasBadQuotes)
                return true;
            faults.Add(DiagnosticId.Csv, Place(_cells.BadCell),
                "a quote stands inside this field, or is not closed; put the field in quotes and double those in it");
        }
    }

    private bool IsBlank() => IsBlankFrom(0);

    private bool IsBlankFrom(int column)
    {
        for (; column < _cells.Count; column++)
            if (_cells[column].Length > 0)
                return false;
        return true;
    }

    private bool IsWhole()
    {
        if (_cells.Count == _columns.Count || (_cells.Count > _columns.Count && IsBlankFrom(_columns.Count)))
            return true;
        faults.Add(DiagnosticId.Csv, file.At(Line, 1),
            $"the row has {_cells.Count} {(_cells.Count == 1 ? "cell" : "cells")}, but the header {_columns.Count}; leave a cell empty where nothing is recorded");
        return false;
    }

    private bool IsGiven(int column, string name)
    {
        if (_cells[column].Length > 0)
            return true;
        faults.Add(DiagnosticId.Csv, Place(column), name == "person"
            ? "`person` is empty; every row needs one, or `true` in a column `vacant` for a seat that nobody holds"
            : $"`{name}` is empty; every row needs one");
        return false;
    }

    private bool HasHolder(int person, int vacant, out bool isVacant)
    {
        isVacant = false;
        if (vacant != CsvColumns.Absent && _cells[vacant] is { Length: > 0 } text && !bool.TryParse(text, out isVacant))
        {
            faults.Add(DiagnosticId.Csv, Place(vacant), $"`vacant` is {Show.Quoted(text.ToString())}; expected `true` or `false`");
            return false;
        }

        if (!isVacant)
            return IsGiven(person, "person");
        if (_cells[person].Length == 0)
            return true;
        faults.Add(DiagnosticId.Csv, Place(vacant), "the row has a `person` and is `vacant`; a seat that somebody holds is not vacant");
        return false;
    }

    // An identifier of a row has the place of the row, which the membership keeps.
    private Identifier? Optional(int column) => column == CsvColumns.Absent || _cells[column] is not { Length: > 0 } text ? (Identifier?)null
        : _words[column].Of(text);

    private EndReason? Ending(int column)
    {
        if (column == CsvColumns.Absent || _cells[column] is not { Length: > 0 } text)
            return null;
        if (EndReasons.TryParse(text, out var reason))
            return reason;
        faults.Add(DiagnosticId.Csv, Place(column), $"`ended` is {Show.Quoted(text.ToString())}, which is no reason{Ids.Hint(text.ToString(), EndReasons.Words)}");
        return null;
    }

    private int? Number(int column)
    {
        if (column == CsvColumns.Absent || _cells[column] is not { Length: > 0 } text)
            return null;
        if (text.Length <= 9 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        faults.Add(DiagnosticId.BadNumber, Place(column), $"`votes` is {Show.Quoted(text.ToString())}; expected a whole number, 0 or more");
        return null;
    }

    private PartialDate? Date(int column, string name, bool mayBeUnknown)
    {
        if (column == CsvColumns.Absent || _cells[column] is not { Length: > 0 } text)
            return null;
        if (PartialDateSchema.TryParse(text, mayBeUnknown, out var date))
            return date;
        faults.Add(DiagnosticId.BadDate, Place(column), $"`{name}` is {Show.Quoted(text.ToString())}; expected {new PartialDateSchema(mayBeUnknown).Expected}");
        return null;
    }

    private FileLocation Place(int column)
    {
        var (lines, at) = CsvPlace.Of(_cells.Raw, column, _cells.Delimiter);
        return file.At(Line + lines, at);
    }
}
