using System.Globalization;

namespace GovernanceRules.Files;

/// <summary>The rows of a list of memberships. Such files are long, so whatever repeats is made once.</summary>
internal sealed class MembershipRows(InputFile file, MembershipList list, RegisterParts parts, DiagnosticBag faults)
{
    private static readonly Identifier Member = new(Membership.DefaultRole);

    private readonly AttributePool _attributes = new();
    private IdentifierPool[] _words = [];
    private ListCells _cells = null!;
    private ListColumns _columns = null!;
    private CellMeanings? _meanings;
    private int[] _read = [];

    public int Line { get; private set; } = 1;

    public void Read(ListCells cells)
    {
        _cells = cells;
        if (!ReadHeader())
            return;
        var (forum, person, vacant) = (_columns["forum"], _columns["person"], _columns["vacant"]);
        var (organisation, role, level, appointedBy) = (_columns["organisation"], _columns["role"], _columns["level"], _columns["appointedBy"]);
        var (nominatedBy, approvedBy, ended, endedBy) = (_columns["nominatedBy"], _columns["approvedBy"], _columns["ended"], _columns["endedBy"]);
        var (line, standsInFor, from, to, clause) = (_columns["line"], _columns["standsInFor"], _columns["from"], _columns["to"], _columns["clause"]);
        var votes = _columns["votes"];
        while (Next())
        {
            if (IsBlank() || !IsWhole() || !HasValues())
                continue;
            if (!HasForum(forum) | !HasHolder(person, vacant, out var isVacant))
                continue;
            var sitsIn = Optional(forum) ?? list.Forum!.Value;
            var holder = isVacant ? Membership.Vacant(sitsIn) : new Membership(sitsIn, _words[person].Of(Cell(person)));
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
                Attributes = _columns.Attributes.IsEmpty ? AttributeSet.Empty : _attributes.Of(_columns.Attributes, Cell),
                Clauses = Optional(clause) is { } word ? [word] : [],
                Place = new(file.Name, Line, 1),
            };
            parts.Memberships.Add(membership.Between(Date(from, "from", mayBeUnknown: false), Date(to, "to", mayBeUnknown: true)));
        }
    }

    private bool ReadHeader()
    {
        (int Line, string[] Cells)? nearest = null;
        while (Next())
        {
            if (IsBlank() || _cells.IsNoRow || Line < list.Header)
                continue;
            var header = new string[_cells.Count];
            for (var column = 0; column < header.Length; column++)
                header[column] = _cells[column].ToString();
            if (!list.IsDescribed)
                return Take(ListColumns.Of(header, Declared, Place, faults));
            if (list.Header is { } row && Line > row)
                break;
            if (ListColumns.Described(header, list) is { } columns)
                return columns.Judge(list, Declared, Place, header, faults) && Take(columns);
            if (nearest is null || Headings(header) > Headings(nearest.Value.Cells))
                nearest = (Line, header);
        }

        faults.Add(DiagnosticId.Csv, nearest is null ? file.Start : file.At(nearest.Value.Line, 1), nearest is { } found ? NoHeader(found.Line, found.Cells)
            : list.Header is { } asked ? $"row {asked} is empty or is not there; `header` is the row of the headings"
            : list.IsDescribed ? "the list is empty; expected a row of headings, and below it a row for each membership"
            : "the file is empty; expected a header such as `forum,person,organisation,role,level,from,to`");
        return false;
    }

    private string[] Declared => [.. parts.Attributes.Select(a => a.Id.Text)];

    private int Headings(string[] cells) => cells.Count(c => Expected().Contains(WordNames.Folded(c), StringComparer.OrdinalIgnoreCase));

    private IEnumerable<string> Expected() => list.Columns is { } columns ? columns.Select(c => WordNames.Folded(c.Heading.Text)) : ListColumns.BuiltIn;

    private string NoHeader(int row, string[] cells)
    {
        var lacking = (list.Columns ?? []).Where(c => !cells.Any(h => WordNames.Folded(h).Equals(WordNames.Folded(c.Heading.Text), StringComparison.OrdinalIgnoreCase)))
            .Select(c => WordNames.Folded(c.Heading.Text)).ToList();
        var needs = list.Forum is null ? "`forum` and `person`" : "`person`";
        return $"no row has the headings of a list of memberships, which needs {needs}; {(list.Header is null ? "the nearest is" : "asked for is")} row {row}"
            + (lacking.Count > 0 ? $", which has no {Show.List(lacking, "and no")}" : "; say in `columns` which heading is which, and with `forum` of which forum the list is");
    }

    private bool Take(ListColumns? columns)
    {
        if (columns is null)
            return false;
        _columns = columns;
        _words = [.. Enumerable.Range(0, columns.Count).Select(_ => new IdentifierPool())];
        _meanings = CellMeanings.Of(list, columns, faults);
        _read = [.. columns.Names.Select(n => columns[n]).Order()];
        if (list.IsDescribed)
            parts.Lists.Add(new(file.Name, Line));
        return true;
    }

    // Skips rows that are damaged.
    private bool Next()
    {
        while (true)
        {
            if (!_cells.Read())
                return false;
            Line = _cells.Line;
            if (_cells.Wrong is not { } wrong)
                return true;
            faults.Add(DiagnosticId.Csv, Place(wrong.Column), wrong.Text);
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
        if (!_cells.AreAligned || _cells.Count == _columns.Count || (_cells.Count > _columns.Count && IsBlankFrom(_columns.Count)))
            return true;
        faults.Add(DiagnosticId.Csv, file.At(Line, 1),
            $"the row has {_cells.Count} {(_cells.Count == 1 ? "cell" : "cells")}, but the header {_columns.Count}; leave a cell empty where nothing is recorded");
        return false;
    }

    // An error in a column that nobody reads is none here.
    private bool HasValues()
    {
        var all = true;
        foreach (var column in _read)
            if (_cells.WrongIn(column) is { } wrong)
            {
                faults.Add(DiagnosticId.Csv, Place(column), wrong);
                all = false;
            }

        return all;
    }

    private ReadOnlySpan<char> Cell(int column) => _meanings is null ? _cells[column] : _meanings.Of(column, _cells[column]);

    private bool HasForum(int column) => list.Forum is not null || IsGiven(column, "forum");

    private bool IsGiven(int column, string name)
    {
        if (Cell(column).Length > 0)
            return true;
        faults.Add(DiagnosticId.Csv, Place(column), name == "person"
            ? "`person` is empty; every row needs one, or `true` in a column `vacant` for a seat that nobody holds"
            : $"`{name}` is empty; every row needs one");
        return false;
    }

    private bool HasHolder(int person, int vacant, out bool isVacant)
    {
        isVacant = false;
        if (vacant != ListColumns.Absent && Cell(vacant) is { Length: > 0 } text && !bool.TryParse(text, out isVacant))
        {
            faults.Add(DiagnosticId.Csv, Place(vacant), $"`vacant` is {Show.Quoted(text.ToString())}; expected `true` or `false`");
            return false;
        }

        if (_meanings?.Say(person, _cells[person], CellMeanings.Vacant) == true)
            return isVacant = true;
        if (!isVacant)
            return IsGiven(person, "person");
        if (Cell(person).Length == 0)
            return true;
        faults.Add(DiagnosticId.Csv, Place(vacant), "the row has a `person` and is `vacant`; a seat that somebody holds is not vacant");
        return false;
    }

    // An identifier of a row has the place of the row, which the membership keeps.
    private Identifier? Optional(int column) => column == ListColumns.Absent || Cell(column) is not { Length: > 0 } text ? (Identifier?)null
        : _words[column].Of(text);

    private EndReason? Ending(int column)
    {
        if (column == ListColumns.Absent || Cell(column) is not { Length: > 0 } text)
            return null;
        if (EndReasons.TryParse(text, out var reason))
            return reason;
        faults.Add(DiagnosticId.Csv, Place(column), $"`ended` is {Show.Quoted(text.ToString())}, which is no reason{Ids.Hint(text.ToString(), EndReasons.Words)}");
        return null;
    }

    private int? Number(int column)
    {
        if (column == ListColumns.Absent || Cell(column) is not { Length: > 0 } text)
            return null;
        if (text.Length <= 9 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        faults.Add(DiagnosticId.BadNumber, Place(column), $"`votes` is {Show.Quoted(text.ToString())}; expected a whole number, 0 or more");
        return null;
    }

    private PartialDate? Date(int column, string name, bool mayBeUnknown)
    {
        if (column == ListColumns.Absent || Cell(column) is not { Length: > 0 } text)
            return null;
        if (PartialDateSchema.TryParse(text, mayBeUnknown, out var date))
            return date;
        foreach (var format in list.Dates)
            if (format.TryRead(text, out date))
                return date;
        faults.Add(DiagnosticId.BadDate, Place(column), $"`{name}` is {Show.Quoted(text.ToString())}; expected {ExpectedDate(mayBeUnknown)}");
        return null;
    }

    private string ExpectedDate(bool mayBeUnknown) =>
        !list.Dates.IsEmpty ? $"a date such as {string.Join(" or ", list.Dates.Select(d => d.Example(new DateOnly(2014, 3, 1))))}, as `dates` has it, or 2014-03-01{(mayBeUnknown ? ", or `unknown`" : "")}"
        : new PartialDateSchema(mayBeUnknown).Expected + (list.IsDescribed ? "; say in `dates` how the list writes dates, such as `dd-MM-yyyy`" : "");

    private FileLocation Place(int column)
    {
        var (line, at) = _cells.PlaceOf(Math.Max(column, 0));
        return file.At(line, at);
    }
}
