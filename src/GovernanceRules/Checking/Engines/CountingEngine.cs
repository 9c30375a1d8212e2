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

    public IEnumerable<RowJudgement> Judge(CheckedDay day, IReadOnlyList<RowQuestion> rows, CancellationToken cancellationToken)
    {
        var feeder = new RowFeeder(day.Today);
        RowEvaluator? evaluator = null;
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (evaluator?.Asked != row.Asked)
                evaluator = new RowEvaluator(row.Asked, day.Facts);
            evaluator.Reset(row.Forum);
            feeder.Feed(evaluator);
            yield return evaluator.Judge(day.Today);
        }
    }

    public IMatterJudge MattersOf(GovernanceFacts facts) => new MatterJudge(facts);
}
