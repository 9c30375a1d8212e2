namespace GovernanceRules.Cli;

/// <summary>What <c>--help</c> answers: a text file for each command beside this one. A test holds every option against them.</summary>
internal static class HelpText
{
    /// <summary>The name of the text that tells of all commands.</summary>
    public const string Overview = "governance";

    /// <summary>The text for a command, by its name.</summary>
    public static string Of(string command) => OwnFiles.Text($"help/{command}.txt").TrimEnd('\n');
}
