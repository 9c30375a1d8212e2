namespace GovernanceRules.Oracle;

/// <summary>How far the generated cases go.</summary>
public enum CaseRange
{
    /// <summary>What the format says, by its text or by its worked cases.</summary>
    Settled,

    /// <summary>Also what it leaves to the reader, such as a selection of fora whose kind is not recorded.</summary>
    Open,

    /// <summary>Principles about time, on memberships whose first and last days lie where these principles ask.</summary>
    Time,

    /// <summary>Few constraints, and matters with what fora may decide and where they must go on.</summary>
    Decisions,

    /// <summary>The same with escalations of which it is left open whether what they order can be done; such a charter may be refused.</summary>
    Unsound,
}
