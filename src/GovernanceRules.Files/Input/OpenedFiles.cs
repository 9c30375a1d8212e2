namespace GovernanceRules;

/// <summary>The files that were opened to be read, also those that could not be: nothing may be written onto one of them.</summary>
internal sealed class OpenedFiles
{
    // As many links as systems follow before they take them for a circle.
    private const int MostLinks = 40;

    private static readonly StringComparer Names =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private readonly HashSet<string> _paths = new(Names);

    /// <summary>The folder outside which nothing is read, as a path without links; <see langword="null"/> for none.</summary>
    public string? Root { get; private set; }

    public OpenedFiles Within(string root)
    {
        Root = RealPath(Path.TrimEndingDirectorySeparator(Path.GetFullPath(root)));
        return this;
    }

    /// <summary>Whether what a full path leads to, by whatever links, may not be read.</summary>
    public bool IsOutside(string path) => Root is { } root && RealPath(Path.TrimEndingDirectorySeparator(path)) is var real
        && !Names.Equals(real, root) && !real.StartsWith(Path.EndsInDirectorySeparator(root) ? root : root + Path.DirectorySeparatorChar,
            OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public void Add(string path) => _paths.Add(path);

    /// <summary>Whether a full path leads to one of them, by whatever links, or is another name of the same file.</summary>
    public bool Contains(string path) => _paths.Contains(path) || _paths.Select(RealPath).Contains(RealPath(path), Names)
        || (FileStatus.IdentityOf(path) is { } file && _paths.Any(p => FileStatus.IdentityOf(p) == file));

    /// <summary>The full path without links; of a link to no file, such as standard output, a path at which there is none.</summary>
    public static string RealPath(string path)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
            return path;
        var real = Path.Combine(RealPath(folder), Path.GetFileName(path));
        for (var links = 0; links < MostLinks && new FileInfo(real).LinkTarget is { } target; links++)
            real = Path.GetFullPath(target, Path.GetDirectoryName(real)!);
        return real;
    }
}
