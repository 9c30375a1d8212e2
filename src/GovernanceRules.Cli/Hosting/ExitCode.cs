namespace GovernanceRules.Cli;

/// <summary>What the command leaves to the one who called it. There is no other exit status.</summary>
internal static class ExitCode
{
    /// <summary>Nothing stands at or above the threshold.</summary>
    public const int Passed = 0;

    /// <summary>Something does.</summary>
    public const int Failed = 1;

    /// <summary>The input or the call is unusable; nothing was checked.</summary>
    public const int Unusable = 2;

    /// <summary>A fault of the program itself.</summary>
    public const int Crashed = 70;
}
