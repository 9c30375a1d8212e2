using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Who appoints a member: whoever did, else whom the charter asks it of.</summary>
internal sealed class Appointing(GovernanceFacts facts)
{
    private readonly ForumResolver _targets = new(facts);
    private readonly PredicateFactory _tests = new(facts);
    private readonly PrincipleContext _context = new(facts.Charter, facts.Register, facts.Day);
    private readonly Dictionary<int, ImmutableArray<(MembershipPredicate Members, ImmutableArray<string> Bodies)>> _asked = [];

    public IEnumerable<string> BodiesOf(int row)
    {
        if (facts.Table.Rows[row].AppointedBy is { } body)
            return [body.Text];
        if (facts.Forum(facts.Table.Forum[row]) is not { } forum)
            return [];
        if (!_asked.TryGetValue(forum.Symbol, out var asked))
            _asked.Add(forum.Symbol, asked = [.. AskedIn(forum)]);
        var scope = new Scope(forum.Symbol, forum.Cluster);
        return asked.Where(a => a.Members.Of(row, scope) == Truth.True).SelectMany(a => a.Bodies).Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<(MembershipPredicate, ImmutableArray<string>)> AskedIn(ForumFacts forum) =>
        from constraint in facts.Charter.Constraints
        where constraint.InForce.Contains(facts.Day)
        from demand in constraint.PrimitivesOn(_context).OfType<ForAllConstraint>()
        let bodies = demand.Is.Conditions.OfType<ValueCondition>().Where(c => c.Key is { Property: Property.AppointedBy }).SelectMany(c => c.Values).Select(v => v.Text).ToImmutableArray()
        where !bodies.IsEmpty && _targets.Of(constraint).Any(t => t.Forum == forum && t.Meant == Truth.True)
        select (_tests.SelectingEver(demand.Members), bodies);
}
