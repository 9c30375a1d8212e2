namespace GovernanceRules.Cli;

/// <summary>The texts in the language of the answer. What goes to standard error is English; see <see cref="Messages"/>.</summary>
internal static class CliTexts
{
    private static readonly MessageTexts Texts = new(
        new Catalogue(Language.English, new Dictionary<string, string>
        {
            ["cli.init.try"] = "Try: governance test {folder}, then governance check {register}; then put your own rules and members in.",
            ["cli.init.workflow"] = "GitHub reads workflows at the root of a repository alone: where `{folder}` is not the root, move `.github` there.",
            ["cli.route.matter"] = "matter",
        }),
        new Catalogue(Language.Danish, new Dictionary<string, string>
        {
            ["cli.init.try"] = "Prøv: governance test {folder}, så governance check {register}; sæt dernæst jeres egne regler og medlemmer ind.",
            ["cli.init.workflow"] = "GitHub læser kun arbejdsgange i roden af et repository: er `{folder}` ikke roden, så flyt `.github` dertil.",
            ["cli.route.matter"] = "sagen",
        }));

    public static string Say(Language language, string id, params ReadOnlySpan<(string Name, Message Value)> arguments) =>
        FileTexts.Text(language, Texts.Message(id, arguments));
}
