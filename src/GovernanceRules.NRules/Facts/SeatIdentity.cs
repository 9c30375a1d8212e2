namespace GovernanceRules;

/// <summary>What makes two seats the same fact: the facts that they belong to, and all that their memberships say.</summary>
/// <param name="Scene">The facts.</param>
/// <param name="Membership">What the membership says, without where it was written and which clauses it comes from.</param>
/// <param name="Occurrence">How many memberships that say the same the register has before it.</param>
internal sealed record SeatIdentity(Scene Scene, Membership Membership, int Occurrence)
{
    public static SeatIdentity Of(Scene scene, Membership membership) => new(scene, membership with { Location = null, Clauses = [] }, 0);
}
