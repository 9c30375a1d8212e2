namespace GovernanceRules.Cli;

/// <summary>The command was called in a way that has no meaning. The message is one sentence for whoever called it.</summary>
internal sealed class UsageException(string message) : Exception(message)
{
    /// <summary>Whether the words of the call are wrong, so that the help can mend it.</summary>
    public bool IsAboutWords { get; init; } = true;
}
