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
        yield return CliTexts.Say(language, "cli.init.try", ("folder", Pasted(folder)), ("register", Pasted(register)));
        if (folder != ".")
            yield return CliTexts.Say(language, "cli.init.workflow", ("folder", folder));
    }

    private static string Pasted(string path) => path.StartsWith('-') ? Pasted($"./{path}") : path.Contains(' ') ? $"\"{path}\"" : path;

    private static string Place(string name) => name == Workflow ? ".github/workflows/" + Workflow : name;
}
