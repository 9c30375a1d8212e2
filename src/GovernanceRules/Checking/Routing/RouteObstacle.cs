using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Why there is no way that can be told.</summary>
internal sealed record RouteObstacle(RouteStatus Status)
{
    /// <summary>The fora that could decide, or that are in the circle.</summary>
    public ImmutableArray<Identifier> Fora { get; init; } = [];

    /// <summary>The escalations that cannot be followed.</summary>
    public ImmutableArray<Identifier> Escalations { get; init; } = [];

    /// <summary>What is not recorded.</summary>
    public ImmutableArray<MissingData> Unsettled { get; init; } = [];

    /// <summary>Some escalations cannot be followed together.</summary>
    public static RouteObstacle NoWay(IEnumerable<Escalation> escalations) => new(RouteStatus.NoWay) { Escalations = IdsOf(escalations) };

    /// <summary>Some stays each wait for another.</summary>
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
