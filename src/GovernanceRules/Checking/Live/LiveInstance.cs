namespace GovernanceRules;

internal sealed class LiveInstance
{
    private readonly ConstraintInstance? _question;
    private readonly FindingMultiset<Finding>[] _forms;
    private InstanceResult? _result;

    public LiveInstance(InstanceResult settled)
    {
        _result = settled;
        _forms = [];
    }

    public LiveInstance(ConstraintEvaluator evaluator, ConstraintInstance question)
    {
        Evaluator = evaluator;
        _question = question;
        _forms = [.. evaluator.Primitives.Select(f => new FindingMultiset<Finding>(f))];
    }

    // null if nothing needs counting.
    public ConstraintEvaluator? Evaluator { get; }

    public ForumFacts? Forum => _question?.Forum;

    public bool HasFindings => Array.Exists(_forms, f => !f.IsEmpty);

    public IEnumerable<Finding> Findings => _forms.SelectMany(f => f.All);

    public InstanceResult Result(ResultBuilder reader) => _result ??= HasFindings
        ? reader.Read(_question!.Value, [.. _forms.SelectMany(f => f.All.OrderBy(x => x.Key, CodePointComparer.Instance)).OrderBy(f => f.Key, CodePointComparer.Instance)])
        : reader.WithoutFindings(_question!.Value, Evaluator!.Held);

    public void Reset() => Evaluator!.Reset(Forum);

    public void JudgeAll(ILiveSink sink)
    {
        _result = null;
        var findings = new FindingSink(this, sink);
        var missing = Evaluator!.Missing is not null;
        foreach (var form in _forms)
            if (missing)
                form.Empty(findings);
            else
                form.JudgeAll(findings);
    }

    // Memberships do not move primitives about entities.
    public void JudgeTouched(ILiveSink sink)
    {
        if (Evaluator!.Missing is not null)
            return;
        _result = null;
        var findings = new FindingSink(this, sink);
        foreach (var form in _forms)
            if (form.State.Sides.Length > 0)
                JudgeTouched(form, findings, sink.Probe);
    }

    public void Renew(Func<Finding, bool> whose, ILiveSink sink)
    {
        _result = null;
        var findings = new FindingSink(this, sink);
        foreach (var form in _forms)
            sink.Probe.Judged(form.Renew(whose, findings));
    }

    private static void JudgeTouched(FindingMultiset<Finding> form, FindingSink findings, LiveProbe probe)
    {
        if (!form.State.AllTouched)
        {
            probe.Cleared(form.State.Touched!.Room);
            if (form.State.RenewsAll)
                probe.Judged(form.Renew(_ => true, findings));
        }

        probe.Judged(form.JudgeTouched(findings));
    }

    private sealed class FindingSink(LiveInstance row, ILiveSink sink) : IViolationSink<Finding>
    {
        public Finding Make(FindingDetails violation) => sink.Reader.FindingOf(row._question!.Value, sink.Source.Explain(violation, row.Evaluator!));

        public void Replace(Finding? before, Finding? after) => sink.Replace(before, after);
    }
}
