using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Where a matter must go from a forum, worked out over the escalations, what fora may decide and who they report to; see
/// <see cref="RoutingExtensions.RouteFor"/>. A matter that follows the steps, each in its turn, has no findings. Immutable.
/// </summary>
public sealed class Route
{
    internal Route(Matter matter, Identifier from, DateOnly asOf, RouteStatus status, ImmutableArray<RouteStep> steps, Message message, Names names)
    {
        Matter = matter;
        From = from;
        AsOf = asOf;
        Status = status;
        Steps = steps;
        Said = message;
        Names = names;
    }

    /// <summary>The matter.</summary>
    public Matter Matter { get; }

    /// <summary>The forum that has it.</summary>
    public Identifier From { get; }

    /// <summary>The day of which fora, escalations and competences are meant.</summary>
    public DateOnly AsOf { get; }

    /// <summary>What can be said.</summary>
    public RouteStatus Status { get; }

    /// <summary>The steps that it still needs, in their order, the decision last, except for what a route orders after it; none if no route can be given.</summary>
    public ImmutableArray<RouteStep> Steps { get; }

    /// <summary>The fora that could decide it, if several could, by code point.</summary>
    public ImmutableArray<Identifier> Candidates { get; internal init; } = [];

    /// <summary>What is not recorded of the matter and would settle where it goes: <c>traits</c>, <c>type</c>, <c>concerns</c>.</summary>
    public ImmutableArray<string> NotRecorded { get; internal init; } = [];

    internal Message Said { get; }

    internal Names Names { get; }
}
