using System.CommandLine;

namespace GovernanceRules.Cli;

internal sealed class TestCommand(CommandEnvironment around)
{
    private static readonly Dictionary<string, bool> Thresholds = new(StringComparer.Ordinal) { ["error"] = false, ["warning"] = true };

    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _everyConstraint = new("--every-constraint");
    private readonly Option<string> _failOn = new("--fail-on");
    private readonly Option<bool> _allowEmpty = CommonOptions.AllowEmpty();
    private readonly Option<string[]> _formats = CommonOptions.Formats();
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("test") { _paths, _everyConstraint, _failOn, _allowEmpty, _formats, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var paths = call.GetRequiredValue(_paths);
        ParseErrorTranslator.RefuseArguments(call);
        var outputs = AnswerOutputs.Parse(call.GetValue(_formats), paths, around);
        var answer = new CharterTestAnswer([]) { EveryConstraint = call.GetValue(_everyConstraint), AllowEmpty = call.GetValue(_allowEmpty), ToolVersion = CommandEnvironment.Version, Folder = around.Folder };
        return outputs.Give(
            () =>
            {
                answer = answer with { Language = call.Language(_language), FailOnWarnings = call.Meaning(_failOn, Thresholds) ?? false };
                answer = answer with { Runs = [.. CharterTestInputs.Run(paths, around)] };
                foreach (var warning in answer.Warnings)
                    around.Say(Messages.Warning(warning));
                return (new CharterTestDocument(answer, around.Repository), answer.Passes ? ExitCode.Passed : ExitCode.Failed);
            },
            faults => new CharterTestDocument(answer with { Faults = faults }, around.Repository));
    }
}
