namespace GovernanceRules.Cli;

/// <summary>The files to begin with, in one language.</summary>
internal static class Templates
{
    private const string Prefix = "init/";
    private const string Workflow = "governance.yml";

    /// <summary>Each file with the path at which it is written, in order of these.</summary>
    public static IReadOnlyList<(string Path, string Content)> Of(Language language)
    {
        var prefix = $"{Prefix}{(language == Language.Danish ? "da" : "en")}/";
        return
        [
            .. OwnFiles.Names(prefix, "").Select(n => (Place(n[prefix.Length..]), OwnFiles.Text(n))).OrderBy(f => f.Item1, StringComparer.Ordinal),
        ];
    }

    /// <summary>What to do with them.</summary>
    public static string Next(Language language, string folder, string register) => language == Language.Danish
        ? $"Prøv: governance test {folder}, så governance check {register}; sæt dernæst jeres egne regler og medlemmer ind."
        : $"Try: governance test {folder}, then governance check {register}; then put your own rules and members in.";

    private static string Place(string name) => name == Workflow ? ".github/workflows/" + Workflow : name;
}
