namespace GovernanceRules.Cli;

internal static class OwnFiles
{
    // In no order.
    public static IEnumerable<string> Names(string begin, string end) => typeof(OwnFiles).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(begin, StringComparison.Ordinal) && n.EndsWith(end, StringComparison.Ordinal));

    // With LF line ends, whatever a checkout made of them.
    public static string Text(string name)
    {
        using var file = typeof(OwnFiles).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException($"there is no file `{name}`", nameof(name));
        using var reader = new StreamReader(file, CommandEnvironment.Utf8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
