namespace GovernanceRules;

/// <summary>A key that stands on the wrong side of a comparison, for certain or perhaps.</summary>
/// <param name="comparison">The comparison.</param>
/// <param name="key">The key; <see langword="null"/> for one that nobody is known to have.</param>
/// <param name="broken">Whether it does.</param>
/// <param name="side">What is wrong with it.</param>
internal sealed class KeyDifference(Comparison comparison, string? key, Truth broken, Deviation side)
{
    public bool IsBroken => broken == Truth.True;

    public bool MayBeBroken => broken == Truth.Unknown;

    public Found Found()
    {
        var demand = comparison.Demand;
        return new(demand, demand.Breach(key, IsBroken ? Verdict.Violated : Verdict.Unknown, side,
            f => comparison.Explained(f with { GroupingKey = comparison.Form.By }, key)));
    }
}
