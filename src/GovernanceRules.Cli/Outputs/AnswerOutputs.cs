namespace GovernanceRules.Cli;

/// <summary>In which formats the answer is given, and where to.</summary>
internal sealed class AnswerOutputs
{
    private readonly IReadOnlyList<AnswerOutput> _outputs;
    private readonly CommandEnvironment _around;

    private AnswerOutputs(IReadOnlyList<AnswerOutput> outputs, CommandEnvironment around)
    {
        _outputs = outputs;
        _around = around;
    }

    /// <summary>Reads <c>NAME[=FILE]</c>, none or more. At most one goes to standard output, and none onto a file that is read.</summary>
    /// <param name="formats">The words.</param>
    /// <param name="inputs">The paths that the call names.</param>
    /// <param name="around">Where the call stands.</param>
    public static AnswerOutputs Parse(IReadOnlyList<string> formats, IEnumerable<string> inputs, CommandEnvironment around)
    {
        foreach (var input in inputs)
            around.Opened.Add(Path.GetFullPath(input, around.Folder));
        var outputs = new List<AnswerOutput>();
        foreach (var format in formats.DefaultIfEmpty(OutputFormats.Text))
        {
            var output = One(format, around.Folder);
            if (outputs.Find(o => o.Path == output.Path) is { } other)
                throw new UsageException(output.File is { } file ? Messages.TwoToOneFile(file) : Messages.TwoToOutput(other.Format, output.Format));
            outputs.Add(output);
        }

        var all = new AnswerOutputs(outputs, around);
        all.RefuseOntoInput();
        return all;
    }

    /// <summary>Writes the answer in each format; nothing of it where one would go onto a file that was read.</summary>
    /// <exception cref="UsageException">One would, or cannot be written.</exception>
    public void Write(IAnswer answer)
    {
        RefuseOntoInput();
        // Of a call that is at fault not everything was read, so what it would have read is known by its name alone.
        if (!answer.Faults.IsEmpty && _outputs.FirstOrDefault(o => o.Path is { } path && File.Exists(path) && InputPath.IsNamedAsInput(path)) is { } perhaps)
            throw new UsageException(Messages.PerhapsOntoInput(perhaps.File!));
        foreach (var output in _outputs)
            if (output.Path is { } path)
                ToFile(answer, output, path);
            // Standard error has told the faults already, in the words of the text format.
            else if (output.Format != OutputFormats.Text || answer.Faults.IsEmpty)
                _around.Answer(OutputFormats.FormOf(output.Format), stream => OutputFormats.Write(output.Format, answer, stream, _around, _around.Colours));
    }

    /// <summary>Refuses to write onto a file that the call names, or has read by now.</summary>
    /// <exception cref="UsageException">An answer would go there.</exception>
    public void RefuseOntoInput()
    {
        if (_outputs.FirstOrDefault(o => o.Path is { } path && _around.Opened.Contains(path)) is { } output)
            throw new UsageException(Messages.OntoInput(output.File!));
    }

    private void ToFile(IAnswer answer, AnswerOutput output, string path)
    {
        try
        {
            using var file = File.Create(path);
            // It may be standard output by its name, or be printed later.
            using var console = new ConsoleStream(file, OutputFormats.FormOf(output.Format));
            OutputFormats.Write(output.Format, answer, console, _around, colours: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotWrite(output.File, e)) { IsAboutWords = false };
        }
    }

    private static AnswerOutput One(string text, string folder)
    {
        if (string.IsNullOrWhiteSpace(text))
            throw new UsageException(Messages.EmptyValue("--format"));
        var parts = text.Split('=', 2);
        if (!OutputFormats.Names.Contains(parts[0]))
            throw new UsageException(Messages.BadWord("--format", parts[0].Length == 0 ? text : parts[0], OutputFormats.Names));
        if (parts.Length == 1)
            return new(parts[0], null, null);
        if (string.IsNullOrWhiteSpace(parts[1]))
            throw new UsageException(Messages.NoFormatFile(text));
        return new(parts[0], parts[1], Path.GetFullPath(parts[1], folder));
    }

    /// <summary>One format and its file; without a file it goes to standard output.</summary>
    private sealed record AnswerOutput(string Format, string? File, string? Path);
}
