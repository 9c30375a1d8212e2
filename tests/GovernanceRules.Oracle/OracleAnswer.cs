namespace GovernanceRules.Oracle;

/// <summary>What the format says of one charter and one register on one day.</summary>
public sealed record OracleAnswer(
    IReadOnlyList<OracleOutcome> Outcomes,
    IReadOnlyList<OracleFinding> Violated,
    IReadOnlyList<OracleFinding> Unknown);
