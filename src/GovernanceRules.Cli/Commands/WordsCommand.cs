using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary><c>governance words</c>: every word that a register may use under a charter, with its names.</summary>
internal sealed class WordsCommand(CommandEnvironment around)
{
    private readonly Argument<string> _charter = new("CHARTER");
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("words") { _charter, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var path = call.GetRequiredValue(_charter);
        ParseErrorTranslator.RefuseArguments(call);
        var language = call.Language(_language);
        var charter = CharterInput.Charter(path, "words", around);
        around.Answer(new WordsAnswer(charter, language ?? charter.Language ?? Language.English).Write);
        return ExitCode.Passed;
    }
}
