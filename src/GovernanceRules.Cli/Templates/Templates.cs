namespace GovernanceRules.Cli;

internal static class Templates
{
    private const string Prefix = "init/";
    private const string Workflow = "governance.yml";

    // In order of their paths.
    public static IReadOnlyList<(string Path, string Content)> Of(Language language)
    {
        var prefix = $"{Prefix}{language.Code}/";
        return
        [
            .. OwnFiles.Names(prefix, "").Select(n => (Place(n[prefix.Length..]), OwnFiles.Text(n))).OrderBy(f => f.Item1, StringComparer.Ordinal),
        ];
    }

    public static IEnumerable<string> Next(Language language, string folder, string register)
    {
        yield return CliTexts.Say(language, "cli.init.try", ("folder", Pasted(folder)), ("register", Pasted(register)));
        if (folder != ".")
            yield return CliTexts.Say(language, "cli.init.workflow", ("folder", folder));
    }

    private static string Pasted(string path) => path.StartsWith('-') ? Pasted($"./{path}") : path.Contains(' ') ? $"\"{path}\"" : path;

    private static string Place(string name) => name == Workflow ? ".github/workflows/" + Workflow : name;
}
