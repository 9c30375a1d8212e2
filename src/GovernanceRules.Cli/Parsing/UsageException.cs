namespace GovernanceRules.Cli;

/// <summary>The call has no meaning. The message is one sentence for the caller.</summary>
internal sealed class UsageException(string message) : Exception(message)
{
    // The words of the call are wrong, so the help is of use.
    public bool IsAboutWords { get; init; } = true;
}
