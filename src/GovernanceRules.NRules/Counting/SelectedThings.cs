using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A derived fact: which fora, organisations or clusters a demand selects.</summary>
internal sealed class SelectedThings(Demand demand, GroupingKey? key, ImmutableArray<CountedUnit> units, IReadOnlyDictionary<string, Truth> broken)
    : Selected(demand, key, units)
{
    public override Truth IsBrokenBy(CountedUnit unit) => broken[unit.Id];

    public override FindingDetails ExplainedOf(FindingDetails facts, CountedUnit unit) =>
        facts with { GroupingKey = ThingSide.KeyOf(((ForAllConstraint)Demand.Form).Of) };
}
