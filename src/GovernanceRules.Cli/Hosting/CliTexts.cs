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
            ["cli.apportion.title"] = "{seats} {seats|seat|seats} by {method}",
            ["cli.apportion.either"] = "{least} to {most}",
            ["cli.apportion.order"] = "Order: {order}",
            ["cli.apportion.kept"] = "{side} has more than half of the votes and so more than half of the seats; the others share the rest.",
            ["cli.apportion.tie"] = "Tie: {lists} tie for {seats} {seats|seat|seats}; lots are drawn.",
            ["cli.apportion.dHondt"] = "d'Hondt",
            ["cli.apportion.sainteLague"] = "Sainte-Laguë",
            ["cli.apportion.adams"] = "Adams",
            ["cli.apportion.huntingtonHill"] = "Huntington-Hill",
            ["cli.apportion.hare"] = "the largest remainder with Hare's quota",
            ["cli.apportion.droop"] = "the largest remainder with Droop's quota",
        }),
        new Catalogue(Language.Danish, new Dictionary<string, string>
        {
            ["cli.init.try"] = "Prøv: governance test {folder}, så governance check {register}; sæt dernæst jeres egne regler og medlemmer ind.",
            ["cli.init.workflow"] = "GitHub læser kun arbejdsgange i roden af et repository: er `{folder}` ikke roden, så flyt `.github` dertil.",
            ["cli.route.matter"] = "sagen",
            ["cli.apportion.title"] = "{seats} {seats|plads|pladser} efter {method}",
            ["cli.apportion.either"] = "{least} til {most}",
            ["cli.apportion.kept"] = "{side} har mere end halvdelen af stemmerne og derfor mere end halvdelen af pladserne; de andre deler resten.",
            ["cli.apportion.order"] = "Rækkefølge: {order}",
            ["cli.apportion.tie"] = "Lige store: {lists} står lige om {seats} {seats|plads|pladser}; der trækkes lod.",
            ["cli.apportion.dHondt"] = "d'Hondts metode",
            ["cli.apportion.sainteLague"] = "Sainte-Laguës metode",
            ["cli.apportion.adams"] = "Adams' metode",
            ["cli.apportion.huntingtonHill"] = "Huntington-Hills metode",
            ["cli.apportion.hare"] = "største brøks metode med Hares kvote",
            ["cli.apportion.droop"] = "største brøks metode med Droops kvote",
        }));

    public static string Say(Language language, string id, params ReadOnlySpan<(string Name, Message Value)> arguments) =>
        FileTexts.Text(language, Texts.Message(id, arguments));
}
