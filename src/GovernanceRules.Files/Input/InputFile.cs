namespace GovernanceRules.Files;

/// <summary>A file while it is read: the name that faults show, and where files that it names are looked for.</summary>
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

    /// <summary>What tells two files apart, whatever they are called.</summary>
    public string Identity { get; }

    /// <summary>The folder to which the paths in the file are relative; <see langword="null"/> for a bundled file, which has none.</summary>
    public string? Directory { get; }

    public bool IsBundled => Directory is null;

    /// <summary>The file of a path. What it and the files that it names open is noted.</summary>
    public static InputFile OfPath(string path, OpenedFiles? opened)
    {
        var full = Path.GetFullPath(path);
        return new(path, full, Path.GetDirectoryName(full) ?? full, opened);
    }

    public static InputFile OfBundled(string id) => new(id, "bundled:" + id, null, null);

    /// <summary>The file of a path that this one names; <see langword="null"/> and a fault if there can be no such path.</summary>
    public InputFile? Beside(Identifier path, DiagnosticBag faults)
    {
        if (!CanBePath(path, faults))
            return null;
        var full = Path.GetFullPath(path.Text, Directory!);
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, full);
        // Outside the working directory a full path says more than a row of dots, unless this file was named by dots too.
        if (shown.StartsWith("..", StringComparison.Ordinal) && Path.IsPathFullyQualified(Name))
            shown = full;
        return new(shown.Replace(Path.DirectorySeparatorChar, '/'), full, Path.GetDirectoryName(full) ?? full, _opened);
    }

    public bool IsOutsideRoot => _opened?.IsOutside(Identity) == true;

    public void NoteOpened() => _opened?.Add(Identity);

    public FileLocation At(int line, int column) => new(Name, line, column);

    public FileLocation Start => At(1, 1);

    /// <summary>Whether there can be a path of this text; the one character that no system takes is NUL, which quoted YAML and JSON may hold.</summary>
    public static bool CanBePath(string value) => !value.Contains('\0');

    /// <summary>Whether there can be a path of this text; adds a fault if not.</summary>
    public static bool CanBePath(Identifier value, DiagnosticBag faults)
    {
        if (CanBePath(value.Text))
            return true;
        faults.Add(DiagnosticId.Unreadable, value.Location, $"{Show.Quoted(value.Text)} is no path; it holds a NUL character");
        return false;
    }

    /// <summary>Whether a value names a path; all else is a bundled id.</summary>
    public static bool IsPath(string value) => value.StartsWith('.') || value.StartsWith('/')
        || Endings.Any(e => value.EndsWith(e, StringComparison.OrdinalIgnoreCase));
}
