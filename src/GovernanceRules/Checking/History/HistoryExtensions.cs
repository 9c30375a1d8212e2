namespace GovernanceRules;

/// <summary>What a register was like through time.</summary>
public static class HistoryExtensions
{
    /// <summary>Tells the history of a register under a charter.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="register">The register.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; it may lie in the future.</param>
    /// <param name="cancellationToken">Stops a long replay.</param>
    /// <returns>The history.</returns>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    /// <exception cref="InvalidInputException">The two do not fit together, or nothing in the charter is in force on any of the days.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static History History(this Charter charter, Register register, DateOnly from, DateOnly to, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return GovernanceRules.History.Of([charter], register, from, to, cancellationToken);
    }
}
