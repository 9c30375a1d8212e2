namespace GovernanceRules;

/// <summary>What makes a finding the same before and after a change: what it is about, and its status.</summary>
internal readonly record struct LiveIdentity(string Constraint, string? Forum, string? Key, Verdict Verdict, Severity Severity, Waiver? Waiver)
{
    public static LiveIdentity Of(Finding finding) =>
        new(finding.Constraint, finding.Forum, finding.Key, finding.Verdict, finding.Severity, finding.Waiver);
}
