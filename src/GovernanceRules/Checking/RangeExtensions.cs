namespace GovernanceRules;

/// <summary>The way into a check of many days.</summary>
public static class RangeExtensions
{
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
    /// <exception cref="InvalidInputException">As for <see cref="CheckingExtensions.Check"/>, on any of the days.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static Report CheckRange(this Charter charter, Register register, DateOnly from, DateOnly to, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return GovernanceChecker.For(charter).CheckRange(register, from, to, cancellationToken);
    }
}
