namespace GovernanceRules.Files;

/// <summary>What the cells of a list mean, by column, where its register says so.</summary>
internal sealed class CellMeanings
{
    // What a cell of `person` means that says that nobody holds the seat.
    public const string Vacant = "vacant";

    private readonly Dictionary<string, string>?[] _columns;

    private CellMeanings(Dictionary<string, string>?[] columns) => _columns = columns;

    // null if no cell means anything but itself.
    public static CellMeanings? Of(MembershipList list, ListColumns columns, DiagnosticBag faults)
    {
        if (list.Values.IsEmpty)
            return null;
        var meanings = new CellMeanings(new Dictionary<string, string>?[columns.Count]);
        foreach (var (key, cells) in list.Values)
            if (columns[Identifier.Normalise(key.Text)] is var column && column == ListColumns.Absent)
                faults.Add(DiagnosticId.Csv, key.Location, $"the list has no column {key.Shown}, of whose cells `values` tells{Ids.Hint(key.Text, columns.Names)}");
            else
                meanings.Add(column, cells, faults);
        return meanings;
    }

    // Returns the cell itself if nothing is said of it.
    public ReadOnlySpan<char> Of(int column, ReadOnlySpan<char> cell) =>
        !cell.IsEmpty && _columns[column] is { } meanings && meanings.TryGetValue(WordNames.Folded(cell.ToString()), out var meaning) ? meaning : cell;

    public bool Say(int column, ReadOnlySpan<char> cell, string meaning) =>
        _columns[column] is { } meanings && meanings.TryGetValue(WordNames.Folded(cell.ToString()), out var said) && said == meaning;

    private void Add(int column, IEnumerable<(ScalarNode Cell, string Meaning)> cells, DiagnosticBag faults)
    {
        var meanings = _columns[column] ??= new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (cell, meaning) in cells)
            if (!meanings.TryAdd(WordNames.Folded(cell.Text), meaning))
                faults.Add(DiagnosticId.DuplicateKey, cell.Location, $"the cell {cell.Shown} stands twice in `values`; give it one meaning");
    }
}
