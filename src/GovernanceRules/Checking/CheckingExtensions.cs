namespace GovernanceRules;

/// <summary>The way in: checks a register against a charter.</summary>
public static class CheckingExtensions
{
    /// <summary>Checks a register against the charter on a day.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day of the check.</param>
    /// <param name="cancellationToken">Stops a long check.</param>
    /// <returns>The report. The same facts in any order give the same report.</returns>
    /// <exception cref="InvalidInputException">
    /// The two do not fit together (an unknown forum, organisation, level or other word), or nothing in the charter is in force that day.
    /// </exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static Report Check(this Charter charter, Register register, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return GovernanceChecker.For(charter).Check(register, asOf, cancellationToken);
    }
}
