namespace GovernanceRules;

/// <summary>What became of one constraint in one forum.</summary>
public enum Outcome
{
    /// <summary>The constraint or the forum is not in force that day, or no forum is selected.</summary>
    NotApplicable,

    /// <summary>Nothing is wrong.</summary>
    Held,

    /// <summary>All that is wrong is waived.</summary>
    Waived,

    /// <summary>Something that is not recorded could break it.</summary>
    Unknown,

    /// <summary>Something is wrong and not waived.</summary>
    Violated,
}
