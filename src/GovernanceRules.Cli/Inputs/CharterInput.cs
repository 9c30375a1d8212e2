namespace GovernanceRules.Cli;

/// <summary>Reads what a call names and asks that it be what the command is about.</summary>
internal static class CharterInput
{
    /// <summary>A charter, by path or bundled id.</summary>
    /// <exception cref="UsageException">The file is a register.</exception>
    public static Charter Charter(string value, string command, CommandEnvironment around) =>
        Load(value, around).Charter ?? throw new UsageException(Messages.NotACharter(value, command));

    /// <summary>A register, by path.</summary>
    /// <exception cref="UsageException">The file is a charter.</exception>
    public static Register Register(string value, string command, CommandEnvironment around) =>
        Load(value, around).Register ?? throw new UsageException(Messages.NotARegister(value, command));

    private static GovernanceFile Load(string value, CommandEnvironment around) => GovernanceFile.Load(value, around.Reading);
}
