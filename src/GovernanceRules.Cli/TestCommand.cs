using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary><c>governance test</c>: runs charter tests.</summary>
internal sealed class TestCommand(Surroundings around)
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _everyConstraint = new("--every-constraint");
    private readonly Option<string> _format = CommonOptions.Format();
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("test") { _paths, _everyConstraint, _format, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var paths = call.GetRequiredValue(_paths);
        Mistakes.RefuseIn(paths, call.CommandResult.Command);
        var format = call.Format(_format, AnswerFormat.Text, AnswerFormat.Json);
        var answer = new CharterTestAnswer([]) { EveryConstraint = call.GetValue(_everyConstraint), ToolVersion = Tool.Version, Folder = around.Folder };
        try
        {
            answer = answer with { Language = call.Language(_language) };
            answer = answer with { Runs = [.. CharterTestInputs.Run(paths, around)] };
        }
        catch (InvalidInputException invalid)
        {
            GiveFaults(answer with { Faults = invalid.Faults }, format);
            throw;
        }
        catch (CallException mistake)
        {
            GiveFaults(answer with { Faults = [Messages.AsFault(mistake)] }, format);
            throw;
        }

        Give(answer, format);
        return answer.Passes ? ExitCode.Passed : ExitCode.Failed;
    }

    // Standard error tells the faults in any case, in the words of the text format.
    private void GiveFaults(CharterTestAnswer answer, AnswerFormat format)
    {
        if (format != AnswerFormat.Text)
            Give(answer, format);
    }

    private void Give(CharterTestAnswer answer, AnswerFormat format)
    {
        if (format == AnswerFormat.Json)
            around.Answer(stream => JsonCharterTests.Write(answer, stream));
        else
            around.Answer(writer => TextCharterTests.Write(answer, writer, around.Colours));
    }
}
