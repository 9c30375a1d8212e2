namespace GovernanceRules;

/// <summary>What names a clause.</summary>
public enum BindingKind
{
    /// <summary>A constraint.</summary>
    Constraint,

    /// <summary>One line of a constraint's seats.</summary>
    SeatLine,

    /// <summary>An escalation.</summary>
    Escalation,

    /// <summary>What a forum decides or may not decide; the built-in constraint <c>COMPETENCE</c> checks it, and the id is that of the forum.</summary>
    Competence,

    /// <summary>A forum.</summary>
    Forum,

    /// <summary>An organisation.</summary>
    Organisation,

    /// <summary>A cluster.</summary>
    Cluster,

    /// <summary>The charter as a whole.</summary>
    Charter,
}
