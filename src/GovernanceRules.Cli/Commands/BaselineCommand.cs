using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary><c>governance baseline</c>: writes what is found now, or removes from a baseline what is fixed.</summary>
internal sealed class BaselineCommand(CommandEnvironment around)
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _asOf = CommonOptions.AsOf();
    private readonly Option<string> _output = new("--output", "-o");
    private readonly Option<bool> _shrink = new("--shrink");

    public Command Create()
    {
        var command = new Command("baseline") { _paths, _asOf, _output, _shrink };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var values = call.GetRequiredValue(_paths);
        ParseErrorTranslator.RefuseArguments(call);
        var (file, shrink) = (call.Text(_output), call.GetValue(_shrink));
        if (shrink && file is null)
            throw new UsageException(Messages.ShrinkWhat);
        var paths = InputPath.Of(values, around);
        RefuseOntoInput(file);
        var before = shrink ? Baseline.LoadWith(file!, around.Unnoted) : null;
        var answer = Checks.Run(paths, new CheckOptions(new DayRange(call.Day(_asOf, around.Clock), null)) { IsForBaseline = true, NeedsRegister = true }, new CheckAnswer([]), around);
        Checks.Tell(answer, around);
        if (!answer.Faults.IsEmpty)
            return ExitCode.Unusable;
        RefuseOntoInput(file);
        before ??= Existing(file);
        var baseline = shrink ? before!.Shrink(answer.Runs) : Of(answer, before);
        Write(baseline, file);
        if (file is not null)
            around.Say(before is null ? Messages.BaselineWritten(file, baseline.Entries.Length)
                : shrink ? Messages.BaselineShrunk(file, before.Entries.Length, baseline.Entries.Length)
                : Messages.BaselineReplaced(file, baseline.Entries.Length, baseline.NewSince(before), before.GoneIn(baseline)));
        return ExitCode.Passed;
    }

    // Keeps, of what was not checked, the entries of an earlier baseline in the same file.
    private static Baseline Of(CheckAnswer answer, Baseline? before) =>
        before is null ? Baseline.Of(answer.Runs) : Baseline.Of(answer.Runs).With(answer.Skipped.Select(s => (s.Charter, s.Register)), before);

    private void RefuseOntoInput(string? file)
    {
        if (file is not null && around.Opened.Contains(Path.GetFullPath(file, around.Folder)))
            throw new UsageException(Messages.OntoInput(file));
    }

    // The baseline that will be replaced; null if nothing can be lost. Throws if something else is there.
    private Baseline? Existing(string? file)
    {
        // A link has a length of its own, and one to standard output would be read for ever.
        if (file is null || new FileInfo(OpenedFiles.RealPath(Path.GetFullPath(file, around.Folder))) is not { Exists: true, Length: > 0 })
            return null;
        try
        {
            return Baseline.LoadWith(file, around.Unnoted);
        }
        catch (InvalidInputException)
        {
            throw new UsageException(Messages.OntoNoBaseline(file)) { IsAboutWords = false };
        }
    }

    private void Write(Baseline baseline, string? file)
    {
        if (file is null)
        {
            around.Answer(baseline.Write, ConsoleForm.Quoted);
            return;
        }

        try
        {
            using var stream = File.Create(Path.GetFullPath(file, around.Folder));
            // The name of the file may mean standard output.
            using var writer = CommandEnvironment.Writer(new ConsoleStream(stream, ConsoleForm.Quoted));
            baseline.Write(writer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotWrite(file, e)) { IsAboutWords = false };
        }
    }
}
