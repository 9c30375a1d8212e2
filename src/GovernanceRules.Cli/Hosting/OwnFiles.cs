namespace GovernanceRules.Cli;

/// <summary>The files that the command brings along.</summary>
internal static class OwnFiles
{
    /// <summary>The names that begin and end so, in no order.</summary>
    public static IEnumerable<string> Names(string begin, string end) => typeof(OwnFiles).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(begin, StringComparison.Ordinal) && n.EndsWith(end, StringComparison.Ordinal));

    /// <summary>A file as text, with LF whatever line ends a checkout brought in.</summary>
    public static string Text(string name)
    {
        using var file = typeof(OwnFiles).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"there is no file `{name}`", nameof(name));
        using var reader = new StreamReader(file, CommandEnvironment.Utf8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
