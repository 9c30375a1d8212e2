namespace GovernanceRules;

/// <summary>A value that is not recorded and would settle an unknown finding.</summary>
/// <param name="Person">The person's id, or the id of the organisation, forum or matter whose value it is.</param>
/// <param name="Value">What is not recorded, as files name it: <c>level</c>, <c>organisation</c>, an attribute.</param>
public sealed record MissingData(string Person, string Value);
