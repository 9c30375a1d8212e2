namespace GovernanceRules;

/// <summary>What evaluates matters, for one charter, register and day.</summary>
internal interface IMatterEvaluator
{
    /// <summary>Judges a matter by the steps that were taken by the day of the check.</summary>
    /// <param name="matter">The matter, with at least one such step.</param>
    /// <returns>Which escalations it is under, and what is wrong.</returns>
    MatterResult Judge(Matter matter);
}
