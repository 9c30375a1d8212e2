using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Turns the counters of a row into its outcome and its findings.</summary>
internal sealed class RowReader(GovernanceFacts facts, WaiverBook waivers, IRowSource source)
{
    private readonly FindingMaker _maker = new(facts, source);

    /// <summary>The row where nothing needs counting; <see langword="null"/> where something does.</summary>
    public RowResult? WithoutCounting(RowEvaluator evaluator, ForumFacts? forum)
    {
        var constraint = evaluator.Constraint;
        if (!constraint.InForce.Contains(facts.Day))
            return NotApplicable(constraint, forum, w => Reasons.ConstraintNotInForce(w, constraint.InForce));
        if (forum is { InForce: false })
            return NotApplicable(constraint, forum, w => Reasons.ForumNotInForce(w, forum.Id));
        if (evaluator.ComparesWithAbsentForum(out var absent))
            return NotApplicable(constraint, forum, w => Reasons.ForumNotInForce(w, facts.Symbols[absent]));
        if (!facts.Covered)
            return new(Row(constraint, forum, Outcome.Unknown, Reasons.NotCovered), []);
        return null;
    }

    /// <summary>The row of a constraint that selects no forum.</summary>
    public RowResult NoForum(Constraint constraint) => NotApplicable(constraint, null, constraint.InForce.Contains(facts.Day)
        ? Reasons.NoForumSelected
        : w => Reasons.ConstraintNotInForce(w, constraint.InForce));

    public RowResult Read(RowEvaluator evaluator, ForumFacts? forum, Kleene meant)
    {
        var constraint = evaluator.Constraint;
        var found = evaluator.Judge();
        if (found.Count == 0)
            return new(evaluator.NobodySelected
                ? Row(constraint, forum, Outcome.Held, Reasons.NobodySelected)
                : new OutcomeRow(constraint.Id.Text, forum?.Id, Outcome.Held), []);
        var findings = found
            .OrderBy(f => f.Key, CodePointComparer.Instance)
            .Select(f => _maker.Make(evaluator, forum, meant, f, waivers))
            .ToImmutableArray();
        var outcome = findings.Any(f => f.Counts) ? Outcome.Violated
            : findings.Any(f => f.Verdict == Verdict.Unknown) ? Outcome.Unknown
            : Outcome.Waived;
        return new(outcome == Outcome.Unknown
            ? Row(constraint, forum, outcome, w => Reasons.NotRecorded(w, findings))
            : new OutcomeRow(constraint.Id.Text, forum?.Id, outcome), findings);
    }

    private RowResult NotApplicable(Constraint constraint, ForumFacts? forum, Func<Wording, string> reason) =>
        new(Row(constraint, forum, Outcome.NotApplicable, reason), []);

    private OutcomeRow Row(Constraint constraint, ForumFacts? forum, Outcome outcome, Func<Wording, string> reason) =>
        new(constraint.Id.Text, forum?.Id, outcome, language => reason(_maker.Words(language)));
}
