using System.Text;

namespace GovernanceRules.Cli.Tests;

/// <summary>Calls the tool as its entry point does, with everything around it redirected.</summary>
internal static class ToolCall
{
    public static (int Status, string Output, string Errors) Run(IReadOnlyList<string> args, string? folder = null, TimeProvider? clock = null,
        bool terminal = false, Func<string, string?>? variable = null, IBundledFiles? bundled = null)
    {
        using var output = new MemoryStream();
        var (status, errors) = Run(args, output, folder, clock, terminal, variable, bundled);
        return (status, Text(output), errors);
    }

    public static (int Status, string Errors) Run(IReadOnlyList<string> args, Stream output, string? folder = null, TimeProvider? clock = null,
        bool terminal = false, Func<string, string?>? variable = null, IBundledFiles? bundled = null)
    {
        using var errors = new MemoryStream();
        return (Run(args, output, errors, folder, clock, terminal, variable, bundled), Text(errors));
    }

    public static int Run(IReadOnlyList<string> args, Stream output, Stream errors, string? folder = null, TimeProvider? clock = null,
        bool terminal = false, Func<string, string?>? variable = null, IBundledFiles? bundled = null) =>
        GovernanceCli.Run(args, new CommandEnvironment
        {
            Output = output,
            ErrorOutput = errors,
            Clock = clock ?? TimeProvider.System,
            Folder = folder ?? Environment.CurrentDirectory,
            IsTerminal = terminal,
            Variable = variable ?? (_ => null),
            Bundled = bundled,
        });

    private static string Text(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray());
}
