namespace GovernanceRules;

/// <summary>How reports name files: relative to one folder, with <c>/</c>, the same on every system.</summary>
internal static class ReportPath
{
    // file: as it was named, relative to the working directory. The id of a bundled charter stays as it is.
    public static string Relative(string file, string? folder)
    {
        var path = folder is null || !(IsFile(file) || Path.HasExtension(file)) ? file : Path.GetRelativePath(folder, Path.GetFullPath(file));
        return OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
    }

    // A bundled charter is named by its id alone.
    public static bool IsFile(string file) => Files.InputFile.IsPath(file);
}
