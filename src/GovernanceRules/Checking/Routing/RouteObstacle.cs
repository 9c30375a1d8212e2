using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed record RouteObstacle(RouteStatus Status)
{
    // The fora that could decide, or that are in the circle.
    public ImmutableArray<Identifier> Fora { get; init; } = [];

    public ImmutableArray<Identifier> Escalations { get; init; } = [];

    public ImmutableArray<MissingData> Unsettled { get; init; } = [];

    public static RouteObstacle NoWay(IEnumerable<Escalation> escalations) => new(RouteStatus.NoWay) { Escalations = IdsOf(escalations) };

    public static RouteObstacle Circle(IEnumerable<Visit> round)
    {
        var visits = round.ToList();
        return new(RouteStatus.Circle)
        {
            Fora = [.. visits.SelectMany(v => v.Places).Distinct().OrderBy(p => p.Text, CodePointComparer.Instance)],
            Escalations = IdsOf(visits.SelectMany(v => v.Doings).SelectMany(d => d.Escalations)),
        };
    }

    private static ImmutableArray<Identifier> IdsOf(IEnumerable<Escalation> escalations) =>
        [.. escalations.Select(e => e.Id).Distinct().OrderBy(i => i.Text, CodePointComparer.Instance)];
}
