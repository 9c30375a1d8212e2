using NRules;
using NRules.Fluent;

namespace GovernanceRules.Benchmarks;

/// <summary>The flat facts and their rules, in one session, as an application would first write them.</summary>
internal sealed class FlatCheck
{
    private readonly Dictionary<string, Organisation> _organisations;
    private readonly List<FlatKey> _keys;
    private readonly ISessionFactory _factory;

    public FlatCheck(Charter charter)
    {
        _organisations = charter.Organisations.ToDictionary(o => o.Id.Text);
        _keys = [.. charter.Clusters.Select(c => new FlatKey("cluster", c.Id.Text)), new("sector", "municipal"), new("sector", "regional")];
        var repository = new RuleRepository();
        repository.Load(x => x.From(typeof(FlatMirror), typeof(FlatChair), typeof(FlatCluster), typeof(FlatSeats)));
        _factory = repository.Compile();
    }

    public int Check(Register register) => Fired(register).Query<FlatFinding>().Count();

    /// <summary>A second chair comes and goes.</summary>
    public Timed Change(Register register, int found)
    {
        var session = Fired(register);
        var second = FlatOf(EnginesBySize.SecondChair(register));
        session.Insert(second);
        session.Fire();
        EnginesBySize.Expect(found + 1, session.Query<FlatFinding>().Count());
        session.Retract(second);
        session.Fire();
        return new(() =>
        {
            session.Insert(second);
            session.Fire();
            session.Retract(second);
            session.Fire();
        });
    }

    private ISession Fired(Register register)
    {
        var session = _factory.CreateSession();
        session.InsertAll(_keys);
        session.InsertAll(register.Fora.Select(f => new FlatForum(f.Id.Text)));
        session.InsertAll(register.Memberships.Where(m => m.Period.Contains(Committees.Day)).Select(FlatOf));
        session.Fire();
        return session;
    }

    private FlatMember FlatOf(Membership member)
    {
        var organisation = _organisations[member.Organisation!.Value.Text];
        return new()
        {
            Forum = member.Forum.Text,
            Person = member.Person.Text,
            Organisation = organisation.Id.Text,
            Sector = organisation.Sector!.Value.Text,
            Cluster = organisation.Clusters[0].Cluster!.Value.Text,
            Role = member.Role.Text,
            Level = member.Level!.Value.Text,
        };
    }
}
