namespace GovernanceRules.Cli;

/// <summary>How a register is checked: on which day or days, and whether its waivers hold.</summary>
internal readonly record struct CheckOptions(DayRange Days, bool IgnoresWaivers = false)
{
    /// <summary>Whether a baseline is made of what is found, or held against it; it knows registers and charters by their ids alone.</summary>
    public bool IsForBaseline { get; init; }

    public Report Of(Charter charter, Register register)
    {
        var meant = IgnoresWaivers ? register.WithoutWaivers() : register;
        return Days.To is { } last ? charter.CheckRange(meant, Days.From, last) : charter.Check(meant, Days.From);
    }
}
