using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// How far a matter has gone along a route. The first later step that fits meets a place; the last of the steps needed meets a place for
/// all. The walk takes what is not recorded as fitting to find how far the matter may be, else how far it certainly is.
/// </summary>
internal sealed class RouteWalk
{
    private readonly ImmutableArray<RoutePlace> _route;
    private readonly MatterReading _matter;
    private readonly PlaceTest _test;
    private readonly Truth _least;

    public RouteWalk(ImmutableArray<RoutePlace> route, MatterReading matter, PlaceTest test, bool certain)
    {
        _route = route;
        _matter = matter;
        _test = test;
        _least = certain ? Truth.True : Truth.Unknown;
        var met = ImmutableArray.CreateBuilder<int>();
        for (var at = -1; met.Count < route.Length && MeetAfter(at, route[met.Count]) is { } next; at = next)
            met.Add(next);
        Met = met.ToImmutable();
    }

    // For each place that is met, the step at which it is.
    public ImmutableArray<int> Met { get; }

    public ImmutableArray<RoutePlace> Route => _route;

    public bool HasMetBefore(int places, int step) => Met.Length >= places && (places == 0 || Met[places - 1] < step);

    // null if the place is not met.
    public int? MeetAfter(int after, RoutePlace place)
    {
        if (!place.IsAll)
            return First(after, s => _test.Meets(s, place));
        if (!_test.MembersAreKnown(place) && _least == Truth.True)
            return null;
        var last = after;
        foreach (var member in _test.Members(place))
        {
            if (First(after, s => _test.IsOf(s, member, place)) is not { } step)
                return null;
            last = Math.Max(last, step);
        }

        return last;
    }

    private int? First(int after, Func<MatterStep, Truth> fits)
    {
        for (var step = after + 1; step < _matter.Steps.Length; step++)
            if (fits(_matter.Steps[step]) >= _least)
                return step;
        return null;
    }
}
