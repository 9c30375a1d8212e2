namespace GovernanceRules;

/// <summary>What becomes of a clause in its charter. A register can break the clauses of the first three.</summary>
public enum ClauseStatus
{
    /// <summary>A constraint, a seat line or an escalation comes from it, and looks at more than a verdict that somebody entered.</summary>
    Checked,

    /// <summary>What checks it rests on attributes that hold a verdict alone; see <see cref="AttributeDefinition.Verdict"/>.</summary>
    HandFed,

    /// <summary>A register could break it, and the constraints have no words for it yet; see <see cref="Clause.Checkable"/>.</summary>
    NotSaid,

    /// <summary>Only declarations come from it: fora, organisations, clusters, or the charter as a whole.</summary>
    Declared,

    /// <summary>Nothing names it, and it says why.</summary>
    Unchecked,

    /// <summary>Nothing names it, and nothing says why.</summary>
    Unbound,
}
