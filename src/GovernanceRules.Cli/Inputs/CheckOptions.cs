namespace GovernanceRules.Cli;

internal readonly record struct CheckOptions(DayRange Days, bool IgnoresWaivers = false)
{
    // A baseline knows registers and charters by their ids alone.
    public bool IsForBaseline { get; init; }

    // A charter alone can be checked, but has no findings to write down.
    public bool NeedsRegister { get; init; }

    public Engine Engine { get; init; }

    public Report Of(Charter charter, Register register)
    {
        var meant = IgnoresWaivers ? register.WithoutWaivers() : register;
        var checker = Engines.Checker(charter, Engine);
        return Days.To is { } last ? checker.CheckRange(meant, Days.From, last) : checker.Check(meant, Days.From);
    }
}
