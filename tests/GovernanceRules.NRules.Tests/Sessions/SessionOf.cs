using NRules;
using NRules.Fluent;

namespace GovernanceRules.Tests.Sessions;

/// <summary>A session of an application that has loaded the rules of the package beside its own.</summary>
internal sealed class SessionOf
{
    public SessionOf(Charter charter, Register register, DateOnly day, params Type[] ownRules)
    {
        var repository = new RuleRepository();
        if (ownRules.Length > 0)
            repository.Load(x => x.From(ownRules));
        repository.LoadGovernanceRules();
        Facts = charter.FactsFor(register, day);
        Session = repository.Compile().CreateSession();
        Session.InsertAll(Facts.All);
        Session.Fire();
    }

    public GovernanceFactSet Facts { get; }

    public ISession Session { get; }

    /// <summary>The findings among the facts, by their fingerprints.</summary>
    public string Findings => string.Join(", ", Session.Query<Finding>().AsEnumerable().Select(f => $"{f.Fingerprint} {f.Verdict}").Order(StringComparer.Ordinal));

    public void Insert(params object[] facts)
    {
        Session.InsertAll(facts);
        Session.Fire();
    }

    public void Retract(Func<Seat, bool> which)
    {
        Session.RetractAll(Session.Query<Seat>().AsEnumerable().Where(which).ToList());
        Session.Fire();
    }
}
