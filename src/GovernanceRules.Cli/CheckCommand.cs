using System.Collections.Immutable;
using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary><c>governance check</c>: checks registers against charters.</summary>
internal sealed class CheckCommand(Surroundings around)
{
    private static readonly Dictionary<string, FailOn> Thresholds = new(StringComparer.Ordinal)
    {
        ["error"] = FailOn.Error,
        ["unknown"] = FailOn.Unknown,
        ["warning"] = FailOn.Warning,
        ["never"] = FailOn.Never,
    };

    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string[]> _formats = new("--format") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _failOn = new("--fail-on");
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("check") { _paths, _asOf, _formats, _failOn, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var paths = call.GetRequiredValue(_paths);
        Mistakes.RefuseIn(paths, call.CommandResult.Command);
        var outputs = AnswerOutputs.Parse(call.GetValue(_formats) ?? [], paths, around);
        var answer = new CheckAnswer([]) { ToolVersion = Tool.Version, Folder = around.Folder };
        try
        {
            answer = answer with { Language = call.Language(_language), FailOn = call.Meaning(_failOn, Thresholds) ?? FailOn.Unknown };
            return Answer(Check(paths, call.Day(_asOf, around.Clock), answer), outputs);
        }
        catch (CallException mistake)
        {
            // Whoever asked for JSON reads there why nothing was checked; the line on standard error follows.
            outputs.Write(new CheckOutput(answer with { Faults = [Messages.AsFault(mistake)] }));
            throw;
        }
    }

    private CheckAnswer Check(string[] paths, DateOnly day, CheckAnswer asked)
    {
        var inputs = CheckInputs.Read(paths, around);
        if (!inputs.Faults.IsEmpty)
            return asked with { Faults = inputs.Faults };

        var runs = ImmutableArray.CreateBuilder<Report>();
        var faults = new List<Fault>();
        foreach (var (charter, register) in inputs.Pairs)
            try
            {
                runs.Add(charter.Check(register, day));
            }
            catch (InvalidInputException invalid)
            {
                // The others are tried all the same, so that every fault is told at once; but no answer is given of half an input.
                faults.AddRange(invalid.Faults);
            }

        return faults.Count == 0 ? asked with { Runs = runs.ToImmutable() } : asked with { Faults = [.. faults.Distinct()] };
    }

    private int Answer(CheckAnswer answer, AnswerOutputs outputs)
    {
        foreach (var fault in answer.Faults)
            around.Error.WriteLine(Messages.Fault(fault));
        foreach (var clause in answer.Runs.Select(r => r.Charter).Distinct().SelectMany(c => c.UnboundClauses))
            around.Error.WriteLine(Messages.Unbound(clause));
        outputs.Write(new CheckOutput(answer));
        return !answer.Faults.IsEmpty ? ExitCode.Unusable : answer.Passes ? ExitCode.Passed : ExitCode.Failed;
    }
}
