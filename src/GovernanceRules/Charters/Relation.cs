namespace GovernanceRules;

/// <summary>How the keys of one selection must relate to those of another.</summary>
public enum Relation
{
    /// <summary>Each key of the first is one of the second.</summary>
    Subset,

    /// <summary>Each key of the second is one of the first.</summary>
    Superset,

    /// <summary>Both have the same keys.</summary>
    Equal,

    /// <summary>They have no key in common.</summary>
    Disjoint,

    /// <summary>They have so many keys in common.</summary>
    Overlap,
}
