using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Holds a register against the constraints of a charter on a day: an instance for each constraint and forum.</summary>
internal sealed class ConstraintCheck
{
    private readonly GovernanceFacts _facts;
    private readonly ResultBuilder _results;
    private readonly ConstraintInstances _open = new();
    // The instances in which nothing needs counting, by place; all others are evaluated.
    private readonly List<(int Place, InstanceResult Result)> _settled = [];

    // only: the forum whose constraints are meant; null if all are.
    public ConstraintCheck(GovernanceFacts facts, FindingFactory findings, CancellationToken cancellationToken, string? only = null)
    {
        _facts = facts;
        _results = new ResultBuilder(facts, findings);
        Gather(only, cancellationToken);
    }

    // In the order of a report.
    public ConstraintInstances Instances { get; } = new();

    // The instances that are evaluated, in the same order.
    public IReadOnlyList<ConstraintInstance> Open => _open;

    public DayIndex Today => field ??= new DayIndex(PreparedRegister.Of(_facts.Register).Index, _facts);

    public static ImmutableArray<Finding> FindingsAbout(string forum, Charter charter, Register register, DateOnly day)
    {
        var facts = RegisterUnderCharter.Of(charter, register).FactsOn(day);
        var past = PastExtents.Of(charter, register);
        var check = new ConstraintCheck(facts, new FindingFactory(facts, new WaiverBook(facts, past.Of), past), CancellationToken.None, forum);
        return [.. check.Results(CancellationToken.None).OfType<InstanceResult>().SelectMany(r => r.Findings)];
    }

    // null if the instance holds and there is nothing to add. One set of counters for each constraint serves forum after forum: it starts
    // empty, and every membership that the instance looks at is added.
    public IEnumerable<InstanceResult?> Results(CancellationToken cancellationToken)
    {
        var feed = new MembershipFeed(Today);
        ConstraintEvaluator? evaluator = null;
        return Results(instance =>
        {
            if (evaluator?.Compiled != instance.Compiled)
                evaluator = new ConstraintEvaluator(instance.Compiled, _facts);
            evaluator.Reset(instance.Forum);
            feed.Feed(evaluator);
            var result = evaluator.Evaluate();
            return result == EvaluationResult.Held ? null : _results.Read(instance, result, v => ((IMembershipSource)Today).Explain(v, evaluator));
        }, cancellationToken);
    }

    // judge: evaluates an instance that needs counting.
    public IEnumerable<InstanceResult?> Results(Func<ConstraintInstance, InstanceResult?> judge, CancellationToken cancellationToken)
    {
        var (place, settled) = (0, 0);
        foreach (var instance in Instances)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return settled < _settled.Count && _settled[settled].Place == place++ ? _settled[settled++].Result : judge(instance);
        }
    }

    private void Gather(string? only, CancellationToken cancellationToken)
    {
        var fora = new ForumResolver(_facts);
        foreach (var constraint in _facts.Charter.Constraints)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var compiled = new CompiledConstraint(constraint, _facts);
            var all = fora.Of(constraint);
            if (only is not null)
                Gather(compiled, [.. all.Where(t => t.Forum?.Id == only)]);
            else if (all.Count > 0)
                Gather(compiled, all);
            else
                Settle(compiled, _results.NoForum(constraint));
        }
    }

    private void Gather(CompiledConstraint compiled, List<ResolvedForum> fora)
    {
        List<ResolvedForum>? open = null;
        for (var i = 0; i < fora.Count; i++)
            if (_results.WithoutCounting(new ConstraintInstance(compiled, fora[i].Forum, fora[i].Meant)) is { } settled)
            {
                open ??= [.. fora.Take(i)];
                _settled.Add((Instances.Count + i, settled));
            }
            else
            {
                open?.Add(fora[i]);
            }

        _open.Add(compiled, open ?? fora);
        Instances.Add(compiled, fora);
    }

    private void Settle(CompiledConstraint compiled, InstanceResult result)
    {
        _settled.Add((Instances.Count, result));
        Instances.Add(compiled, [new ResolvedForum(null, Truth.True)]);
    }
}
