namespace GovernanceRules;

/// <summary>A row of a live check: its counters and what was last read off them.</summary>
internal sealed class LiveRow
{
    private readonly RowQuestion? _question;
    private RowResult? _result;

    public LiveRow(RowResult settled) => _result = settled;

    public LiveRow(RowEvaluator evaluator, RowQuestion question)
    {
        Evaluator = evaluator;
        _question = question;
    }

    /// <summary>The counters; <see langword="null"/> where nothing needs counting.</summary>
    public RowEvaluator? Evaluator { get; }

    public RowResult Result => _result!;

    public void Read(RowReader reader, IRowSource source)
    {
        if (Evaluator is not null)
            _result = reader.Read(_question!.Value, Evaluator.Judge(source));
    }
}
