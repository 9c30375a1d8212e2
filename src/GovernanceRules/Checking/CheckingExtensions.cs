namespace GovernanceRules;

/// <summary>The way in: checks a register against a charter.</summary>
public static class CheckingExtensions
{
    /// <summary>Checks a register against the charter on a day, with the library's own engine.</summary>
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

    /// <summary>Checks a register against the charter on all days of a range, and finds what breaks in it: who is compliant until the day a term ends.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="register">The register.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, which is checked too.</param>
    /// <param name="cancellationToken">Stops a long check.</param>
    /// <returns>
    /// One report: each row with the gravest that becomes of it, and each finding once, as grave as it becomes, with the first day on which it is so. Days on
    /// which nothing in the charter is in force are passed over, unless all are such.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The range ends before it starts.</exception>
    /// <exception cref="InvalidInputException">As for <see cref="Check"/>, on any of the days.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static Report CheckRange(this Charter charter, Register register, DateOnly from, DateOnly to, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return GovernanceChecker.For(charter).CheckRange(register, from, to, cancellationToken);
    }

    /// <summary>Begins a live check: the findings of a register on a day, kept up to date as memberships come, change and go.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="register">The register to begin with.</param>
    /// <param name="asOf">The day of the check.</param>
    /// <returns>The live check.</returns>
    /// <exception cref="InvalidInputException">As for <see cref="Check"/>.</exception>
    public static LiveCheck CheckLive(this Charter charter, Register register, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(register);
        return new LiveCheck(charter, register, asOf);
    }
}
