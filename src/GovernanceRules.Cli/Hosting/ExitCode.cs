namespace GovernanceRules.Cli;

/// <summary>There is no other exit status.</summary>
internal static class ExitCode
{
    public const int Passed = 0; // nothing is at or above the threshold
    public const int Failed = 1; // something is
    public const int Unusable = 2; // the input or the call is unusable; nothing was checked
    public const int Crashed = 70; // a fault of the program itself
}
