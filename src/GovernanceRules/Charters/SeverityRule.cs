namespace GovernanceRules;

/// <summary>How grave a violation of a constraint is; if something is counted, too few and too many can differ.</summary>
/// <param name="TooFew">If there are fewer than the lower bound, and if nothing is counted.</param>
/// <param name="TooMany">If there are more than the upper bound.</param>
public readonly record struct SeverityRule(Severity TooFew, Severity TooMany)
{
    /// <summary>An error, either way.</summary>
    public static SeverityRule Error { get; } = new(Severity.Error, Severity.Error);

    /// <summary>The graver of the two.</summary>
    public Severity Gravest => TooFew > TooMany ? TooFew : TooMany;

    /// <summary>The same severity either way.</summary>
    /// <param name="severity">The severity.</param>
    public static implicit operator SeverityRule(Severity severity) => new(severity, severity);

    /// <inheritdoc cref="op_Implicit(Severity)"/>
    /// <returns>The rule.</returns>
    public static SeverityRule FromSeverity(Severity severity) => new(severity, severity);
}
