namespace GovernanceRules;

/// <summary>What a word of a register names.</summary>
internal enum WordKind
{
    Forum,
    Organisation,
    Level,
    Role,
    Body,
}
