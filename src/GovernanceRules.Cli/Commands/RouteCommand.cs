using System.Collections.Immutable;
using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary><c>governance route</c>: where a matter must go from a forum, step by step, and why.</summary>
internal sealed class RouteCommand(CommandEnvironment around)
{
    private readonly Argument<string> _charter = new("CHARTER");
    private readonly Option<string> _from = new("--from") { Required = true };
    private readonly Option<string> _traits = new("--traits");
    private readonly Option<string> _type = new("--type");
    private readonly Option<string> _concerns = new("--concerns");
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string[]> _formats = CommonOptions.Formats();
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("route") { _charter, _from, _traits, _type, _concerns, _asOf, _formats, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var path = call.GetRequiredValue(_charter);
        ParseErrorTranslator.RefuseArguments(call);
        var outputs = AnswerOutputs.Parse(call.GetValue(_formats), [path], around, [ReportFormats.Text, ReportFormats.Json]);
        return outputs.Give(() =>
        {
            var (from, day, language) = (call.Text(_from)!, call.Day(_asOf, around.Clock), call.Language(_language));
            var charter = CharterInput.Charter(path, "route", around);
            // The matter has no name, so it is called "the matter".
            var matter = new Matter(CliTexts.Say(language ?? charter.Language ?? Language.English, "cli.route.matter"))
            {
                Type = call.Text(_type) is { } type ? new Identifier(type) : (Identifier?)null,
                Traits = Words(call.GetValue(_traits)),
                Concerns = Words(call.GetValue(_concerns)),
            };
            var route = BundledFaults.Telling(() => charter.RouteFor(matter, from, day), f => f.ToldAt(charter, null));
            return (new RouteDocument(route, charter, language) { ToolVersion = CommandEnvironment.Version },
                route.Status is RouteStatus.DecidesHere or RouteStatus.GoesOn or RouteStatus.Settled ? ExitCode.Passed : ExitCode.Failed);
        });
    }

    // An option that is left out is not recorded; one that is empty, or `none`, says that there is nothing.
    private static ImmutableArray<Identifier>? Words(string? text) => text is null ? null
        : [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(t => t != "none").Select(t => new Identifier(t))];
}
