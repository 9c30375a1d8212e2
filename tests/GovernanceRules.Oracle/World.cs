namespace GovernanceRules.Oracle;

/// <summary>
/// One way in which the unrecorded may turn out, as far as one key goes: how many are counted for it, how many are picked over all keys,
/// and whether somebody has the key at all.
/// </summary>
internal readonly record struct World(int Count, int Total, bool IsPresent);
