namespace GovernanceRules;

/// <summary>What a decision or an approval came to.</summary>
public enum StepOutcome
{
    /// <summary>The matter was adopted (vedtaget).</summary>
    Adopted,

    /// <summary>The matter was rejected (afvist), and need go no further.</summary>
    Rejected,
}
