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
            return ConstraintNotInForce(constraint, forum);
        if (forum is { InForce: false })
            return ForumNotInForce(constraint, forum, forum.Id);
        if (evaluator.ComparesWithAbsentForum(out var absent))
            return ForumNotInForce(constraint, forum, facts.Symbols[absent]);
        return facts.Covered ? null : new(Row(constraint, forum, Outcome.Unknown, Reasons.NotCovered), []);
    }

    /// <summary>The row of a constraint that selects no forum.</summary>
    public RowResult NoForum(Constraint constraint) => constraint.InForce.Contains(facts.Day)
        ? NotApplicable(constraint, null, Reasons.NoForumSelected)
        : ConstraintNotInForce(constraint, null);

    public RowResult Read(RowEvaluator evaluator, ForumFacts? forum, Kleene meant)
    {
        if (evaluator.NothingToJudge)
            return NotApplicable(evaluator.Constraint, forum, Reasons.NothingToJudge);
        var found = evaluator.Judge();
        if (found.Count > 0)
            return Read(evaluator, forum, meant, found);
        return new(evaluator.NobodySelected
            ? Row(evaluator.Constraint, forum, Outcome.Held, Reasons.NobodySelected)
            : new OutcomeRow(evaluator.Constraint.Id.Text, forum?.Id, Outcome.Held), []);
    }

    private RowResult Read(RowEvaluator evaluator, ForumFacts? forum, Kleene meant, List<KeyStatus> found)
    {
        var constraint = evaluator.Constraint;
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

    private RowResult ConstraintNotInForce(Constraint constraint, ForumFacts? forum) =>
        NotApplicable(constraint, forum, w => Reasons.ConstraintNotInForce(w, constraint.InForce));

    private RowResult ForumNotInForce(Constraint constraint, ForumFacts? forum, string absent) =>
        NotApplicable(constraint, forum, w => Reasons.ForumNotInForce(w, absent));

    private RowResult NotApplicable(Constraint constraint, ForumFacts? forum, Func<Wording, string> reason) =>
        new(Row(constraint, forum, Outcome.NotApplicable, reason), []);

    private OutcomeRow Row(Constraint constraint, ForumFacts? forum, Outcome outcome, Func<Wording, string> reason) =>
        new(constraint.Id.Text, forum?.Id, outcome, language => reason(_maker.Words(language)));
}
