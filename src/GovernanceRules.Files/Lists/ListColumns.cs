using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>The columns of a list of memberships. Every column that is not built in is an attribute.</summary>
internal sealed class ListColumns
{
    public const int Absent = -1;

    public static readonly string[] BuiltIn = [.. RowKeys.Membership.Fields.Select(f => f.Name).Where(n => n != CommonKeys.Attributes.Name)];

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Column)> _twice = [];

    private ListColumns(int count) => Count = count;

    public int Count { get; }

    public ImmutableArray<(string Id, int Column)> Attributes { get; private set; } = [];

    public IEnumerable<string> Names => _places.Keys;

    public int this[string name] => _places.GetValueOrDefault(name, Absent);

    // declared: the attributes that the register declares itself. Returns null if the rows cannot be read by the header.
    public static ListColumns? Of(IReadOnlyList<string> header, IReadOnlyCollection<string> declared, Func<int, FileLocation> place,
        DiagnosticBag faults)
    {
        // Spreadsheets leave empty columns at the end.
        var count = header.Count;
        while (count > 0 && string.IsNullOrWhiteSpace(header[count - 1]))
            count--;
        var columns = new ListColumns(count);
        var before = faults.Diagnostics.Count;
        for (var i = 0; i < count; i++)
            columns.Add(Identifier.Normalise(header[i].Trim()), i, declared, place(i), faults);
        foreach (var field in RowKeys.Membership.Fields)
            if ((field.IsRequired || field.Name == "person") && columns[field.Name] == Absent && !columns.IsMisspelt(field.Name))
                faults.Add(DiagnosticId.Csv, place(0),
                    $"the file has no column `{field.Name}`; the header needs `forum` and `person`, between `,` or `;`");
        columns.FindAttributes();
        return faults.Diagnostics.Count == before ? columns : null;
    }

    // Of a list that says which heading is which column. null if the row is not the one of the headings: it lacks the holder, or the forum.
    public static ListColumns? Described(IReadOnlyList<string> header, MembershipList list)
    {
        var columns = new ListColumns(header.Count);
        for (var i = 0; i < header.Count; i++)
            if (WordNames.Folded(header[i]) is { Length: > 0 } heading && NameOf(heading, list) is { } name && !columns._places.TryAdd(name, i))
                columns._twice.Add((name, i));
        columns.FindAttributes();
        return (columns["person"] != Absent || columns["vacant"] != Absent) && (columns["forum"] != Absent || list.Forum is not null) ? columns : null;
    }

    // What is wrong with the row of the headings, once it is known to be that row.
    public bool Judge(MembershipList list, IReadOnlyCollection<string> declared, Func<int, FileLocation> place, IReadOnlyList<string> header, DiagnosticBag faults)
    {
        var before = faults.Diagnostics.Count;
        if (list.Columns is null)
            foreach (var (name, column) in _places)
                Expect(name, declared, place(column), faults);
        foreach (var (name, column) in _twice)
            faults.Add(DiagnosticId.Csv, place(column), $"the column {Show.Quoted(name)} stands twice");
        foreach (var (heading, name) in list.Columns ?? [])
            if (!header.Any(h => Same(h, heading.Text)))
                faults.Add(DiagnosticId.Csv, heading.Location,
                    $"the list has no heading {heading.Shown}{Ids.Hint(heading.Text, [.. header.Where(h => !string.IsNullOrWhiteSpace(h)).Select(WordNames.Folded)])}");
        if (this["person"] == Absent)
            faults.Add(DiagnosticId.Csv, place(0), "the list has no column `person`; say in `columns` which heading is the person's");
        return faults.Diagnostics.Count == before;
    }

    private static string? NameOf(string heading, MembershipList list)
    {
        foreach (var (said, name) in list.Columns ?? [])
            if (Same(heading, said.Text))
                return name.Text;
        // Where nothing is said of headings they are the names of columns, as in a file that is not described.
        return Array.Find(BuiltIn, b => Same(heading, b)) ?? (list.Columns is null ? heading : null);
    }

    private static bool Same(string heading, string other) => string.Equals(WordNames.Folded(heading), WordNames.Folded(other), StringComparison.OrdinalIgnoreCase);

    private void FindAttributes() =>
        Attributes = [.. _places.Where(p => !BuiltIn.Contains(p.Key)).Select(p => (p.Key, p.Value)).OrderBy(p => p.Value)];

    private bool IsMisspelt(string name) => _places.Keys.Any(p => Ids.Distance(p, name) <= 1);

    private void Add(string name, int column, IReadOnlyCollection<string> declared, FileLocation at, DiagnosticBag faults)
    {
        if (name.Length == 0)
            faults.Add(DiagnosticId.Csv, at, $"the column has no name; expected one of {Show.List(BuiltIn, "or")}, or an attribute");
        else if (!_places.TryAdd(name, column))
            faults.Add(DiagnosticId.Csv, at, $"the column {Show.Quoted(name)} stands twice");
        else
            Expect(name, declared, at, faults);
    }

    private static void Expect(string name, IReadOnlyCollection<string> declared, FileLocation at, DiagnosticBag faults)
    {
        if (name == CommonKeys.Attributes.Name)
            faults.Add(DiagnosticId.Csv, at, "a cell holds one value, so there is no column `attributes`; give each attribute a column of its own");
        else if (BuiltIn.Contains(name) || declared.Contains(name))
            return;
        else if (!Ids.IsWellFormed(name))
            faults.Add(DiagnosticId.Csv, at, $"the column {Show.Quoted(name)}; expected one of {Show.List(BuiltIn, "or")}, or an attribute");
        else if (Array.Find(BuiltIn, b => Ids.Distance(b, name) <= 1) is { } meant)
            faults.Add(DiagnosticId.Csv, at, $"there is no column {Show.Quoted(name)}; did you mean `{meant}`? An attribute of so near a name is declared in the register's `attributes`");
    }
}
