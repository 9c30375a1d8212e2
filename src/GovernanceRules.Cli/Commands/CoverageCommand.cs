using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary><c>governance coverage</c>: what in a charter comes from which clause, and which clauses nothing comes from.</summary>
internal sealed class CoverageCommand(CommandEnvironment around)
{
    private readonly Argument<string> _charter = new("CHARTER");
    private readonly Option<string[]> _formats = CommonOptions.Formats();
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("coverage") { _charter, _formats, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var path = call.GetRequiredValue(_charter);
        ParseErrorTranslator.RefuseArguments(call);
        var outputs = AnswerOutputs.Parse(call.GetValue(_formats), [path], around,
            [ReportFormats.Text, ReportFormats.Json, ReportFormats.Markdown, ReportFormats.MsBuild]);
        return outputs.Give(() =>
        {
            var language = call.Language(_language);
            var coverage = CharterInput.Charter(path, "coverage", around).Coverage();
            return (new CoverageDocument(coverage, language, around.Folder) { ToolVersion = CommandEnvironment.Version, Root = around.Repository },
                coverage.Count(ClauseStatus.Unbound) + coverage.Count(QuoteStatus.NotFound) + coverage.Count(QuoteStatus.Ambiguous) == 0 ? ExitCode.Passed : ExitCode.Failed);
        });
    }
}
