namespace GovernanceRules.Oracle;

/// <summary>What the format says of one charter and one register on one day.</summary>
public sealed record OracleAnswer(
    IReadOnlyList<OracleOutcome> Outcomes,
    IReadOnlyList<OracleFinding> Violated,
    IReadOnlyList<OracleFinding> Unknown)
{
    /// <summary>What is found about matters: by the escalations, which have rows, and by the built-in constraints, which have none.</summary>
    public IReadOnlyList<OracleDecision> Decisions { get; init; } = [];

    /// <summary>What is found about memberships, whatever the charter asks.</summary>
    public IReadOnlyList<OracleFinding> Memberships { get; init; } = [];

    /// <summary>What is violated and waived, each with the period and the body of the waiver that is told.</summary>
    public IReadOnlyList<(OracleFinding Finding, string Waiver)> Waived { get; init; } = [];

    /// <summary>What is found about the waivers themselves.</summary>
    public IReadOnlyList<OracleFinding> Waivers { get; init; } = [];
}
