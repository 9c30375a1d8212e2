namespace GovernanceRules;

/// <summary>A place in a file that a finding points at.</summary>
/// <param name="Role">What is there: <c>constraint</c>, <c>membership</c>, <c>meeting</c>, <c>matter</c> or <c>waiver</c>.</param>
/// <param name="Location">The place.</param>
public sealed record FindingLocation(string Role, FileLocation Location);
