namespace GovernanceRules;

/// <summary>A row of a live check: its counters and what was last read off them.</summary>
internal sealed class LiveRow
{
    private readonly ForumFacts? _forum;
    private readonly Kleene _meant;
    private RowResult? _result;

    public LiveRow(RowResult settled) => _result = settled;

    public LiveRow(RowEvaluator evaluator, ForumFacts? forum, Kleene meant)
    {
        Evaluator = evaluator;
        _forum = forum;
        _meant = meant;
    }

    /// <summary>The counters; <see langword="null"/> where nothing needs counting.</summary>
    public RowEvaluator? Evaluator { get; }

    public RowResult Result => _result!;

    public void Read(RowReader reader)
    {
        if (Evaluator is not null)
            _result = reader.Read(Evaluator, _forum, _meant);
    }
}
