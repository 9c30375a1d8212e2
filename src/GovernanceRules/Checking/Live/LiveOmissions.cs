namespace GovernanceRules;

internal sealed record LiveOmissions(Func<Constraint, Forum?, bool> Instances, bool MembershipsOutside);
