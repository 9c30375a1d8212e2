namespace GovernanceRules.Oracle;

/// <summary>Why nobody can do what an escalation orders.</summary>
public enum SenseFaultKind
{
    /// <summary>None of those that it names at one place is in force on any of its days.</summary>
    NotThere,

    /// <summary>Whenever those that are to decide are in force, none of them may.</summary>
    MayNotDecide,

    /// <summary>The matter comes back to where it was for ever.</summary>
    Circle,
}
