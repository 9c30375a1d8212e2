namespace GovernanceRules;

/// <summary>
/// A charter, and what checks against it. Immutable, and safe to use from many threads: an application makes one for each charter.
/// </summary>
/// <remarks>
/// <c>charter.Check(...)</c> is the same. With the package <c>GovernanceRules.NRules</c> a session of NRules checks,
/// <c>GovernanceChecker.For(charter).UseNRules()</c>; on the same charter, register and day the report is the same.
/// </remarks>
/// <example><code>
/// var checker = GovernanceChecker.For(charter);
/// var report = checker.Check(register, asOf: new DateOnly(2014, 3, 1));
/// </code></example>
public sealed class GovernanceChecker
{
    private readonly Func<Charter, Register, DateOnly, CancellationToken, Report> _run;

    private GovernanceChecker(Charter charter, Func<Charter, Register, DateOnly, CancellationToken, Report> run)
    {
        Charter = charter;
        _run = run;
    }

    /// <summary>The charter that is checked against.</summary>
    public Charter Charter { get; }

    /// <summary>A checker for a charter.</summary>
    /// <param name="charter">The charter.</param>
    /// <returns>The checker.</returns>
    public static GovernanceChecker For(Charter charter)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return new GovernanceChecker(charter, Run);
    }

    /// <summary>Checks a register against the charter on a day.</summary>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day of the check.</param>
    /// <param name="cancellationToken">Stops a long check.</param>
    /// <returns>The report. The same facts in any order give the same report, with NRules too.</returns>
    /// <exception cref="InvalidInputException">
    /// The two do not fit together (an unknown forum, organisation, level or other word), or nothing in the charter is in force that day.
    /// </exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public Report Check(Register register, DateOnly asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        return _run(Charter, ListedNames.Under(register, Charter), asOf, cancellationToken);
    }

    /// <summary>Checks a register against the charter on all days of a range.</summary>
    /// <param name="register">The register.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, which is checked too.</param>
    /// <param name="cancellationToken">Stops a long check.</param>
    /// <returns>One report of all days, with NRules too the same.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range ends before it starts.</exception>
    /// <exception cref="InvalidInputException">As for <see cref="Check"/>, on any of the days.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public Report CheckRange(Register register, DateOnly from, DateOnly to, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var named = ListedNames.Under(register, Charter);
        return new RangeCheck(Charter, named, from, to).Run(day => Check(named, day, cancellationToken), cancellationToken);
    }

    private static Report Run(Charter charter, Register register, DateOnly asOf, CancellationToken cancellationToken) =>
        RegisterCheck.Of(charter, register, asOf, cancellationToken).Report(cancellationToken);

    internal GovernanceChecker With(Func<Charter, Register, DateOnly, CancellationToken, Report> run) => new(Charter, run);
}
