using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed record InstanceResult(ConstraintOutcome Row, ImmutableArray<Finding> Findings)
{
    // The outcome is that of the gravest finding that counts. findings: in the order of a report.
    public static InstanceResult Of(string constraint, string? forum, ImmutableArray<Finding> findings, Names names)
    {
        var outcome = findings.IsEmpty ? Outcome.Held
            : findings.Any(f => f.Counts) ? Outcome.Violated
            : findings.Any(f => f.Verdict == Verdict.Unknown) ? Outcome.Unknown
            : Outcome.Waived;
        return new(outcome == Outcome.Unknown
            ? new ConstraintOutcome(constraint, forum, findings, names)
            : new ConstraintOutcome(constraint, forum, outcome), findings);
    }
}
