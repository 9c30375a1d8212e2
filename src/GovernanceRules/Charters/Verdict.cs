namespace GovernanceRules;

/// <summary>What a finding says.</summary>
public enum Verdict
{
    /// <summary>What is recorded allows no other answer: the constraint is broken.</summary>
    Violated,

    /// <summary>Something that is not recorded could break the constraint or hold it.</summary>
    Unknown,
}
