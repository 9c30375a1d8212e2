namespace GovernanceRules.Cli;

internal static class CharterInput
{
    // value: a path or a bundled id. Throws if the file is a register.
    public static Charter Charter(string value, string command, CommandEnvironment around) =>
        Load(value, around).Charter ?? throw new UsageException(Messages.NotACharter(value, command));

    // value: a path. Throws if the file is a charter.
    public static Register Register(string value, string command, CommandEnvironment around) =>
        Load(value, around).Register ?? throw new UsageException(Messages.NotARegister(value, command));

    private static GovernanceFile Load(string value, CommandEnvironment around) => GovernanceFile.Load(value, around.Reading);
}
