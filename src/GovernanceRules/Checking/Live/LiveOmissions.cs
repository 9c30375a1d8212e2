namespace GovernanceRules;

/// <summary>What a live check leaves out because somebody else follows it.</summary>
/// <param name="Instances">Whether the instance of a constraint for a forum is left out.</param>
/// <param name="MembershipsOutside">Whether memberships outside the period of their forum are left out.</param>
internal sealed record LiveOmissions(Func<Constraint, Forum?, bool> Instances, bool MembershipsOutside);
