using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary><c>governance diff</c>: what changed from one charter to another, and what that means for a register.</summary>
internal sealed class DiffCommand(CommandEnvironment around)
{
    private const string Name = "diff";

    private readonly Argument<string> _earlier = new("EARLIER");
    private readonly Argument<string> _later = new("LATER");
    private readonly Argument<string?> _register = new("REGISTER") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string[]> _formats = CommonOptions.Formats();
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command(Name) { _earlier, _later, _register, _asOf, _formats, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var (earlier, later, register) = (call.GetRequiredValue(_earlier), call.GetRequiredValue(_later), call.GetValue(_register));
        ParseErrorTranslator.RefuseArguments(call);
        var outputs = AnswerOutputs.Parse(call.GetValue(_formats), register is null ? [earlier, later] : [earlier, later, register], around,
            [ReportFormats.Text, ReportFormats.Json]);
        return outputs.Give(() =>
        {
            var (day, language) = (call.Day(_asOf, around.Clock), call.Language(_language));
            var inputs = Read(earlier, later, register);
            var difference = inputs.Later.DifferenceFrom(inputs.Earlier);
            var findings = inputs.Register is { } given ? difference.Check(given, day) : null;
            return (new DifferenceDocument(difference, findings, language, around.Folder) { ToolVersion = CommandEnvironment.Version },
                // A waived finding reaches no threshold.
                findings?.Came.Any(f => f.Waiver is null) == true ? ExitCode.Failed : ExitCode.Passed);
        });
    }

    // Reads all files, so that every fault is reported at once.
    private (Charter Earlier, Charter Later, Register? Register) Read(string earlier, string later, string? register)
    {
        var faults = new List<Diagnostic>();
        var before = Try(() => CharterInput.Charter(earlier, Name, around), faults);
        var now = Try(() => CharterInput.Charter(later, Name, around), faults);
        var checkedOne = register is null ? null : Try(() => CharterInput.Register(register, Name, around), faults);
        return faults.Count == 0 ? (before!, now!, checkedOne) : throw new InvalidInputException(faults.Distinct());
    }

    private static T? Try<T>(Func<T> read, List<Diagnostic> faults)
        where T : class
    {
        try
        {
            return read();
        }
        catch (InvalidInputException invalid)
        {
            faults.AddRange(invalid.Diagnostics);
            return null;
        }
    }
}
