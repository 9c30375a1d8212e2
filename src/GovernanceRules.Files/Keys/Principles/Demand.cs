namespace GovernanceRules.Files;

/// <summary>
/// What a constraint demands. Counts: too few and too many can differ in severity. NeedsForum: it is about a forum, or else about the
/// whole.
/// </summary>
internal sealed record Demand(Principle Principle, bool Counts = false, bool NeedsForum = true);
