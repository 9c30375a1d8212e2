namespace GovernanceRules;

/// <summary>Lets NRules check.</summary>
public static class UseNRulesExtensions
{
    /// <summary>The same charter, checked by NRules in sessions that are made for the check. Every report is the same as without it.</summary>
    /// <param name="checker">The checker.</param>
    /// <returns>A checker for the same charter.</returns>
    /// <example><code>
    /// var report = GovernanceChecker.For(charter).UseNRules().Check(register, asOf: new DateOnly(2014, 3, 1));
    /// </code></example>
    public static GovernanceChecker UseNRules(this GovernanceChecker checker)
    {
        ArgumentNullException.ThrowIfNull(checker);
        return checker.With(NRulesCheck.Instance.Run);
    }
}
