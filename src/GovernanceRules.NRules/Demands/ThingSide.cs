using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A fact for the rules: a selection of fora, organisations or clusters that a demand looks at.</summary>
internal sealed class ThingSide(Demand demand, Subject subject, GroupingKey? key)
{
    public Demand Demand => demand;

    public Subject Of => subject;

    /// <summary>Whether a roll says something about it.</summary>
    public bool LooksAt(Roll roll) => subject == Subject.Fora && roll.Id.Length > 0 && roll.Scene == demand.Scene;

    /// <summary>What it selects.</summary>
    public SelectedThings Select(IEnumerable<Roll> rolls)
    {
        var scene = demand.Scene;
        IEnumerable<NamedThing> things = subject switch
        {
            Subject.Fora => rolls.Select(r => new NamedForum(r, scene)),
            Subject.Organisations => scene.Organisations.Select(o => new NamedOrganisation(o, scene)),
            _ => scene.Charter.Clusters.Select(c => new NamedCluster(c, scene)),
        };
        var units = ImmutableArray.CreateBuilder<CountedUnit>();
        var broken = new Dictionary<string, Truth>(StringComparer.Ordinal);
        foreach (var thing in things)
        {
            var selected = TruthLogic.And(thing.Exists, thing.Fits(demand.Form.Members, demand.OwnCluster));
            if (selected == Truth.False)
                continue;
            units.Add(new CountedUnit(thing.Id, [new CountedPart(null, selected, key is { } by ? thing.Values(by) : RecordedValues.None)]));
            if (demand.Form is ForAllConstraint every)
                broken[thing.Id] = TruthLogic.And(selected, TruthLogic.Not(thing.Fits(every.Is, demand.OwnCluster)));
        }

        return new SelectedThings(demand, key, units.ToImmutable(), broken);
    }

    /// <summary>The key of the things themselves.</summary>
    public static GroupingKey KeyOf(Subject subject) => subject switch
    {
        Subject.Fora => Property.Forum,
        Subject.Organisations => Property.Organisation,
        _ => Property.Cluster,
    };
}
