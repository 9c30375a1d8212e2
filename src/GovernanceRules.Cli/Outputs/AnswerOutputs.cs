using System.Collections.Immutable;

namespace GovernanceRules.Cli;

internal sealed class AnswerOutputs
{
    private readonly IReadOnlyList<AnswerOutput> _outputs;
    private readonly CommandEnvironment _around;

    private AnswerOutputs(IReadOnlyList<AnswerOutput> outputs, CommandEnvironment around)
    {
        _outputs = outputs;
        _around = around;
    }

    // formats: NAME[=FILE], none or more. At most one goes to standard output, and none onto a file that is read. inputs: the paths that
    // the call names. known: the formats that the command has; null means all.
    public static AnswerOutputs Parse(IReadOnlyList<string>? formats, IEnumerable<string> inputs, CommandEnvironment around, IReadOnlyList<ReportFormat>? known = null)
    {
        foreach (var input in inputs)
            around.Opened.Add(Path.GetFullPath(input, around.Folder));
        var outputs = new List<AnswerOutput>();
        foreach (var format in (formats ?? []).DefaultIfEmpty(ReportFormats.Text.Name))
        {
            var output = One(format, around.Folder, known ?? ReportFormats.All);
            if (outputs.Find(o => o.Path == output.Path) is { } other)
                throw new UsageException(output.File is { } file ? Messages.TwoToOneFile(file) : Messages.TwoToOutput(other.Format.Name, output.Format.Name));
            outputs.Add(output);
        }

        var all = new AnswerOutputs(outputs, around);
        all.RefuseOntoInput();
        return all;
    }

    // Gives the answer, or the faults for which there is none: whoever reads a format finds there why there is nothing else. failed: the
    // document of the faults; null means that of a check. Returns the exit status.
    public int Give(Func<(ReportDocument Document, int Status)> answer, Func<ImmutableArray<Diagnostic>, ReportDocument>? failed = null)
    {
        failed ??= faults => new CheckDocument(new CheckAnswer([]) { Faults = faults, ToolVersion = CommandEnvironment.Version, Folder = _around.Folder }, _around.Repository);
        ReportDocument document;
        int status;
        try
        {
            (document, status) = answer();
        }
        catch (InvalidInputException invalid)
        {
            Write(failed(invalid.Diagnostics));
            throw;
        }
        catch (UsageException mistake)
        {
            Write(failed([Messages.AsFault(mistake)]));
            throw;
        }

        Write(document);
        return status;
    }

    // Writes nothing, and throws, if the answer would overwrite a file that was read.
    public void Write(ReportDocument answer)
    {
        RefuseOntoInput();
        // If the call is at fault, not everything was read, so inputs that were not read are only known by their names.
        if (!answer.Faults.IsEmpty && _outputs.FirstOrDefault(o => o.Path is { } path && File.Exists(path) && InputPath.IsNamedAsInput(path)) is { } perhaps)
            throw new UsageException(Messages.PerhapsOntoInput(perhaps.File!));
        foreach (var output in _outputs)
            if (output.Path is { } path)
                ToFile(answer, output, path);
            // Standard error has the faults already, in the words of the text format.
            else if (output.Format != ReportFormats.Text || answer.Faults.IsEmpty)
                _around.Answer(output.Format.Form, stream => output.Format.Write(answer, stream, _around.Colours));
    }

    // Throws if an answer would go onto a file that the call names, or has read by now.
    public void RefuseOntoInput()
    {
        if (_outputs.FirstOrDefault(o => o.Path is { } path && _around.Opened.Contains(path)) is { } output)
            throw new UsageException(Messages.OntoInput(output.File!));
    }

    private static void ToFile(ReportDocument answer, AnswerOutput output, string path)
    {
        try
        {
            using var file = File.Create(path);
            // The name may mean standard output, or the file be printed later.
            using var console = new ConsoleStream(file, output.Format.Form);
            output.Format.Write(answer, console, false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotWrite(output.File, e)) { IsAboutWords = false };
        }
    }

    private static AnswerOutput One(string text, string folder, IReadOnlyList<ReportFormat> known)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new UsageException(Messages.EmptyValue("--format"));
        var parts = text.Split('=', 2);
        var format = known.FirstOrDefault(f => f.Name == parts[0])
            ?? throw new UsageException(Messages.BadWord("--format", parts[0].Length == 0 ? text : parts[0], [.. known.Select(f => f.Name)]));
        if (parts.Length == 1)
            return new(format, null, null);
        if (string.IsNullOrWhiteSpace(parts[1]))
            throw new UsageException(Messages.NoFormatFile(text));
        return new(format, parts[1], Path.GetFullPath(parts[1], folder));
    }

    // Without a file it goes to standard output.
    private sealed record AnswerOutput(ReportFormat Format, string? File, string? Path);
}
