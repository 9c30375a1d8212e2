namespace GovernanceRules;

/// <summary>The difference between two charters, and what it means for a register.</summary>
public static class CharterDifferenceExtensions
{
    /// <summary>Finds what changed from another charter to this one: constraints, matched by id, and fora.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="earlier">The charter that it is compared with.</param>
    /// <returns>The difference, which can also be checked on a register.</returns>
    public static CharterDifference DifferenceFrom(this Charter charter, Charter earlier)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(earlier);
        return new(earlier, charter);
    }

    /// <summary>Checks a register against both charters on a day.</summary>
    /// <param name="difference">The difference between the charters.</param>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day of the check.</param>
    /// <param name="cancellationToken">Stops a long check.</param>
    /// <returns>What became worse and what became better. One that is not in force that day finds nothing, and has no report.</returns>
    /// <exception cref="InvalidInputException">
    /// The register does not fit one of the charters; each fault that only one of them has says which.
    /// </exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static FindingDifference Check(this CharterDifference difference, Register register, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(register);
        var (earlier, wrongBefore) = Try(difference.Earlier, register, asOf, cancellationToken);
        var (later, wrongNow) = Try(difference.Later, register, asOf, cancellationToken);
        if (wrongBefore.Count + wrongNow.Count > 0)
            throw new InvalidInputException([.. wrongBefore.Intersect(wrongNow), .. Only(wrongBefore, wrongNow, difference.Earlier), .. Only(wrongNow, wrongBefore, difference.Later)]);
        return new(register, asOf, earlier, later);
    }

    private static (Report? Report, IReadOnlyList<Diagnostic> Faults) Try(Charter charter, Register register, DateOnly day, CancellationToken cancellationToken)
    {
        try
        {
            return (charter.Check(register, day, cancellationToken), []);
        }
        catch (InvalidInputException invalid)
        {
            return (null, [.. invalid.Diagnostics.Where(f => f.Code != DiagnosticId.NotInForce)]);
        }
    }

    private static IEnumerable<Diagnostic> Only(IReadOnlyList<Diagnostic> faults, IReadOnlyList<Diagnostic> others, Charter charter) =>
        faults.Except(others).Select(f => f with { Text = $"under the charter `{charter.Id}`: {f.Text}" });
}
