namespace GovernanceRules.Cli;

/// <summary>The files to begin with, in one language.</summary>
internal static class Templates
{
    private const string Prefix = "init/";
    private const string Workflow = "governance.yml";

    /// <summary>Each file with the path at which it is written, in order of these.</summary>
    public static IReadOnlyList<(string Path, string Content)> Of(Language language)
    {
        var prefix = $"{Prefix}{language.Code}/";
        return
        [
            .. OwnFiles.Names(prefix, "").Select(n => (Place(n[prefix.Length..]), OwnFiles.Text(n))).OrderBy(f => f.Item1, StringComparer.Ordinal),
        ];
    }

    /// <summary>What to do with them.</summary>
    public static IEnumerable<string> Next(Language language, string folder, string register)
    {
        var danish = language == Language.Danish;
        yield return danish
            ? $"Prøv: governance test {Pasted(folder)}, så governance check {Pasted(register)}; sæt dernæst jeres egne regler og medlemmer ind."
            : $"Try: governance test {Pasted(folder)}, then governance check {Pasted(register)}; then put your own rules and members in.";
        if (folder != ".")
            yield return danish
                ? $"GitHub læser kun arbejdsgange i roden af et repository: er `{folder}` ikke roden, så flyt `.github` dertil."
                : $"GitHub reads workflows at the root of a repository alone: where `{folder}` is not the root, move `.github` there.";
    }

    private static string Pasted(string path) => path.StartsWith('-') ? Pasted($"./{path}") : path.Contains(' ') ? $"\"{path}\"" : path;

    private static string Place(string name) => name == Workflow ? ".github/workflows/" + Workflow : name;
}
