using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class ResultBuilder(GovernanceFacts facts, FindingFactory findings)
{
    // null if something needs counting.
    public InstanceResult? WithoutCounting(ConstraintInstance row)
    {
        var (constraint, forum) = (row.Constraint, row.Forum);
        if (!constraint.InForce.Contains(facts.Day))
            return ConstraintNotInForce(constraint, forum);
        if (forum is { InForce: false })
            return ForumNotInForce(constraint, forum, forum.Id);
        if (row.Compiled.AbsentForum is { } absent)
            return ForumNotInForce(constraint, forum, absent.Id);
        if (facts.Covered)
            return forum is not { Missing: true } && AskedWhen.Of(constraint, forum, facts) == Truth.False
                ? NotApplicable(constraint, forum, Reasons.NotAsked(constraint, forum?.Id))
                : null;
        return row.Compiled.Primitives.Length > 0 && row.Compiled.Primitives.All(f => f is MeetingsPerYearConstraint) && !MeetingYears.Of(constraint, forum!, facts).Any()
            ? NotApplicable(constraint, forum, Reasons.NothingToJudge)
            : new(Row(constraint, forum, Outcome.Unknown, Reasons.NotCovered), []);
    }

    public InstanceResult NoForum(Constraint constraint) => constraint.InForce.Contains(facts.Day)
        ? NotApplicable(constraint, null, Reasons.NoForumSelected)
        : ConstraintNotInForce(constraint, null);

    public InstanceResult Read(ConstraintInstance row, EvaluationResult result, Func<FindingDetails, FindingDetails> explain) => result.Violations.IsEmpty
        ? WithoutFindings(row, result)
        : Read(row, [.. result.Violations.OrderBy(v => v.Key, CodePointComparer.Instance).Select(v => FindingOf(row, explain(v)))]);

    public Names Names => findings.Names;

    public Finding FindingOf(ConstraintInstance row, FindingDetails violation) => findings.OfConstraint(row, violation);

    public InstanceResult WithoutFindings(ConstraintInstance row, EvaluationResult judgement)
    {
        if (judgement.MissingForum is { } missing)
            return NotApplicable(row.Constraint, row.Forum, Reasons.ForumMissing(missing));
        if (judgement.IsEmpty)
            return NotApplicable(row.Constraint, row.Forum, Reasons.NothingToJudge);
        if (judgement.NoKey is { } key)
            return new(Row(row.Constraint, row.Forum, Outcome.Held, Reasons.NoKey(key)) with { AsksNothing = true }, []);
        return new(judgement.NobodySelected
            ? Row(row.Constraint, row.Forum, Outcome.Held, row.Constraint.Principle.NobodySelected)
            : new ConstraintOutcome(row.Constraint.Id.Text, row.Forum?.Id, Outcome.Held), []);
    }

    // found: in the order of a report.
    public InstanceResult Read(ConstraintInstance row, ImmutableArray<Finding> found) => InstanceResult.Of(row.Constraint.Id.Text, row.Forum?.Id, found, Names);

    private InstanceResult ConstraintNotInForce(Constraint constraint, ForumFacts? forum) =>
        NotApplicable(constraint, forum, Reasons.ConstraintNotInForce(constraint.InForce));

    private InstanceResult ForumNotInForce(Constraint constraint, ForumFacts? forum, string absent) =>
        NotApplicable(constraint, forum, Reasons.ForumNotInForce(absent));

    private InstanceResult NotApplicable(Constraint constraint, ForumFacts? forum, Message reason) =>
        new(Row(constraint, forum, Outcome.NotApplicable, reason), []);

    private ConstraintOutcome Row(Constraint constraint, ForumFacts? forum, Outcome outcome, Message reason) =>
        new(constraint.Id.Text, forum?.Id, outcome, reason, Names);
}
