namespace GovernanceRules;

/// <summary>
/// The library's own engine: each row's counters start empty and every membership of its fora is added. The counters are the live check's;
/// here one set for each constraint serves forum after forum.
/// </summary>
internal sealed class CountingEngine : IEngine
{
    private CountingEngine()
    {
    }

    public static CountingEngine Instance { get; } = new();

    public IEnumerable<EvaluationResult> Judge(CheckedDay day, IReadOnlyList<ConstraintInstance> rows, CancellationToken cancellationToken)
    {
        var feeder = new MembershipFeed(day.Today);
        ConstraintEvaluator? evaluator = null;
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (evaluator?.Compiled != row.Compiled)
                evaluator = new ConstraintEvaluator(row.Compiled, day.Facts);
            evaluator.Reset(row.Forum);
            feeder.Feed(evaluator);
            yield return Explained(evaluator.Evaluate(), evaluator, day.Today);
        }
    }

    private static EvaluationResult Explained(EvaluationResult result, ConstraintEvaluator evaluator, IMembershipSource members) => result.Violations.IsEmpty
        ? result
        : new([.. result.Violations.Select(v => members.Explain(v, evaluator))]);

    public IMatterEvaluator MattersOf(GovernanceFacts facts) => new MatterEvaluator(facts);
}
