namespace GovernanceRules.Files;

/// <summary>What a constraint demands, read from its principle's key.</summary>
/// <param name="Principle">The principle.</param>
/// <param name="Counts">Whether it counts, so that too few and too many can differ in severity.</param>
/// <param name="NeedsForum">Whether it is about a forum, or else about things as a whole.</param>
internal sealed record Demand(Principle Principle, bool Counts = false, bool NeedsForum = true);
