namespace GovernanceRules.Oracle;

/// <summary>
/// One that may be counted: whether the selection picks it, who it is (or under <c>distinct</c>, what is counted of it), the keys that it
/// has, and whether it stands for any number of such.
/// </summary>
internal sealed record Counted(Truth Picked, Recorded Unit, Recorded Keys, bool IsAnyNumber);
