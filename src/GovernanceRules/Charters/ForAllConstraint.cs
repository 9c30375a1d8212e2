namespace GovernanceRules;

/// <summary>Asks something of each one: a finding for each person (or thing) that does not fit. A person fits if all selected memberships do.</summary>
/// <param name="members">Those of whom it is asked.</param>
/// <param name="is">What is asked; it adds no role or forum of its own.</param>
public sealed class ForAllConstraint(Selection members, Selection @is) : ConstraintPrimitive(members)
{
    internal override IEnumerable<Selection> Selections => [Members, Is];

    /// <summary>What is asked.</summary>
    public Selection Is { get; } = @is;

    /// <summary>Of what it is asked.</summary>
    public Subject Of { get; init; }
}
