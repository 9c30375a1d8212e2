using System.Reflection;
using System.Text;

namespace GovernanceRules.Cli;

/// <summary>All that the command takes from the process around it, so that a test can replace it.</summary>
internal sealed class CommandEnvironment
{
    // Without byte-order mark, on every system.
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static string Version { get; } =
        typeof(CommandEnvironment).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    // GitHub, Azure DevOps, GitLab.
    private static readonly string[] Checkouts = ["GITHUB_WORKSPACE", "BUILD_SOURCESDIRECTORY", "CI_PROJECT_DIR"];

    private readonly StringBuilder _said = new();

    // Standard output: the answer, and nothing else.
    public required Stream Output { get; init; }

    public required Stream ErrorOutput { get; init; }

    // Only the command line asks the clock.
    public required TimeProvider Clock { get; init; }

    // The working directory; the answer names files relative to it.
    public required string Folder { get; init; }

    public required bool IsTerminal { get; init; }

    public required Func<string, string?> Variable { get; init; }

    public IBundledFiles? Bundled { get; init; }

    // In the order in which they are listed.
    public IReadOnlyList<string> BundledCharters { get; init; } = [];

    // The files that this call names or reads. No answer may go onto one of them.
    public OpenedFiles Opened { get; } = new();

    // The folder outside which nothing is read; null for none.
    public string? Root { get; set; }

    public ReadingOptions Reading => new() { Bundled = Bundled, Opened = Opened, Root = Root };

    // For what is read and may be written again by the same call.
    public ReadingOptions Unnoted => new() { Root = Root };

    // Throws if the folder lies outside the root, before anything is looked up in it.
    public void RefuseOutside(string value)
    {
        if (Root is { } root && new OpenedFiles().Within(root).IsOutside(Path.GetFullPath(value, Folder)))
            throw new UsageException(Messages.OutsideRoot(value)) { IsAboutWords = false };
    }

    // On a terminal that has them, unless the user does not want them.
    public bool Colours => IsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    // The folder to which build servers name files: the checkout if the working directory lies in it; else the working directory.
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

    // Throws if writing to standard output fails. A closed pipe is not reported.
    public void Answer(Action<TextWriter> write, ConsoleForm form = ConsoleForm.Text) => Answer(form, stream =>
    {
        using var writer = Writer(stream);
        write(writer);
    });

    // Throws if writing to standard output fails. A closed pipe is not reported.
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

    public void Say(string line) => _said.Append(ConsoleText.Line(line)).Append('\n');

    // Sends what was said to standard error. If that fails there is nobody left to tell, and the exit status says enough.
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

    // LF line ends, over a stream that stays open.
    public static StreamWriter Writer(Stream stream) => new(stream, Utf8, leaveOpen: true) { NewLine = "\n" };
}
