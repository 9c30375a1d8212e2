namespace GovernanceRules;

/// <summary>How reports name files: relative to one folder, with <c>/</c>, the same on every system.</summary>
internal static class ReportPath
{
    public static string Relative(string file, string? folder)
    {
        var path = folder is null || file.Length == 0 ? file : Path.GetRelativePath(folder, Path.GetFullPath(file, folder));
        return OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
    }

    /// <summary>Whether a charter stands in a file; a bundled one is named by its id alone.</summary>
    public static bool IsFile(string file) => Files.InputFile.IsPath(file);
}
