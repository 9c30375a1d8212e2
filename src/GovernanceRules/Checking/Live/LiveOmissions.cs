namespace GovernanceRules;

/// <summary>What a live check leaves out because another replay follows it.</summary>
internal sealed record LiveOmissions(Func<Constraint, Forum?, bool> Instances, bool MembershipsOutside);
