using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>The columns of a CSV file of memberships. Every column that is not built in is an attribute.</summary>
internal sealed class CsvColumns
{
    public const int Absent = -1;

    private static readonly string[] BuiltIn = [.. RowKeys.Membership.Fields.Select(f => f.Name).Where(n => n != CommonKeys.Attributes.Name)];

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private CsvColumns(int count) => Count = count;

    public int Count { get; }

    public ImmutableArray<(string Id, int Column)> Attributes { get; private set; } = [];

    public int this[string name] => _places.GetValueOrDefault(name, Absent);

    // declared: the attributes that the register declares itself. Returns null if the rows cannot be read by the header.
    public static CsvColumns? Of(IReadOnlyList<string> header, IReadOnlyCollection<string> declared, Func<int, FileLocation> place,
        DiagnosticBag faults)
    {
        // Spreadsheets leave empty columns at the end.
        var count = header.Count;
        while (count > 0 && string.IsNullOrWhiteSpace(header[count - 1]))
            count--;
        var columns = new CsvColumns(count);
        var before = faults.Diagnostics.Count;
        for (var i = 0; i < count; i++)
            columns.Add(Identifier.Normalise(header[i].Trim()), i, declared, place(i), faults);
        foreach (var field in RowKeys.Membership.Fields)
            if ((field.IsRequired || field.Name == "person") && columns[field.Name] == Absent && !columns.IsMisspelt(field.Name))
                faults.Add(DiagnosticId.Csv, place(0),
                    $"the file has no column `{field.Name}`; the header needs `forum` and `person`, between `,` or `;`");
        columns.Attributes = [.. columns._places.Where(p => !BuiltIn.Contains(p.Key)).Select(p => (p.Key, p.Value)).OrderBy(p => p.Value)];
        return faults.Diagnostics.Count == before ? columns : null;
    }

    private bool IsMisspelt(string name) => _places.Keys.Any(p => Ids.Distance(p, name) <= 1);

    private void Add(string name, int column, IReadOnlyCollection<string> declared, FileLocation at, DiagnosticBag faults)
    {
        if (name.Length == 0)
            faults.Add(DiagnosticId.Csv, at, $"the column has no name; expected one of {Show.List(BuiltIn, "or")}, or an attribute");
        else if (!_places.TryAdd(name, column))
            faults.Add(DiagnosticId.Csv, at, $"the column {Show.Quoted(name)} stands twice");
        else if (name == CommonKeys.Attributes.Name)
            faults.Add(DiagnosticId.Csv, at, "a cell holds one value, so there is no column `attributes`; give each attribute a column of its own");
        else if (BuiltIn.Contains(name) || declared.Contains(name))
            return;
        else if (!Ids.IsWellFormed(name))
            faults.Add(DiagnosticId.Csv, at, $"the column {Show.Quoted(name)}; expected one of {Show.List(BuiltIn, "or")}, or an attribute");
        else if (Array.Find(BuiltIn, b => Ids.Distance(b, name) <= 1) is { } meant)
            faults.Add(DiagnosticId.Csv, at, $"there is no column {Show.Quoted(name)}; did you mean `{meant}`? An attribute of so near a name is declared in the register's `attributes`");
    }
}
