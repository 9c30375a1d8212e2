using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary><c>governance history</c>: what was violated or unknown when, and what began and ended it.</summary>
internal sealed class HistoryCommand(CommandEnvironment around)
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _from = new("--from");
    private readonly Option<string> _to = new("--to");
    private readonly Option<string[]> _formats = CommonOptions.Formats();
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("history") { _paths, _from, _to, _formats, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var values = call.GetRequiredValue(_paths);
        ParseErrorTranslator.RefuseArguments(call);
        var outputs = AnswerOutputs.Parse(call.GetValue(_formats), values, around, [ReportFormats.Text, ReportFormats.Json, ReportFormats.Markdown]);
        return outputs.Give(() =>
        {
            var language = call.Language(_language);
            var to = call.Day(_to, around.Clock);
            DateOnly? from = call.Text(_from) is null ? null : call.Day(_from, around.Clock);
            if (from > to)
                throw new UsageException(Messages.EndsBeforeItStarts(_to.Name, call.GetValue(_to) ?? "today"));
            var (charters, register) = Read(values);
            foreach (var charter in charters.Where(EmptyWarnings.AsksNothing))
                around.Say(Messages.Warning(EmptyWarnings.OfCharter(charter).ToldIn(charter, register)));
            var history = BundledFaults.Telling(
                () => History.Of(charters, register, from ?? Beginning(charters, register, to), to),
                f => charters.Aggregate(f, (told, charter) => told.ToldIn(charter, register)));
            return (new HistoryDocument(history, language, around.Folder) { ToolVersion = CommandEnvironment.Version }, ExitCode.Passed);
        });
    }

    // Without charters in the call, the one that the register names.
    private (List<Charter> Charters, Register Register) Read(IReadOnlyList<string> values)
    {
        var options = around.Reading;
        var (charters, registers, faults) = (new List<Charter>(), new List<Register>(), new List<Diagnostic>());
        foreach (var value in values)
            Try(() =>
            {
                var file = GovernanceFile.Load(value, options);
                if (file.Charter is { } charter)
                    charters.Add(charter);
                if (file.Register is { } register)
                    registers.Add(register);
            }, faults);
        if (faults.Count == 0 && registers.Count != 1)
            throw new UsageException(Messages.OneRegister(registers.Count));
        if (faults.Count == 0 && charters.Count == 0)
            Try(() => charters.Add(CharterFile.LoadFor(registers[0], options) ?? throw new InvalidInputException([Messages.NoCharter(registers[0])])), faults);
        return faults.Count == 0 ? (charters, registers[0]) : throw new InvalidInputException(faults.Distinct());
    }

    private static void Try(Action read, List<Diagnostic> faults)
    {
        try
        {
            read();
        }
        catch (InvalidInputException invalid)
        {
            faults.AddRange(invalid.Diagnostics);
        }
    }

    // If no first day is given: when the register begins to be complete, else when the first charter begins, else when the first membership
    // does.
    private static DateOnly Beginning(List<Charter> charters, Register register, DateOnly to)
    {
        var first = register.Covers?.Period.From
            ?? charters.Min(c => c.InForce.From)
            ?? register.Memberships.Min(m => m.Period.From)
            ?? to;
        return first < to ? first : to;
    }
}
