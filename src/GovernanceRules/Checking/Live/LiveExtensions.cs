namespace GovernanceRules;

/// <summary>The way into a live check.</summary>
public static class LiveExtensions
{
    /// <summary>Begins a live check: the findings of a register on a day, kept up to date as memberships come, change and go.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="register">The register to begin with.</param>
    /// <param name="asOf">The day of the check.</param>
    /// <returns>The live check.</returns>
    /// <exception cref="InvalidInputException">As for <see cref="CheckingExtensions.Check"/>.</exception>
    public static LiveCheck CheckLive(this Charter charter, Register register, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(register);
        return new LiveCheck(charter, ListedNames.Under(register, charter), asOf);
    }
}
