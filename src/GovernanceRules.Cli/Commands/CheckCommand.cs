using System.CommandLine;

namespace GovernanceRules.Cli;

internal sealed class CheckCommand(CommandEnvironment around)
{
    private static readonly Dictionary<string, FailOn> Thresholds = new(StringComparer.Ordinal)
    {
        ["error"] = FailOn.Error,
        ["unknown"] = FailOn.Unknown,
        ["warning"] = FailOn.Warning,
        ["never"] = FailOn.Never,
    };

    private static readonly Dictionary<string, Engine> EngineNames = new(StringComparer.Ordinal)
    {
        ["own"] = Engine.Own,
        ["nrules"] = Engine.NRules,
    };

    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string[]> _formats = CommonOptions.Formats();
    private readonly Option<string> _failOn = new("--fail-on");
    private readonly Option<string> _baseline = new("--baseline");
    private readonly Option<bool> _allowEmpty = CommonOptions.AllowEmpty();
    private readonly Option<bool> _ignoreWaivers = new("--ignore-waivers");
    private readonly Option<string> _engine = new("--engine");
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("check") { _paths, _asOf, _formats, _failOn, _allowEmpty, _baseline, _ignoreWaivers, _engine, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var values = call.GetRequiredValue(_paths);
        ParseErrorTranslator.RefuseArguments(call);
        var outputs = AnswerOutputs.Parse(call.GetValue(_formats), call.GetValue(_baseline) is { } baseline ? [.. values, baseline] : values, around);
        var answer = new CheckAnswer([]) { ToolVersion = CommandEnvironment.Version, Folder = around.Folder };
        var paths = Telling(outputs, answer, () => InputPath.Of(values, around));
        outputs.RefuseOntoInput();
        return Answer(Telling(outputs, answer, () => Check(paths, How(call), call.Text(_baseline), answer with
        {
            Language = call.Language(_language),
            FailOn = call.Meaning(_failOn, Thresholds) ?? FailOn.Unknown,
            AllowEmpty = call.GetValue(_allowEmpty),
        })), outputs);
    }

    private CheckOptions How(ParseResult call) => new(call.Days(_asOf, around.Clock), call.GetValue(_ignoreWaivers)) { Engine = Engines.Of(call.Meaning(_engine, EngineNames)) };

    // A caller who asked for JSON also reads there why nothing was checked; the line on standard error follows.
    private T Telling<T>(AnswerOutputs outputs, CheckAnswer asked, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (UsageException mistake)
        {
            outputs.Write(new CheckDocument(asked with { Faults = [Messages.AsFault(mistake)] }, around.Repository));
            throw;
        }
    }

    private CheckAnswer Check(IReadOnlyList<InputPath> paths, CheckOptions how, string? baseline, CheckAnswer asked)
    {
        try
        {
            return baseline is null ? Checks.Run(paths, how, asked, around)
                : Checks.Run(paths, how with { IsForBaseline = true }, asked with { Baseline = Baseline.LoadWith(baseline, around.Unnoted) }, around);
        }
        catch (InvalidInputException invalid)
        {
            return asked with { Faults = [.. invalid.Diagnostics, .. CheckInputs.Read(paths, around).Faults] };
        }
    }

    private int Answer(CheckAnswer answer, AnswerOutputs outputs)
    {
        Checks.Tell(answer, around);
        outputs.Write(new CheckDocument(answer, around.Repository));
        return !answer.Faults.IsEmpty ? ExitCode.Unusable : answer.Passes ? ExitCode.Passed : ExitCode.Failed;
    }
}
