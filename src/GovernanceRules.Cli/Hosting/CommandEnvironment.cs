using System.Reflection;
using System.Text;

namespace GovernanceRules.Cli;

/// <summary>All that the command takes from the process around it, so that a test can give it something else.</summary>
internal sealed class CommandEnvironment
{
    /// <summary>UTF-8 without byte-order mark, on every system.</summary>
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static string Version { get; } =
        typeof(CommandEnvironment).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    // GitHub, Azure DevOps, GitLab.
    private static readonly string[] Checkouts = ["GITHUB_WORKSPACE", "BUILD_SOURCESDIRECTORY", "CI_PROJECT_DIR"];

    private readonly StringBuilder _said = new();

    /// <summary>Standard output: the answer, and nothing else.</summary>
    public required Stream Output { get; init; }

    public required Stream ErrorOutput { get; init; }

    /// <summary>The clock, which nothing asks but the command line.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The working directory, to which the answer names files.</summary>
    public required string Folder { get; init; }

    public required bool IsTerminal { get; init; }

    public required Func<string, string?> Variable { get; init; }

    /// <summary>The charters that can be named by id; <see langword="null"/> if there are none.</summary>
    public IBundledFiles? Bundled { get; init; }

    /// <summary>The ids of these charters, in the order in which they are listed.</summary>
    public IReadOnlyList<string> BundledCharters { get; init; } = [];

    /// <summary>The files that this call names or reads. No answer may go onto one of them.</summary>
    public OpenedFiles Opened { get; } = new();

    public ReadingOptions Reading => new() { Bundled = Bundled, Opened = Opened };

    /// <summary>Colours: on a terminal that has them, unless the user has said that they are not wanted.</summary>
    public bool Colours => IsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>
    /// The folder to which build servers name files: the checkout, as their agents say, if the working directory lies in it; else the working directory.
    /// </summary>
    public string Repository => Checkouts.Select(Variable).FirstOrDefault(c => !string.IsNullOrEmpty(c) && Path.IsPathFullyQualified(c)
        && !Path.GetRelativePath(c, Folder).StartsWith("..", StringComparison.Ordinal) && !Path.IsPathFullyQualified(Path.GetRelativePath(c, Folder))) ?? Folder;

    public static CommandEnvironment OfProcess()
    {
        // A Windows console shows bytes in a code page of its own until it is told; a file or a pipe gets UTF-8 anyway.
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
            Console.OutputEncoding = Utf8;
        return new()
        {
            Output = Console.OpenStandardOutput(),
            ErrorOutput = Console.OpenStandardError(),
            Clock = TimeProvider.System,
            Folder = Environment.CurrentDirectory,
            IsTerminal = !Console.IsOutputRedirected,
            Variable = Environment.GetEnvironmentVariable,
            Bundled = DanishHealthCharters.Files,
            BundledCharters = DanishHealthCharters.Ids,
        };
    }

    /// <summary>Gives an answer in text on standard output.</summary>
    /// <exception cref="UsageException">Writing to standard output failed. A closed pipe is not reported.</exception>
    public void Answer(Action<TextWriter> write, ConsoleForm form = ConsoleForm.Text) => Answer(form, stream =>
    {
        using var writer = Writer(stream);
        write(writer);
    });

    /// <summary>Gives an answer in some form on standard output.</summary>
    /// <inheritdoc cref="Answer(Action{TextWriter}, ConsoleForm)"/>
    public void Answer(ConsoleForm form, Action<Stream> write)
    {
        try
        {
            using var console = new ConsoleStream(Output, form, Colours && form == ConsoleForm.Text);
            write(console);
            console.Flush();
        }
        catch (Exception full) when (full is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Messages.CannotWrite(null, full)) { IsAboutWords = false };
        }
    }

    /// <summary>Says something other than the answer, a line. <see cref="Tell"/> sends it to standard error.</summary>
    public void Say(string line) => _said.Append(ConsoleText.Line(line)).Append('\n');

    /// <summary>Sends what was said to standard error. If that fails there is nobody left to tell, and the exit status says enough.</summary>
    public void Tell()
    {
        try
        {
            ErrorOutput.Write(Utf8.GetBytes(_said.ToString()));
            ErrorOutput.Flush();
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>A writer of UTF-8 with LF line ends over a stream that stays open.</summary>
    public static StreamWriter Writer(Stream stream) => new(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
}
