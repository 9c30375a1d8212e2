namespace GovernanceRules;

/// <summary>One of whom something is asked, and whether it is not so.</summary>
internal sealed class TestedUnit(Selected selected, CountedUnit unit, Kleene broken)
{
    public bool IsBroken => broken == Kleene.Yes;

    public bool MayBeBroken => broken == Kleene.Unknown;

    public Found Found()
    {
        var demand = selected.Demand;
        return new(demand, demand.Breach(unit.Id, IsBroken ? Verdict.Violated : Verdict.Unknown, Side.None, f => selected.ExplainedOf(f, unit)));
    }
}
