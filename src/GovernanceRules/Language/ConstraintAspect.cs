namespace GovernanceRules;

/// <summary>What of a constraint can change from one charter to another.</summary>
public enum ConstraintAspect
{
    /// <summary>What it demands.</summary>
    Demand,

    /// <summary>The fora that it is about.</summary>
    Fora,

    /// <summary>How grave a violation is.</summary>
    Severity,

    /// <summary>When it is in force. A period that the constraint only has from its charter is the charter's change and not the constraint's.</summary>
    InForce,

    /// <summary>Who may grant a waiver.</summary>
    WaivableBy,

    /// <summary>The clauses that it comes from: which they are, or what they say.</summary>
    Clauses,
}
