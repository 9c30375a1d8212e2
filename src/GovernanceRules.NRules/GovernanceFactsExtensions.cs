namespace GovernanceRules;

/// <summary>A charter and a register as facts for rules.</summary>
public static class GovernanceFactsExtensions
{
    /// <summary>The facts of a register on a day, with what the charter demands of them.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day.</param>
    /// <returns>The facts, for one session.</returns>
    /// <exception cref="InvalidInputException">As for a check: the two do not fit together, or nothing in the charter is in force that day.</exception>
    public static GovernanceFactSet FactsFor(this Charter charter, Register register, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(register);
        return new GovernanceFactSet(new FactSource(charter, ListedNames.Under(register, charter), asOf, CancellationToken.None));
    }
}
