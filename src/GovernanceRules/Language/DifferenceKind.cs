namespace GovernanceRules;

/// <summary>What happened to a constraint from one charter to another.</summary>
public enum DifferenceKind
{
    /// <summary>Only the later charter has it.</summary>
    Came,

    /// <summary>Both have it, and it demands something else.</summary>
    Changed,

    /// <summary>Only the earlier charter has it.</summary>
    Went,
}
