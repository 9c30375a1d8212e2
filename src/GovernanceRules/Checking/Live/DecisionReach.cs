namespace GovernanceRules;

/// <summary>
/// Which decisions a change can touch. A forum that decided is judged by how it was composed that day: by the memberships, as they were
/// that day, of the fora that the constraints about it look at, and by the waivers of these constraints.
/// </summary>
internal sealed class DecisionReach
{
    private readonly Dictionary<Identifier, List<(int Matter, DateOnly Day)>> _decisions = [];
    // By the forum in which somebody sits; constraints that may look anywhere are kept apart.
    private readonly Dictionary<Identifier, HashSet<Identifier>> _seenBy = [];
    private readonly HashSet<Identifier> _seeingAll = [];

    public DecisionReach(GovernanceFacts facts, IReadOnlyList<MatterReading> matters)
    {
        for (var matter = 0; matter < matters.Count; matter++)
            foreach (var step in matters[matter].DecisionsOfFora)
            {
                if (!_decisions.TryGetValue(step.Forum!.Value, out var decisions))
                    _decisions.Add(step.Forum.Value, decisions = []);
                decisions.Add((matter, step.Date));
            }

        foreach (var (forum, decisions) in _decisions)
        {
            See(forum, forum);
            foreach (var day in decisions.Select(d => d.Day).Distinct())
                See(forum, facts, new PrincipleContext(facts.Charter, facts.Register, day));
        }
    }

    // alone: whether the membership is or was the only one of its forum. A register that seats nobody there, on any day, says something
    // about all days.
    public IEnumerable<(int Matter, Identifier Forum, DateOnly Day)> Of(Membership membership, bool alone) =>
        _seeingAll.Concat(_seenBy.GetValueOrDefault(membership.Forum) ?? []).Distinct()
            .SelectMany(f => _decisions[f].Where(d => alone || membership.Period.Contains(d.Day)).Select(d => (d.Matter, f, d.Day)));

    // By what the waiver says of how a forum is composed.
    public IEnumerable<(int Matter, Identifier Forum, DateOnly Day)> Of(Waiver waiver) => _decisions
        .Where(d => waiver.Forum is not { } forum || forum == d.Key)
        .SelectMany(d => d.Value.Where(x => waiver.Period.Contains(x.Day) || waiver.Constraint.Text == BuiltInConstraints.Composition).Select(x => (x.Matter, d.Key, x.Day)));

    public IEnumerable<(int Matter, Identifier Forum, DateOnly Day)> On(params IReadOnlyCollection<DateOnly> days) =>
        _decisions.SelectMany(d => d.Value.Where(x => days.Contains(x.Day)).Select(x => (x.Matter, d.Key, x.Day)));

    private void See(Identifier forum, GovernanceFacts facts, PrincipleContext context)
    {
        foreach (var constraint in facts.Charter.Constraints)
        {
            if (constraint.Forum.IsNone || (constraint.Forum.Selection is null && !constraint.Forum.Ids.Contains(forum)))
                continue;
            if (!ConstraintReach.IsLocal(constraint, context))
                _seeingAll.Add(forum);
            foreach (var named in ConstraintReach.NamedFora(constraint.Principle, context))
                See(forum, named);
        }
    }

    private void See(Identifier forum, Identifier seen)
    {
        if (!_seenBy.TryGetValue(seen, out var by))
            _seenBy.Add(seen, by = []);
        by.Add(forum);
    }
}
