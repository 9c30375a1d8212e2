namespace GovernanceRules;

/// <summary>What becomes of a clause in its charter.</summary>
public enum ClauseStatus
{
    /// <summary>A constraint, a seat line or an escalation comes from it.</summary>
    Checked,

    /// <summary>Only declarations come from it: fora, organisations, clusters, or the charter as a whole.</summary>
    Declared,

    /// <summary>Nothing names it, and it says why.</summary>
    Unchecked,

    /// <summary>Nothing names it, and nothing says why.</summary>
    Unbound,
}
