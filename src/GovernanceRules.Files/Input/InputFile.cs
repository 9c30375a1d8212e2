namespace GovernanceRules.Files;

/// <summary>A file while it is read: the name that faults show, and the folder in which files that it names are looked up.</summary>
internal sealed class InputFile
{
    // Some programs write names in capitals.
    private static readonly string[] Endings = [".yaml", ".yml", ".json"];

    private readonly OpenedFiles? _opened;

    private InputFile(string name, string identity, string? directory, OpenedFiles? opened)
    {
        Name = name;
        Identity = identity;
        Directory = directory;
        _opened = opened;
    }

    public string Name { get; }

    // What tells two files apart, whatever they are called.
    public string Identity { get; }

    // The paths in the file are relative to this folder; null for a bundled file.
    public string? Directory { get; }

    public bool IsBundled => Directory is null;

    // opened: gets the file and the files that it names.
    public static InputFile OfPath(string path, OpenedFiles? opened)
    {
        var full = Path.GetFullPath(path);
        return new(path, full, Path.GetDirectoryName(full) ?? full, opened);
    }

    public static InputFile OfBundled(string id) => new(id, "bundled:" + id, null, null);

    public InputFile Beside(string path)
    {
        var full = Path.GetFullPath(path, Directory!);
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, full);
        // Outside the working directory a full path says more than a row of dots, unless this file was named by dots too.
        if (shown.StartsWith("..", StringComparison.Ordinal) && Path.IsPathFullyQualified(Name))
            shown = full;
        return new(shown.Replace(Path.DirectorySeparatorChar, '/'), full, Path.GetDirectoryName(full) ?? full, _opened);
    }

    public void NoteOpened() => _opened?.Add(Identity);

    public FileLocation At(int line, int column) => new(Name, line, column);

    public FileLocation Start => At(1, 1);

    // Any other value is a bundled id.
    public static bool IsPath(string value) => value.StartsWith('.') || value.StartsWith('/')
        || Endings.Any(e => value.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
