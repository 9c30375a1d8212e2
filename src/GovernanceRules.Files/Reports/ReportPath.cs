namespace GovernanceRules;

/// <summary>How reports name files: relative to one folder, with <c>/</c>, the same on every system.</summary>
internal static class ReportPath
{
    public static string Relative(string file, string? folder)
    {
        var path = folder is null ? file : WithinOrAsGiven(file, folder);
        return OperatingSystem.IsWindows() ? path.Replace('\\', '/') : path;
    }

    private static string WithinOrAsGiven(string file, string folder)
    {
        // A name such as `<text>`, given to what never was a file, is no path on every system.
        if (file.Length == 0 || file.AsSpan().IndexOfAny(Path.GetInvalidPathChars()) >= 0 || file[0] == '<')
            return file;
        return Path.GetRelativePath(folder, Path.GetFullPath(file, folder));
    }
}
