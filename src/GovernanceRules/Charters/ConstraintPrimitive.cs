using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// One of the three plain forms that everything is built from: <see cref="CountConstraint"/>, <see cref="SetConstraint"/> and <see cref="ForAllConstraint"/>.
/// </summary>
public abstract class ConstraintPrimitive
{
    private protected ConstraintPrimitive(Selection members) => Members = members;

    /// <summary>What is selected: the counted, the first side of a comparison, or those of whom something is asked.</summary>
    public Selection Members { get; }

    // All selections of memberships that it looks at.
    internal virtual IEnumerable<Selection> Selections => [Members];

    /// <summary>The clauses that this part of a constraint comes from; empty if it comes from those of the whole constraint.</summary>
    public ImmutableArray<Identifier> Clauses { get; init; } = [];
}
