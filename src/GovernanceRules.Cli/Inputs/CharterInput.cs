namespace GovernanceRules.Cli;

internal static class CharterInput
{
    // value: a path or a bundled id. Throws if the file is a register.
    public static Charter Charter(string value, string command, CommandEnvironment around) =>
        Judged(() => Load(value, around).Charter ?? throw new UsageException(Messages.NotACharter(value, command)));

    // value: a path. Throws if the file is a charter.
    public static Register Register(string value, string command, CommandEnvironment around) =>
        Load(value, around).Register ?? throw new UsageException(Messages.NotARegister(value, command));

    // With all names that are not declared, since no register follows that could declare them; also if other things are at fault.
    private static Charter Judged(Func<Charter> load)
    {
        var faults = new DiagnosticBag();
        Charter? charter;
        try
        {
            charter = load();
        }
        catch (InvalidInputException invalid)
        {
            faults.AddRange(invalid.Diagnostics);
            charter = invalid.Rest as Charter;
        }

        if (charter is not null)
            faults.AddRange(RegisterUnderCharter.FaultsOf(charter));
        faults.ThrowIfAny();
        return charter!;
    }

    private static GovernanceFile Load(string value, CommandEnvironment around) => GovernanceFile.Load(value, around.Reading);
}
