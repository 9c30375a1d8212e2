using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A derived fact: who or what a demand selects, for certain or perhaps.</summary>
internal abstract class Selected
{
    private readonly Lazy<ILookup<string, CountedUnit>> _named;
    private readonly Lazy<ImmutableArray<CountedUnit>> _others;
    private readonly Lazy<ImmutableArray<KeyNumber>> _numbers;
    private readonly Lazy<ImmutableArray<TestedUnit>> _tests;

    protected Selected(Demand demand, GroupingKey? key, ImmutableArray<CountedUnit> units)
    {
        (Demand, Key, Units) = (demand, key, units);
        Sure = units.Count(u => u.IsSure);
        _named = new(() => units.SelectMany(u => u.NamedKeys.Select(k => (k, u))).ToLookup(n => n.k, n => n.u, StringComparer.Ordinal), false);
        _others = new(() => [.. units.Where(u => u.MayHaveOthers)], false);
        _numbers = new(() => [.. demand.Form is CountConstraint { Distinct: not null } ? DistinctNumbers.Of((SelectedMembers)this) : KeyNumbers.Of(this)], false);
        _tests = new(() => [.. units.Select(u => new TestedUnit(this, u, IsBrokenBy(u)))], false);
    }

    public Demand Demand { get; }

    public GroupingKey? Key { get; }

    public ImmutableArray<CountedUnit> Units { get; }

    /// <summary>The fora of which it is not recorded who else sits in them, and from which more may be selected.</summary>
    public virtual ImmutableArray<string> Unseen => [];

    public bool IsCounted => Demand.Form is CountConstraint;

    public bool IsComparison => Demand.Form is SetConstraint;

    public bool IsTested => Demand.Form is ForAllConstraint;

    /// <summary>The numbers of a count.</summary>
    public IEnumerable<KeyNumber> Numbers => _numbers.Value;

    /// <summary>What is asked of each one, where something is.</summary>
    public IEnumerable<TestedUnit> Tests => _tests.Value;

    public bool IsNobody => Units.IsEmpty && Unseen.IsEmpty;

    public long Sure { get; }

    public long? Most => Unseen.IsEmpty ? Units.Length : null;

    /// <summary>The keys that somebody is known to have, or perhaps to be selected with.</summary>
    public IEnumerable<string> NamedKeys => _named.Value.Select(n => n.Key);

    /// <summary>Those and the fora from which more may be selected, where fora are the keys.</summary>
    public IEnumerable<string> KnownKeys => IsByForum ? NamedKeys.Union(Unseen) : NamedKeys;

    /// <summary>Whether somebody may have a key that nobody is known to have.</summary>
    public bool HasUnnamed => UnseenOfAnyKey || _others.Value.Length > 0;

    public bool UnseenOfAnyKey => !IsByForum && !Unseen.IsEmpty;

    private bool IsByForum => Key?.Property == Property.Forum;

    public bool UnseenMayBear(string? key) => UnseenOfAnyKey || (IsByForum && key is not null && Unseen.Contains(key));

    public bool UnseenMayLack(string? key) => UnseenOfAnyKey || (IsByForum && Unseen.Any(f => f != key));

    /// <summary>What can become of all who are selected, for a key.</summary>
    public Headcount HeadcountOf(string? key)
    {
        var heads = new Headcount();
        var sure = Sure;
        var perhaps = Units.Length - Sure;
        foreach (var unit in Concerned(key))
        {
            heads.Add(unit.FateFor(key));
            if (unit.IsSure)
                sure--;
            else
                perhaps--;
        }

        heads.Add(Fate.Without, sure);
        heads.Add(Fate.Without | Fate.Absent, perhaps);
        return heads;
    }

    /// <summary>Whether somebody who is selected has a key.</summary>
    public Truth Has(string key)
    {
        var has = UnseenMayBear(key) ? Truth.Unknown : Truth.False;
        foreach (var unit in Concerned(key))
        {
            var fate = unit.FateFor(key);
            if (fate == Fate.With)
                return Truth.True;
            if (fate.HasFlag(Fate.With))
                has = Truth.Unknown;
        }

        return has;
    }

    /// <summary>Adds to what was found who was counted for a key, and what is not recorded of whom.</summary>
    public virtual FindingDetails Explained(FindingDetails facts, string? key) => facts;

    /// <summary>Whether one is not as it is asked of each.</summary>
    public abstract Truth IsBrokenBy(CountedUnit unit);

    /// <summary>Adds to what was found of one that does not fit what is recorded of it, and what is not.</summary>
    public abstract FindingDetails ExplainedOf(FindingDetails facts, CountedUnit unit);

    /// <summary>Those who have a key or may have it.</summary>
    private IEnumerable<CountedUnit> Concerned(string? key) => key is null ? _others.Value : _named.Value[key].Union(_others.Value);
}
