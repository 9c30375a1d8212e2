namespace GovernanceRules.Cli;

/// <summary>
/// A charter or register that a call names, or that is in a folder that it names. FullPath tells two paths apart, however they are written.
/// Folder: the full path in which it was found, or null.
/// </summary>
internal sealed record InputPath(string Value, string FullPath, string? Folder, bool IsNamed)
{
    private static readonly string[] Kinds =
        [".charter.yaml", ".charter.yml", ".charter.json", ".register.yaml", ".register.yml", ".register.json"];

    private static readonly HashSet<string> Skipped = new(["bin", "obj", "node_modules"], StringComparer.OrdinalIgnoreCase);

    public static bool IsNamedAsInput(string path) =>
        Kinds.Concat([".csv", ".xlsx", ".xlsm"]).Any(k => path.EndsWith(k, StringComparison.OrdinalIgnoreCase)) || CharterTestInputs.IsNamedAsTest(path);

    // Each file once. Of a folder: its charters and registers, and those of the folders in it, by name, without folders whose name begins
    // with a dot and those into which tools write. Throws if a folder holds no charter and no register.
    public static IReadOnlyList<InputPath> Of(IEnumerable<string> values, CommandEnvironment around)
    {
        var paths = new List<InputPath>();
        foreach (var value in values)
            if (around.Bundled?.Ids.Contains(value) != true && Directory.Exists(Path.GetFullPath(value, around.Folder)))
                paths.AddRange(Noted(In(value, around), around));
            else
                paths.AddRange(Noted([new(value, Path.GetFullPath(value, around.Folder), null, true)], around));
        return [.. paths.GroupBy(p => p.FullPath)
            .Select(g => g.First() with { Folder = g.Select(p => p.Folder).FirstOrDefault(f => f is not null), IsNamed = g.Any(p => p.IsNamed) })];
    }

    // No answer overwrites an input, even one that is not read because another file is at fault.
    private static List<InputPath> Noted(List<InputPath> paths, CommandEnvironment around)
    {
        foreach (var path in paths)
            around.Opened.Add(path.FullPath);
        return paths;
    }

    private static List<InputPath> In(string folder, CommandEnvironment around)
    {
        around.RefuseOutside(folder);
        var found = new List<InputPath>();
        Gather(Path.GetFullPath(folder, around.Folder), Path.TrimEndingDirectorySeparator(folder), found);
        return found.Count > 0 ? found : throw new UsageException(Messages.EmptyFolder(folder)) { IsAboutWords = false };
    }

    private static void Gather(string full, string shown, List<InputPath> found)
    {
        try
        {
            foreach (var file in Directory.GetFiles(full).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal))
                if (Kinds.Any(k => file.EndsWith(k, StringComparison.OrdinalIgnoreCase)))
                    found.Add(new(Shown(shown, file), Path.Combine(full, file), full, false));
            foreach (var inner in new DirectoryInfo(full).GetDirectories().OrderBy(d => d.Name, StringComparer.Ordinal))
                if (!inner.Name.StartsWith('.') && !Skipped.Contains(inner.Name) && inner.LinkTarget is null)
                    Gather(inner.FullName, Shown(shown, inner.Name), found);
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotLookInto(shown, closed)) { IsAboutWords = false };
        }
    }

    private static string Shown(string folder, string name) => folder == "." ? name : $"{folder}/{name}";
}
