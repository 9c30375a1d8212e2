namespace GovernanceRules.Cli;

/// <summary>What <c>--help</c> answers: a text file for each command beside this one. A test compares every option with them.</summary>
internal static class HelpText
{
    public const string Overview = "governance";

    public static string Of(string command) => OwnFiles.Text($"help/{command}.txt").TrimEnd('\n');
}
