using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A row with its findings.</summary>
internal sealed record InstanceResult(ConstraintOutcome Row, ImmutableArray<Finding> Findings)
{
    /// <summary>The row of what was found, by the gravest that counts.</summary>
    /// <param name="constraint">The constraint's or the escalation's id.</param>
    /// <param name="forum">The forum; none where the row is about none.</param>
    /// <param name="findings">What was found, in the order of a report.</param>
    /// <param name="names">The names of the day, for the reason.</param>
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
