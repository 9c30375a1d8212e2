using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary><c>governance test</c>: runs charter tests.</summary>
internal sealed class TestCommand(Surroundings around)
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _everyConstraint = new("--every-constraint");
    private readonly Option<string[]> _formats = new("--format") { Arity = ArgumentArity.OneOrMore };
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
        Mistakes.RefuseArguments(call);
        var outputs = AnswerOutputs.Parse(call.GetValue(_formats) ?? [], paths, around);
        var answer = new CharterTestAnswer([]) { EveryConstraint = call.GetValue(_everyConstraint), ToolVersion = Tool.Version, Folder = around.Folder };
        try
        {
            answer = answer with { Language = call.Language(_language) };
            answer = answer with { Runs = [.. CharterTestInputs.Run(paths, around)] };
        }
        catch (InvalidInputException invalid)
        {
            outputs.Write(new CharterTestOutput(answer with { Faults = invalid.Faults }));
            throw;
        }
        catch (CallException mistake)
        {
            outputs.Write(new CharterTestOutput(answer with { Faults = [Messages.AsFault(mistake)] }));
            throw;
        }

        outputs.Write(new CharterTestOutput(answer));
        return answer.Passes ? ExitCode.Passed : ExitCode.Failed;
    }
}
