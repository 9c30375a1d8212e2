namespace GovernanceRules;

/// <summary>How reports name files: relative to one folder, with <c>/</c>, the same on every system.</summary>
internal static class ReportPath
{
    /// <summary>A file as it was named, which is relative to the working directory, seen from a folder; the id of a bundled charter stays as it is.</summary>
    public static string Relative(string file, string? folder)
    {
        var path = folder is null || !(IsFile(file) || Path.HasExtension(file)) ? file : Path.GetRelativePath(folder, Path.GetFullPath(file));
        return OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
    }

    /// <summary>Whether a charter stands in a file; a bundled one is named by its id alone.</summary>
    public static bool IsFile(string file) => Files.InputFile.IsPath(file);
}
