namespace GovernanceRules;

/// <summary>A derived fact: the two sides of a comparison.</summary>
internal sealed class Comparison
{
    private readonly SelectedMembers _left;
    private readonly SelectedMembers _right;
    private readonly Selected? _compared;
    private readonly Lazy<List<KeyDifference>> _keys;

    private Comparison(SelectedMembers left, SelectedMembers right)
    {
        (_left, _right) = (left, right);
        _compared = Form.HighestPostOnly ? HighestPost.Of(right) : right;
        _keys = new(() => _compared is null || IsOverlap ? [] : [.. FindKeys(_compared)], false);
    }

    /// <summary>The comparison of its two sides.</summary>
    public static Comparison Of(IEnumerable<SelectedMembers> sides) => new(sides.Single(s => s.IsFirst), sides.Single(s => !s.IsFirst));

    public Demand Demand => _left.Demand;

    public SetConstraint Form => (SetConstraint)_left.Form;

    public bool IsOverlap => Form.Relation == Relation.Overlap;

    /// <summary>Whether it cannot be said who holds the highest post on the second side.</summary>
    public bool IsUntold => _compared is null;

    public bool IsNobody => _left.IsNobody && _right.IsNobody;

    /// <summary>The keys on the wrong side, or perhaps there.</summary>
    public IEnumerable<KeyDifference> Keys => _keys.Value;

    /// <summary>How many keys both sides have, held against how many they must.</summary>
    public Prospect InCommon(out long least, out long? most)
    {
        (least, most) = CommonNumber.Of(_left, _compared!);
        return Prospect.OfNumber(least, most, Bounds.AtLeast(Form.Min), false);
    }

    public bool HasTooLittleInCommon => IsOverlap && !IsUntold && !InCommon(out _, out _).CanHold;

    public bool MayHaveTooLittleInCommon => IsOverlap && !IsUntold && InCommon(out _, out _) is { CanHold: true, IsHeld: false };

    public Found TooLittleInCommon()
    {
        var prospect = InCommon(out var least, out var most);
        var breach = Demand.Breach(null, prospect.CanHold ? Verdict.Unknown : Verdict.Violated, Deviation.TooFew, f => WithUnrecorded(f with
        {
            GroupingKey = Form.By,
            Bounds = Bounds.AtLeast(Form.Min),
            Certain = least,
            Possible = most,
        }), canFall: true);
        return new Found(Demand, breach);
    }

    public Found Untold() => new KeyDifference(this, null, Truth.Unknown, Deviation.None).Found();

    /// <summary>Adds to what was found who has the key on either side.</summary>
    public FindingDetails Explained(FindingDetails facts, string? key) => IsOverlap
        ? WithUnrecorded(facts)
        : _right.Explained(_left.Explained(facts, key), key);

    private FindingDetails WithUnrecorded(FindingDetails facts) => _right.WithUnrecorded(_left.WithUnrecorded(facts));

    private IEnumerable<KeyDifference> FindKeys(Selected right)
    {
        foreach (var key in _left.KnownKeys.Union(right.KnownKeys))
            if (Difference(_left.Has(key), right.Has(key)) is var (broken, side) && broken != Truth.False)
                yield return new(this, key, broken, side);
        var isOpen = Form.Relation switch
        {
            Relation.Subset => _left.HasUnnamed,
            Relation.Superset => right.HasUnnamed,
            Relation.Equal => _left.HasUnnamed || right.HasUnnamed,
            _ => _left.HasUnnamed && right.HasUnnamed,
        };
        if (isOpen)
            yield return new(this, null, Truth.Unknown, Deviation.None);
    }

    private (Truth Broken, Deviation Side) Difference(Truth left, Truth right)
    {
        var surplus = TruthLogic.And(left, TruthLogic.Not(right));
        var missing = TruthLogic.And(right, TruthLogic.Not(left));
        return Form.Relation switch
        {
            Relation.Subset => (surplus, Deviation.TooMany),
            Relation.Superset => (missing, Deviation.TooFew),
            Relation.Disjoint => (TruthLogic.And(left, right), Deviation.Shared),
            _ when surplus == missing => (surplus, surplus == Truth.Unknown ? Deviation.None : Deviation.TooMany),
            _ => surplus > missing ? (surplus, Deviation.TooMany) : (missing, Deviation.TooFew),
        };
    }
}
