namespace GovernanceRules;

/// <summary>One of whom something is asked, and whether it is not so.</summary>
internal sealed class TestedUnit(Selected selected, CountedUnit unit, Truth broken)
{
    public bool IsBroken => broken == Truth.True;

    public bool MayBeBroken => broken == Truth.Unknown;

    public Found Found()
    {
        var demand = selected.Demand;
        return new(demand, demand.Breach(unit.Id, IsBroken ? Verdict.Violated : Verdict.Unknown, Deviation.None, f => selected.ExplainedOf(f, unit)));
    }
}
