using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary><c>governance coverage</c>: what in a charter comes from which sentence, and which sentences nothing comes from.</summary>
internal sealed class CoverageCommand(CommandEnvironment around)
{
    private readonly Argument<string> _charter = new("CHARTER");
    private readonly Option<string> _format = CommonOptions.Format();
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("coverage") { _charter, _format, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var path = call.GetRequiredValue(_charter);
        ParseErrorTranslator.RefuseArguments(call);
        var format = call.Format(_format, AnswerFormat.Text, AnswerFormat.Json, AnswerFormat.Markdown, AnswerFormat.MsBuild);
        return format.Answering(around, () =>
        {
            var language = call.Language(_language);
            var coverage = CharterInput.Charter(path, "coverage", around).Coverage();
            Write(coverage, format, language);
            return coverage.Count(ClauseStatus.Unbound) == 0 ? ExitCode.Passed : ExitCode.Failed;
        });
    }

    private void Write(CharterCoverage coverage, AnswerFormat format, Language? language)
    {
        switch (format)
        {
            case AnswerFormat.Json:
                around.AnswerJson(stream => JsonCoverage.Write(coverage, stream, CommandEnvironment.Version, around.Folder));
                break;
            case AnswerFormat.Markdown:
                around.Answer(writer => MarkdownCoverage.Write(coverage, writer, language));
                break;
            case AnswerFormat.MsBuild:
                around.Answer(writer =>
                {
                    foreach (var warning in CharterWarnings.Of(coverage.Charter))
                        MsBuildReport.Line(writer, "warning", warning.Location, warning.Code, warning.Text);
                });
                break;
            default:
                around.Answer(writer => TextCoverage.Write(coverage, writer, language, around.Colours));
                break;
        }
    }
}
