using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Holds a register against the constraints of a charter on a day: an instance for each constraint and forum. Of the instances that need counting an
/// engine says what is wrong.
/// </summary>
internal sealed class ConstraintCheck
{
    private readonly DayIndex _today;
    private readonly ResultBuilder _results;
    private readonly IEngine _engine;
    private readonly ConstraintInstances _asked = new();
    // The instances in which nothing needs counting, by place; each of the others waits for the answer to the next question.
    private readonly List<(int Place, InstanceResult Result)> _settled = [];

    /// <summary>Gathers the instances.</summary>
    /// <param name="facts">Charter, register and day.</param>
    /// <param name="findings">Makes the findings.</param>
    /// <param name="engine">What judges.</param>
    /// <param name="only">The forum whose constraints are meant; <see langword="null"/> if all are.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public ConstraintCheck(GovernanceFacts facts, FindingFactory findings, IEngine engine, string? only, CancellationToken cancellationToken)
    {
        Facts = facts;
        _today = new DayIndex(PreparedRegister.Of(facts.Register).Index, facts);
        _results = new ResultBuilder(facts, findings);
        _engine = engine;
        Gather(only, cancellationToken);
    }

    public GovernanceFacts Facts { get; }

    public IMembershipSource Source => _today;

    /// <summary>In the order of a report.</summary>
    public ConstraintInstances Instances { get; } = new();

    /// <summary>The instances that an engine is asked about, in the same order.</summary>
    public IReadOnlyList<ConstraintInstance> Asked => _asked;

    /// <summary>What is wrong on a day with how a forum is put together.</summary>
    public static ImmutableArray<Finding> FindingsAbout(string forum, Charter charter, Register register, DateOnly day, IEngine engine)
    {
        var facts = RegisterUnderCharter.Of(charter, register).FactsOn(day);
        var check = new ConstraintCheck(facts, new FindingFactory(facts, new WaiverBook(facts)), engine, forum, CancellationToken.None);
        return [.. check.Results(CancellationToken.None).OfType<InstanceResult>().SelectMany(r => r.Findings)];
    }

    /// <summary>What becomes of each instance; nothing if it holds and there is nothing to add.</summary>
    public IEnumerable<InstanceResult?> Results(CancellationToken cancellationToken)
    {
        using var answers = _engine.Judge(new CheckedDay(Facts, _today), _asked, cancellationToken).GetEnumerator();
        var (place, settled) = (0, 0);
        foreach (var instance in Instances)
            if (settled < _settled.Count && _settled[settled].Place == place++)
                yield return _settled[settled++].Result;
            else if (Next(answers) is var judgement && judgement == EvaluationResult.Held)
                yield return null;
            else
                yield return _results.Read(instance, judgement);
    }

    private static EvaluationResult Next(IEnumerator<EvaluationResult> answers) => answers.MoveNext()
        ? answers.Current
        : throw new InvalidOperationException("The engine answered fewer rows than it was asked about.");

    private void Gather(string? only, CancellationToken cancellationToken)
    {
        var fora = new ForumResolver(Facts);
        foreach (var constraint in Facts.Charter.Constraints)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var compiled = new CompiledConstraint(constraint, Facts);
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

        _asked.Add(compiled, open ?? fora);
        Instances.Add(compiled, fora);
    }

    private void Settle(CompiledConstraint compiled, InstanceResult result)
    {
        _settled.Add((Instances.Count, result));
        Instances.Add(compiled, [new ResolvedForum(null, Truth.True)]);
    }
}
