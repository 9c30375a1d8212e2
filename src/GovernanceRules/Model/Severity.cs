namespace GovernanceRules;

/// <summary>How grave a violation is. The order is of gravity: a later one is graver.</summary>
public enum Severity
{
    /// <summary>Reported only.</summary>
    Info,

    /// <summary>A warning; soft words in a charter (typically, as far as possible) are read so.</summary>
    Warning,

    /// <summary>An error; the default.</summary>
    Error,
}
