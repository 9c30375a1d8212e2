namespace GovernanceRules;

/// <summary>A row of a live check: its counters and what is wrong by them.</summary>
internal sealed class LiveRow
{
    private readonly RowQuestion? _question;
    private readonly FormStanding<Finding>[] _forms;
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
        _forms = [.. evaluator.Forms.Select(f => new FormStanding<Finding>(f))];
    }

    /// <summary>The counters; <see langword="null"/> where nothing needs counting.</summary>
    public RowEvaluator? Evaluator { get; }

    public ForumFacts? Forum => _question?.Forum;

    public bool HasFindings => Array.Exists(_forms, f => !f.IsEmpty);

    public IEnumerable<Finding> Findings => _forms.SelectMany(f => f.All);

    /// <summary>The row as a report has it.</summary>
    public RowResult Result(RowReader reader) => _result ??= HasFindings
        ? reader.Read(_question!.Value, [.. _forms.SelectMany(f => f.All.OrderBy(x => x.Key, CodePointComparer.Instance)).OrderBy(f => f.Key, CodePointComparer.Instance)])
        : reader.WithoutFindings(_question!.Value, Evaluator!.Held);

    /// <summary>Empties the counters.</summary>
    public void Reset() => Evaluator!.Reset(Forum);

    /// <summary>Judges everything.</summary>
    public void JudgeAll(ILiveSink sink)
    {
        _result = null;
        var findings = new FindingSink(this, sink);
        foreach (var form in _forms)
            form.JudgeAll(findings);
    }

    /// <summary>Judges what has moved. Forms about things are not moved by memberships.</summary>
    public void JudgeTouched(ILiveSink sink)
    {
        _result = null;
        var findings = new FindingSink(this, sink);
        foreach (var form in _forms)
            if (form.State.Sides.Length > 0)
                JudgeTouched(form, findings, sink.Probe);
    }

    /// <summary>Makes findings anew, whose waivers may be others.</summary>
    public void Renew(Func<Finding, bool> whose, ILiveSink sink)
    {
        _result = null;
        var findings = new FindingSink(this, sink);
        foreach (var form in _forms)
            sink.Probe.Judged(form.Renew(whose, findings));
    }

    private static void JudgeTouched(FormStanding<Finding> form, FindingSink findings, LiveProbe probe)
    {
        if (!form.State.AllTouched)
        {
            probe.Cleared(form.State.Touched!.Room);
            if (form.State.RenewsAll)
                probe.Judged(form.Renew(_ => true, findings));
        }

        probe.Judged(form.JudgeTouched(findings));
    }

    private sealed class FindingSink(LiveRow row, ILiveSink sink) : IStandingSink<Finding>
    {
        public Finding Make(KeyStatus status) => sink.Reader.FindingOf(row._question!.Value, row.Evaluator!.BreachOf(status, sink.Source));

        public void Replace(Finding? before, Finding? after) => sink.Replace(before, after);
    }
}
