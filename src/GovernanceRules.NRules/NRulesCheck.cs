using System.Collections.Immutable;
using NRules;
using NRules.Fluent;

namespace GovernanceRules;

/// <summary>A check by a session of its own. The rules are compiled once.</summary>
internal sealed class NRulesCheck
{
    private readonly Lazy<ISessionFactory> _factory = new(() => new RuleRepository().LoadGovernanceRules().CompileForConcurrentUse());

    public static NRulesCheck Instance { get; } = new();

    // For the descriptions of the rules.
    public ISessionFactory Factory => _factory.Value;

    public Report Run(Charter charter, Register register, DateOnly asOf, CancellationToken cancellationToken)
    {
        var facts = new GovernanceFactSet(new FactSource(charter, register, asOf, cancellationToken, byForum: true));
        var session = Factory.CreateSession();
        session.InsertAll(facts.All);
        session.Fire(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return new SessionReport(session, facts.Source).Make(cancellationToken);
    }
}
