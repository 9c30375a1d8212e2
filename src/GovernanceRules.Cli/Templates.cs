namespace GovernanceRules.Cli;

/// <summary>The files to begin with, in one language.</summary>
internal static class Templates
{
    private const string Prefix = "init/";
    private const string Workflow = "governance.yml";

    /// <summary>Each file with the path at which it is written, in order of these.</summary>
    public static IReadOnlyList<(string Path, byte[] Content)> Of(Language language)
    {
        var prefix = $"{Prefix}{(language == Language.Danish ? "da" : "en")}/";
        var assembly = typeof(Templates).Assembly;
        return
        [
            .. assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
                .Select(n => (n[prefix.Length..] is var name && name == Workflow ? ".github/workflows/" + Workflow : name, Bytes(assembly.GetManifestResourceStream(n)!)))
                .OrderBy(f => f.Item1, StringComparer.Ordinal),
        ];
    }

    /// <summary>What to do with them.</summary>
    public static string Next(Language language, string folder, string register) => language == Language.Danish
        ? $"Prøv: governance test {folder}, så governance check {register}; sæt dernæst jeres egne regler og medlemmer ind."
        : $"Try: governance test {folder}, then governance check {register}; then put your own rules and members in.";

    // A checkout may have brought other line ends in; what is written has LF on every system.
    private static byte[] Bytes(Stream stream)
    {
        using (stream)
        using (var reader = new StreamReader(stream, Surroundings.Utf8))
            return Surroundings.Utf8.GetBytes(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
