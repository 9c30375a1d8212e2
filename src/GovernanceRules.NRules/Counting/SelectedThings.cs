using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A derived fact: which fora, organisations or clusters a demand selects.</summary>
internal sealed class SelectedThings(Demand demand, Key? key, ImmutableArray<CountedUnit> units, IReadOnlyDictionary<string, Kleene> broken)
    : Selected(demand, key, units)
{
    public override Kleene IsBrokenBy(CountedUnit unit) => broken[unit.Id];

    public override FindingFacts ExplainedOf(FindingFacts facts, CountedUnit unit) =>
        facts with { KeyKind = ThingSide.KeyOf(((EveryForm)Demand.Form).Of) };
}
