namespace GovernanceRules;

/// <summary>Why a membership ended, or will end.</summary>
public enum EndReason
{
    /// <summary>The member resigned.</summary>
    Resigned,

    /// <summary>The member was removed.</summary>
    Removed,

    /// <summary>The term ran out.</summary>
    Expired,

    /// <summary>The member died.</summary>
    Died,

    /// <summary>For another reason.</summary>
    Other,
}
