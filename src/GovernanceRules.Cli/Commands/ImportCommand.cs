using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary><c>governance import</c>: writes a register that reads a list of members as somebody keeps it, and says what was guessed for it.</summary>
internal sealed class ImportCommand(CommandEnvironment around)
{
    private readonly Argument<string> _file = new("FILE");
    private readonly Option<string> _charter = new("--charter") { Required = true };
    private readonly Option<string> _forum = new("--forum");
    private readonly Option<string> _sheet = new("--sheet");
    private readonly Option<string> _output = new("--output", "-o");
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("import") { _file, _charter, _forum, _sheet, _output, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var file = call.GetRequiredValue(_file);
        ParseErrorTranslator.RefuseArguments(call);
        var (named, output, sheet) = (call.Text(_charter)!, call.Text(_output), call.Text(_sheet));
        if (output is not null && Path.Exists(Path.GetFullPath(output, around.Folder)))
            throw new UsageException(Messages.IsThere(output)) { IsAboutWords = false };
        var charter = CharterInput.Charter(named, "import", around);
        var language = call.Language(_language) ?? charter.Language ?? Language.English;
        var list = ListSheet.Read(file, sheet, around.Reading);
        if (list.Rows.Count == 0)
            throw new UsageException(Messages.NoHeadings()) { IsAboutWords = false };
        var guess = new ListGuess(charter, list, call.Text(_forum), $"{sheet} {Path.GetFileNameWithoutExtension(file)}");

        var folder = Path.GetDirectoryName(Path.GetFullPath(output ?? "register.yaml", around.Folder))!;
        var text = ImportedRegister.Of(IdOf(file), around.Bundled?.Ids.Contains(named) == true ? named : From(folder, named), From(folder, file), sheet, list.Encoding, guess);
        foreach (var note in guess.Notes)
            around.Say(CliTexts.Say(language, note.IsGuess ? "cli.import.guessed" : "cli.import.lost", ("what", CliTexts.Say(language, note.Id, note.Arguments))));
        var faults = FaultsOf(text, Path.Combine(folder, output is null ? "register.yaml" : Path.GetFileName(output)), charter);
        if (guess.IsWhole)
            foreach (var fault in faults)
                around.Say(Messages.Fault(fault));
        Write(text, output);
        return guess.IsWhole && faults.Count == 0 ? ExitCode.Passed : ExitCode.Failed;
    }

    // Whether the register can be checked as it stands; what was not guessed is said already.
    private IReadOnlyList<Diagnostic> FaultsOf(string text, string path, Charter charter)
    {
        try
        {
            return RegisterUnderCharter.FaultsOf(charter, RegisterFile.Parse(text, path, around.Reading));
        }
        catch (InvalidInputException invalid)
        {
            return invalid.Diagnostics;
        }
    }

    private void Write(string text, string? output)
    {
        if (output is null)
        {
            around.Answer(writer => writer.Write(text));
            return;
        }

        try
        {
            using var file = new FileStream(Path.GetFullPath(output, around.Folder), FileMode.CreateNew);
            file.Write(CommandEnvironment.Utf8.GetBytes(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotWrite(output, e)) { IsAboutWords = false };
        }
    }

    // As the register says it, which lies in a folder.
    private string From(string folder, string path)
    {
        var relative = Path.GetRelativePath(folder, Path.GetFullPath(path, around.Folder)).Replace(Path.DirectorySeparatorChar, '/');
        return relative.StartsWith('.') || Path.IsPathFullyQualified(relative) ? relative : $"./{relative}";
    }

    private static string IdOf(string file)
    {
        var id = string.Concat(Path.GetFileNameWithoutExtension(file).ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) || c is '_' or '.' ? c : '-')).Trim('-', '.');
        return Ids.IsWellFormed(id) ? id : "members";
    }
}
