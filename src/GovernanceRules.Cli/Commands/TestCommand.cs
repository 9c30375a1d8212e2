using System.CommandLine;

namespace GovernanceRules.Cli;

internal sealed class TestCommand(CommandEnvironment around)
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _everyConstraint = new("--every-constraint");
    private readonly Option<string[]> _formats = CommonOptions.Formats();
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("test") { _paths, _everyConstraint, _formats, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var paths = call.GetRequiredValue(_paths);
        ParseErrorTranslator.RefuseArguments(call);
        var outputs = AnswerOutputs.Parse(call.GetValue(_formats), paths, around);
        var answer = new CharterTestAnswer([]) { EveryConstraint = call.GetValue(_everyConstraint), ToolVersion = CommandEnvironment.Version, Folder = around.Folder };
        return outputs.Give(
            () =>
            {
                answer = answer with { Language = call.Language(_language) };
                answer = answer with { Runs = [.. CharterTestInputs.Run(paths, around)] };
                return (new CharterTestDocument(answer, around.Repository), answer.Passes ? ExitCode.Passed : ExitCode.Failed);
            },
            faults => new CharterTestDocument(answer with { Faults = faults }, around.Repository));
    }
}
