using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace GovernanceRules.Cli;

/// <summary>The command <c>governance</c>: reads the call, runs a command, and turns whatever happens into an exit status.</summary>
internal static class GovernanceCli
{
    // Of every command: the folder outside which nothing is read.
    private static readonly Option<string> Root = new("--root") { Recursive = true };

    public static int Run(IReadOnlyList<string> args, CommandEnvironment around)
    {
        var status = Answer(args, around);
        around.Tell();
        return status;
    }

    private static int Answer(IReadOnlyList<string> args, CommandEnvironment around)
    {
        try
        {
            return Dispatch(args, around);
        }
        catch (UsageException mistake)
        {
            around.Say(Messages.Mistake(mistake, Commands(around).Subcommands.FirstOrDefault(c => args.Count > 0 && c.Name == args[0])?.Name));
            return ExitCode.Unusable;
        }
        catch (InvalidInputException invalid)
        {
            foreach (var fault in invalid.Diagnostics)
                around.Say(Messages.Fault(fault));
            return ExitCode.Unusable;
        }
        catch (Exception full) when (IsOfMemory(full))
        {
            around.Say(Messages.TooLittleMemory);
            return ExitCode.Unusable;
        }
        catch (Exception crash)
        {
            // Any other exception is a fault of the program, and a stack trace helps nobody but its authors.
            around.Say(Messages.Crash);
            if (!string.IsNullOrEmpty(around.Variable("GOVERNANCE_DEBUG")))
                foreach (var line in crash.ToString().ReplaceLineEndings("\n").Split('\n'))
                    around.Say(line);
            return ExitCode.Crashed;
        }
    }

    public static RootCommand Commands(CommandEnvironment around)
    {
        var root = new RootCommand
        {
            new CheckCommand(around).Create(),
            new BaselineCommand(around).Create(),
            new ExplainCommand(around).Create(),
            new ChartersCommand(around).Create(),
            new CoverageCommand(around).Create(),
            new DiffCommand(around).Create(),
            new HistoryCommand(around).Create(),
            new RouteCommand(around).Create(),
            new ApportionCommand(around).Create(),
            new WordsCommand(around).Create(),
            new ImportCommand(around).Create(),
            new TestCommand(around).Create(),
            new SchemaCommand(around).Create(),
            new InitCommand(around).Create(),
        };
        root.Directives.Clear();
        root.Options.Add(Root);
        root.Options.OfType<HelpOption>().Single().Action = new Say(around, result => HelpText.Of(result.CommandResult.Command is RootCommand ? HelpText.Overview : result.CommandResult.Command.Name));
        root.Options.OfType<VersionOption>().Single().Action = new Say(around, _ => CommandEnvironment.Version);
        return root;
    }

    // What is built once for the process, or by several threads, fails with the cause inside.
    private static bool IsOfMemory(Exception e) => e is OutOfMemoryException || (e.InnerException is { } cause && IsOfMemory(cause));

    private static int Dispatch(IReadOnlyList<string> args, CommandEnvironment around)
    {
        // A path may begin with any sign, and an argument is never a file of arguments.
        var result = Commands(around).Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (result.Action is null or ParseErrorAction)
            throw new UsageException(ParseErrorTranslator.Of(result));
        if (result.Text(Root) is { } folder)
            around.Root = Directory.Exists(Path.GetFullPath(folder, around.Folder)) ? Path.GetFullPath(folder, around.Folder) : throw new UsageException(Messages.NoRoot(folder));
        return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private sealed class Say(CommandEnvironment around, Func<ParseResult, string> text) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            around.Answer(writer => writer.Write(text(parseResult) + "\n"));
            return ExitCode.Passed;
        }
    }
}
