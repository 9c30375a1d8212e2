namespace GovernanceRules;

/// <summary>Two selections have equally many different persons, or differ by no more than this.</summary>
internal sealed class SameNumberConstraint(Selection members, Selection with, int differ) : ConstraintPrimitive(members)
{
    internal override IEnumerable<Selection> Selections => [Members, With];

    public Selection With => with;

    // The greatest difference, on either side.
    public int Differ => differ;
}
