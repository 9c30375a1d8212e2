using NRules;
using NRules.Fluent;

namespace GovernanceRules;

/// <summary>
/// Evaluates constraints by rules. A join of rules looks at every fact, so each forum gets a session of its own with the facts that its
/// demands look at, and the cost grows with the register. The rules are compiled once.
/// </summary>
internal sealed class NRulesEngine : IEngine
{
    private readonly Lazy<ISessionFactory> _factory = new(Compile);

    public static NRulesEngine Instance { get; } = new();

    /// <summary>The compiled rules, which tell what they do.</summary>
    public ISessionFactory Factory => _factory.Value;

    public IEnumerable<EvaluationResult> Judge(CheckedDay day, IReadOnlyList<ConstraintInstance> rows, CancellationToken cancellationToken)
    {
        var answers = new Dictionary<ConstraintInstance, EvaluationResult>(rows.Count);
        var facts = new SessionFacts(day.Facts);
        foreach (var group in rows.GroupBy(r => r.Forum?.Id))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (row, judgement) in Judge(facts.For([.. group]), cancellationToken))
                answers.Add(row, judgement);
        }

        return rows.Select(r => answers[r]);
    }

    public IMatterEvaluator MattersOf(GovernanceFacts facts) => new NRulesMatterJudge(_factory.Value, facts);

    private IEnumerable<(ConstraintInstance, EvaluationResult)> Judge(GroupFacts group, CancellationToken cancellationToken)
    {
        var session = _factory.Value.CreateSession();
        session.InsertAll(group.Facts);
        session.Fire(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        var results = new RowResults(group.Rows);
        foreach (var fact in session.Query<object>())
            results.Note(fact);
        return results.Judgements();
    }

    private static ISessionFactory Compile()
    {
        var repository = new RuleRepository();
        return repository.LoadGovernanceRules().CompileForConcurrentUse();
    }
}
