namespace GovernanceRules;

/// <summary>What a check fails on.</summary>
public enum FailOn
{
    /// <summary>Violations of constraints whose severity is error.</summary>
    Error,

    /// <summary>These, and unknowns of constraints whose severity is error: nothing passes for want of data.</summary>
    Unknown,

    /// <summary>These, warnings, and the unknowns of warnings.</summary>
    Warning,

    /// <summary>Nothing.</summary>
    Never,
}
