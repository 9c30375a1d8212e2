using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// How far a matter has gone along a route. A later step that fits meets a place, in its time from the step that met the place before; the last of the
/// steps needed meets a place for all. The walk takes what is not recorded as fitting to find how far the matter may be, else how far it certainly is.
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
        var ways = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        ImmutableArray<int> at = [-1];
        while (ways.Count < route.Length && At(at, route[ways.Count]) is { IsEmpty: false } next)
            ways.Add(at = next);
        Ways = ways.ToImmutable();
    }

    // For each place that is met, the steps at which it may be, in order.
    public ImmutableArray<ImmutableArray<int>> Ways { get; }

    // How many places are met.
    public int Met => Ways.Length;

    public ImmutableArray<RoutePlace> Route => _route;

    public bool HasMetBefore(int places, int step) => Met >= places && (places == 0 || Ways[places - 1][0] < step);

    // The steps at which the places before one are met; -1 alone stands before the first.
    public ImmutableArray<int> Before(int place) => place == 0 ? [-1] : place <= Met ? Ways[place - 1] : [];

    private ImmutableArray<int> At(ImmutableArray<int> before, RoutePlace place) => HasTime(place)
        ? [.. before.SelectMany(b => MeetAfter(b, place)).Distinct().Order()]
        : [.. MeetAfter(before[0], place)];

    private bool HasTime(RoutePlace place) => place.HasTime && _matter.AsOf is not null;

    private IEnumerable<int> MeetAfter(int before, RoutePlace place)
    {
        if (!place.IsAll)
            return Fitting(before, place, s => _test.Meets(s, place));
        if (!_test.MembersAreKnown(place) && _least == Truth.True)
            return [];
        var each = _test.Members(place).Select(m => Fitting(before, place, s => _test.IsOf(s, m, place)).ToList()).ToList();
        if (each.Count == 0)
            return [before];
        if (each.Any(e => e.Count == 0))
            return [];
        var last = each.Max(e => e[0]);
        return each.SelectMany(e => e).Where(s => s >= last).Distinct().Order();
    }

    // The forum that stands in for another acts when the time of that one is over.
    private bool IsInTime(MatterStep step, RoutePlace place, DateOnly? begins)
    {
        var isLate = PlaceTime.IsLate(place, begins, step.Date);
        if (place.WaitsForElse && _test.IsAtElse(step, place))
            return isLate || (_test.IsAtItself(step, place) >= _least && !PlaceTime.IsEarly(place, begins, step.Date));
        return !isLate && !PlaceTime.IsEarly(place, begins, step.Date);
    }

    private IEnumerable<int> Fitting(int before, RoutePlace place, Func<MatterStep, Truth> fits)
    {
        var begins = HasTime(place) ? PlaceTime.Begins(place, _matter.Steps, before) : null;
        for (var step = before + 1; step < _matter.Steps.Length; step++)
            if (fits(_matter.Steps[step]) >= _least && (!HasTime(place) || IsInTime(_matter.Steps[step], place, begins)))
                yield return step;
    }
}
