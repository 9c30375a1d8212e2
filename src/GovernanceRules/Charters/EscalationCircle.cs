using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Escalations that send a matter from one forum to another and back, and nowhere else.</summary>
internal sealed class EscalationCircle
{
    private EscalationCircle(ImmutableArray<Escalation> escalations, ImmutableArray<Identifier> fora)
    {
        Escalations = escalations;
        Fora = fora;
    }

    // In the charter's order.
    public ImmutableArray<Escalation> Escalations { get; }

    // By code point.
    public ImmutableArray<Identifier> Fora { get; }

    public string Text
    {
        get
        {
            var names = Ids.Listed(Escalations.Select(e => e.Id), "and");
            var fora = Ids.Listed(Fora, "and");
            return (Escalations.Length == 1 ? $"the escalation {names} sends" : $"the escalations {names} send")
                + (Fora.Length == 1 ? $" a matter in a circle, from {fora} back to it" : $" a matter in a circle between {fora}");
        }
    }

    // Each set of escalations once. days: representative of all; declared: the fora that the charter declares.
    public static IEnumerable<EscalationCircle> Of(Charter charter, IEnumerable<DecisionDay> days, IReadOnlySet<Identifier> declared)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        var leading = charter.Escalations.Where(e => !e.From.IsNone && !(e.To.IsEmpty && e.Next.IsEmpty) && e.From.Ids.All(declared.Contains)).ToList();
        if (leading.Count == 0)
            yield break;
        foreach (var day in days)
            foreach (var one in charter.Escalations.Where(e => e.InForce.Contains(day.Day)))
                if (Among([.. leading.Where(e => e.InForce.Contains(day.Day) && e.When.IsImpliedBy(one.When))], day, declared) is { } circle
                    && told.Add(string.Join(' ', circle.Escalations.Select(e => e.Id.Text))))
                    yield return circle;
    }

    private static EscalationCircle? Among(List<Escalation> escalations, DecisionDay day, IReadOnlySet<Identifier> declared)
    {
        var demands = day.InForce.SelectMany(f => escalations.Where(e => day.IsAt(f.Id, e.From) == Truth.True).SelectMany(e => GoalsOf(f.Id, e, day, declared).Select(goals => new Demand(f.Id, e, goals))))
            .Where(d => d.Goals.All(declared.Contains))
            .Select(d => d with { Goals = [.. d.Goals.Where(g => day.InForce.Any(f => f.Id == g))] })
            .Where(d => d.Goals.Length > 0).ToList();
        // Whoever may go elsewhere is out, then whoever may go to those, until none is left who may.
        var bound = demands.Select(d => d.From).ToHashSet();
        while (bound.RemoveWhere(f => !demands.Exists(d => d.From == f && d.Goals.All(bound.Contains))) > 0)
        {
        }

        return bound.Count == 0 ? null : new(
            [.. escalations.Where(e => demands.Exists(d => d.Escalation == e && bound.Contains(d.From) && d.Goals.All(bound.Contains)))],
            [.. bound.OrderBy(f => f.Text, CodePointComparer.Instance)]);
    }

    private static IEnumerable<ImmutableArray<Identifier>> GoalsOf(Identifier forum, Escalation escalation, DecisionDay day, IReadOnlySet<Identifier> declared)
    {
        if (!escalation.Next.IsEmpty && escalation.Next.All(declared.Contains))
            yield return [.. escalation.Next.Select(day.Now).Distinct()];
        if (!escalation.To.IsEmpty && escalation.To.All(declared.Contains) && !day.IsAtOrAbove(forum, escalation.To))
            yield return [.. day.WithAllAbove(escalation.To)];
    }

    private sealed record Demand(Identifier From, Escalation Escalation, ImmutableArray<Identifier> Goals);
}
