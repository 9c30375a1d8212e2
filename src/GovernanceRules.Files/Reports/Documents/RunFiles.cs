namespace GovernanceRules;

/// <summary>
/// Tells runs of the same ids apart by their files, so that what identifies a result hangs neither on the order of the call nor on what else is checked.
/// </summary>
internal sealed class RunFiles
{
    private readonly Dictionary<string, List<string[]>> _files;
    private readonly Func<FileLocation, string> _nameOf;

    /// <summary>Takes up all runs.</summary>
    /// <param name="runs">The ids of each, and the places of the files that it is of.</param>
    /// <param name="nameOf">What a file is called.</param>
    public RunFiles(IEnumerable<(string Id, FileLocation?[] Places)> runs, Func<FileLocation, string> nameOf)
    {
        _nameOf = nameOf;
        _files = runs.GroupBy(r => r.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(r => Names(r.Places)).ToList(), StringComparer.Ordinal);
    }

    /// <summary>A run's ids, with those of its files that another run of the same ids has not.</summary>
    public string Identity(string id, FileLocation?[] places) =>
        string.Join('@', Names(places).Where((name, at) => Tells(id, name, at)).Prepend(id));

    /// <summary>One of a run's files, if another run of the same ids has another there; empty if not.</summary>
    public string Of(string id, FileLocation?[] places, int at) => Names(places)[at] is var name && Tells(id, name, at) ? name : "";

    private bool Tells(string id, string name, int at) => name.Length > 0 && _files[id].Exists(other => other[at] != name);

    private string[] Names(FileLocation?[] places) => [.. places.Select(p => p is null ? "" : _nameOf(p))];
}
