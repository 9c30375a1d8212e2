namespace GovernanceRules;

/// <summary>
/// Holds the keys of one selection against those of another: a finding for each key on the wrong side, or, if the two must overlap, one.
/// </summary>
/// <param name="members">The first side.</param>
/// <param name="relation">How the first side must relate to the second.</param>
/// <param name="with">The second side.</param>
/// <param name="by">The keys that are compared.</param>
public sealed class SetConstraint(Selection members, Relation relation, Selection with, GroupingKey by) : ConstraintPrimitive(members)
{
    internal override IEnumerable<Selection> Selections => [Members, With];

    /// <summary>How the first side must relate to the second.</summary>
    public Relation Relation { get; } = relation;

    /// <summary>The second side.</summary>
    public Selection With { get; } = with;

    /// <summary>The keys that are compared.</summary>
    public GroupingKey By { get; } = by;

    /// <summary>How many keys must be common to both; only for <see cref="Relation.Overlap"/>.</summary>
    public int Min { get; init; } = 1;

    /// <summary>
    /// Whether only those count on the second side that hold the highest role present there, chair over vice-chair over member.
    /// If that is unknown, the only finding is one unknown without a key.
    /// </summary>
    public bool HighestPostOnly { get; init; }
}
