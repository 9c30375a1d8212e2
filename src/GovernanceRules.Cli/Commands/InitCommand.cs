using System.CommandLine;

namespace GovernanceRules.Cli;

/// <summary><c>governance init</c>: writes a charter, a register, charter tests and a workflow to begin with.</summary>
internal sealed class InitCommand(CommandEnvironment around)
{
    private readonly Argument<string> _folder = new("FOLDER") { Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "." };
    private readonly Option<string> _language = CommonOptions.Language();

    public Command Create()
    {
        var command = new Command("init") { _folder, _language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult call)
    {
        var folder = call.GetRequiredValue(_folder);
        ParseErrorTranslator.RefuseArguments(call);
        var language = call.Language(_language) ?? Language.English;
        var files = Templates.Of(language);
        var root = Path.GetFullPath(folder, around.Folder);
        if (File.Exists(root))
            throw new UsageException(Messages.NotAFolder(folder)) { IsAboutWords = false };
        // Never overwrites a file: if one of the names is taken, nothing is written.
        var taken = files.Select(f => f.Path).Where(p => Path.Exists(Path.Combine(root, p))).ToList();
        if (taken.Count > 0)
            throw new UsageException(Messages.WouldOverwrite(taken, folder)) { IsAboutWords = false };
        foreach (var (path, content) in files)
            Write(Path.Combine(root, path), Shown(folder, path), content);
        around.Answer(writer =>
        {
            var page = new TextPage(writer, around.Colours);
            foreach (var (path, _) in files)
                page.Line(0, Shown(folder, path));
            page.Gap();
            foreach (var line in Templates.Next(language, folder, Shown(folder, files.First(f => f.Path.Contains(".register.", StringComparison.Ordinal)).Path)))
                page.Line(0, line);
        });
        return ExitCode.Passed;
    }

    private static void Write(string path, string shown, string content)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.CreateNew);
            file.Write(CommandEnvironment.Utf8.GetBytes(content));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotWrite(shown, e)) { IsAboutWords = false };
        }
    }

    private static string Shown(string folder, string path) => folder == "." ? path : $"{folder.TrimEnd('/', '\\')}/{path}";
}
