using System.CommandLine;

namespace GovernanceRules.Cli;

internal sealed class ChartersCommand(CommandEnvironment around)
{
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("charters") { _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var language = call.Language(_language);
        var charters = around.BundledCharters.Select(id => CharterInput.Charter(id, "charters", around)).ToList();
        return AnswerOutputs.Parse(null, [], around).Give(() => (new CatalogueDocument(charters, language), ExitCode.Passed));
    }
}
