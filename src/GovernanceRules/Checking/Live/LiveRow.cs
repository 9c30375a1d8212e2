namespace GovernanceRules;

/// <summary>A row of a live check: its counters and what is wrong by them.</summary>
internal sealed class LiveRow
{
    private readonly RowQuestion? _question;
    private readonly LiveForm[] _forms;
    private RowResult? _result;

    public LiveRow(RowResult settled)
    {
        _result = settled;
        _forms = [];
    }

    public LiveRow(RowEvaluator evaluator, RowQuestion question)
    {
        Evaluator = evaluator;
        _question = question;
        _forms = [.. evaluator.Forms.Select(f => new LiveForm(f))];
    }

    /// <summary>The counters; <see langword="null"/> where nothing needs counting.</summary>
    public RowEvaluator? Evaluator { get; }

    public ForumFacts? Forum => _question?.Forum;

    public IReadOnlyList<LiveForm> Forms => _forms;

    public bool HasFindings => Array.Exists(_forms, f => !f.IsEmpty);

    public IEnumerable<Finding> Findings => _forms.SelectMany(f => f.Findings);

    /// <summary>The row as a report has it.</summary>
    public RowResult Result(RowReader reader) => _result ??= HasFindings
        ? reader.Read(_question!.Value, [.. _forms.SelectMany(f => f.Findings.OrderBy(x => x.Key, CodePointComparer.Instance)).OrderBy(f => f.Key, CodePointComparer.Instance)])
        : reader.WithoutFindings(_question!.Value, Evaluator!.Held);

    public Finding Make(KeyStatus status, ILiveSink sink) => sink.Reader.FindingOf(_question!.Value, Evaluator!.BreachOf(status, sink.Source));

    /// <summary>Empties the counters.</summary>
    public void Reset() => Evaluator!.Reset(Forum);

    /// <summary>Judges everything.</summary>
    public void JudgeAll(ILiveSink sink)
    {
        _result = null;
        foreach (var form in _forms)
            form.JudgeAll(this, sink);
    }

    /// <summary>Judges what has moved. Forms about things are not moved by memberships.</summary>
    public void JudgeTouched(ILiveSink sink)
    {
        _result = null;
        foreach (var form in _forms)
            if (form.State.Sides.Length > 0)
                form.JudgeTouched(this, sink);
    }

    /// <summary>Makes findings anew, whose waivers may be others.</summary>
    public void Renew(Func<Finding, bool> whose, ILiveSink sink)
    {
        _result = null;
        foreach (var form in _forms)
            form.Renew(this, whose, sink);
    }
}
