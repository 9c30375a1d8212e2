using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A fact for the rules: a selection of memberships that a demand looks at, and the keys by which it does.</summary>
internal sealed class MemberSide : IOfSide
{
    private readonly SeatCondition _condition;
    private readonly SeatCondition? _asked;
    private readonly ImmutableArray<string> _fora;

    public MemberSide(SeatConditions conditions, Demand demand, Selection selection, GroupingKey? key, bool isFirst)
    {
        _condition = conditions.Selecting(selection);
        if (demand.Form is ForAllConstraint every)
            _asked = conditions.Fitting(every.Is);
        _fora = selection.NamesForum ? [.. selection.NamedFora.Select(f => f.Text).Distinct(StringComparer.Ordinal)]
            : demand.Forum is { } own ? [own]
            : [];
        (Demand, Key, IsFirst) = (demand, key, isFirst);
        LooksElsewhere = _condition.LooksElsewhere || _asked is { LooksElsewhere: true };
    }

    public Demand Demand { get; }

    public GroupingKey? Key { get; }

    /// <summary>Whether it is the first side of a comparison, or the only one.</summary>
    public bool IsFirst { get; }

    /// <summary>The fora whose seats it selects from.</summary>
    public ImmutableArray<string> Fora => _fora;

    /// <summary>Whether a condition depends on where else a person sits.</summary>
    public bool LooksElsewhere { get; }

    MemberSide IOfSide.Side => this;

    /// <summary>Whom it selects.</summary>
    public SelectedMembers Select(IEnumerable<Roll> rolls)
    {
        var sight = new Sight(Demand.OwnCluster, rolls);
        var own = rolls.Where(r => _fora.Contains(r.Id)).OrderBy(r => _fora.IndexOf(r.Id)).ToList();
        var seats = own.SelectMany(r => r.Seats).Select(Read).Where(s => s.Selected != Truth.False);
        return new SelectedMembers(this, sight, _condition, _asked,
            [.. seats.GroupBy(s => s.Seat!.Person, StringComparer.Ordinal).Select(p => new CountedUnit(p.Key, [.. p]))],
            [.. own.Where(r => !r.IsRecorded && _condition.HoldsUnseen(r.Id) != Truth.False).Select(r => r.Id)]);

        CountedPart Read(Seat seat) => new(seat, _condition.Holds(seat, sight), Key is { } key ? SeatValues.Of(seat, key) : RecordedValues.None);
    }
}
