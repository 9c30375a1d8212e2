using System.Collections.Immutable;
using NRules;

namespace GovernanceRules;

/// <summary>Judges matters by rules, each in a session of its own.</summary>
internal sealed class NRulesMatterJudge(ISessionFactory factory, GovernanceFacts facts) : IMatterEvaluator
{
    private readonly Scene _scene = new(facts.Charter, facts.Register, facts.Day);
    private ImmutableArray<object> _charter;

    public MatterResult Judge(Matter matter)
    {
        if (_charter.IsDefault)
            _charter = [.. CharterFacts.Of(_scene)];
        var judged = new MatterUnderWay(matter, _scene);
        var session = factory.CreateSession();
        session.InsertAll(_charter);
        session.InsertAll([judged, .. matter.Steps.Select((step, place) => new StepTaken(judged, step, place))]);
        session.Fire();
        var courses = session.Query<Course>().ToDictionary(c => c.Escalation);
        var astray = session.Query<Astray>().ToDictionary(a => a.Course.Escalation, a => a.Breach);
        return new(
            [.. _scene.Charter.Escalations.Select(e => new EscalationJudgement(courses.GetValueOrDefault(e)?.Means.Value ?? Truth.False, astray.GetValueOrDefault(e)))],
            [.. session.Query<Overstepped>().AsEnumerable().Select(o => o.Breach)]);
    }
}
