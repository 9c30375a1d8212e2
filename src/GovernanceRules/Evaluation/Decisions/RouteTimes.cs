namespace GovernanceRules;

/// <summary>What is early on a route, and what is overdue, on the day of the check.</summary>
internal sealed class RouteTimes(RouteWalk certain, RouteWalk possible, MatterReading matter, PlaceTest test)
{
    // Places whose time has run out, or where somebody acted before it had.
    public ExplainedTruth AreBroken => matter.AsOf is null ? ExplainedTruth.Of(false) : ExplainedTruth.Any(Timed.Select(place =>
        ExplainedTruth.And(ExplainedTruth.Not(IsMet(place + 1)), ExplainedTruth.Or(IsOverdue(place), IsEarly(place)))));

    // Whether the time of the first place that is not met is running.
    public bool IsRunning => matter.AsOf is not null && certain.Met < certain.Route.Length && certain.Route[certain.Met].Within is not null
        && certain.Before(certain.Met).Any(b => Begins(certain.Met, b) is not null && (IsOpen(certain.Met, b) || certain.Route[certain.Met].OrElse is not null));

    // The place that is next, as it is by now: if its time has run out, in the forum that stands in for it.
    public RoutePlace Next => certain.Route[certain.Met] is { WaitsForElse: true } place && matter.AsOf is not null
        && certain.Before(certain.Met).ToList() is { Count: > 0 } before && before.TrueForAll(b => Begins(certain.Met, b) is not null && !IsOpen(certain.Met, b)) ? place.Instead : certain.Route[certain.Met];

    // The last day of a place whose time has run out; nothing if it has not.
    public DateOnly? Last(int place) => certain.Route[place] is { Within: { } within, OrElse: null }
        && possible.Before(place).Select(b => Begins(place, b)).Max() is { } from && within.After(from) < matter.AsOf ? within.After(from) : null;

    // The first day on which a place is not too early, and the step before it; nothing if there is none.
    public (DateOnly? First, MatterStep Step)? Soon(int place) => possible.Before(place).SelectMany(b => EarlySteps(place, b).Select(s => (Begins(place, b) is { } from ? certain.Route[place].After!.Value.After(from) : (DateOnly?)null, s)))
        .Cast<(DateOnly?, MatterStep)?>().FirstOrDefault();

    /// <summary>Whether a step of a forum that stands in for another was taken when the time of that one had run out.</summary>
    public ExplainedTruth IsDue(int at, int place)
    {
        var (asked, step) = (certain.Route[place], matter.Steps[at]);
        if (!asked.WaitsForElse || matter.AsOf is null || !test.IsAtElse(step, asked) || test.IsAtItself(step, asked) == Truth.True)
            return ExplainedTruth.Of(true);
        return Told(place, certain.Before(place).Any(IsOver), possible.Before(place).Any(IsOver));

        bool IsOver(int before) => before < at && PlaceTime.IsLate(asked, Begins(place, before), step.Date);
    }

    private IEnumerable<int> Timed => Enumerable.Range(0, certain.Route.Length).Where(p => certain.Route[p].HasTime);

    private ExplainedTruth IsMet(int places) => Told(places, certain.Met >= places, possible.Met >= places);

    private ExplainedTruth IsOverdue(int place) => certain.Route[place].Within is null || certain.Route[place].OrElse is not null ? ExplainedTruth.Of(false)
        : ExplainedTruth.And(Told(place, certain.Before(place).Any(b => !IsOpen(place, b)), possible.Before(place).Any(b => !IsOpen(place, b))),
            ExplainedTruth.Not(Told(place, certain.Before(place).Any(b => IsOpen(place, b)), possible.Before(place).Any(b => IsOpen(place, b)))));

    private bool IsOpen(int place, int before) => !PlaceTime.IsLate(certain.Route[place], Begins(place, before), matter.AsOf!.Value);

    private ExplainedTruth IsEarly(int place) => certain.Route[place].After is null ? ExplainedTruth.Of(false)
        : ExplainedTruth.Any(possible.Before(place).SelectMany(b => EarlySteps(place, b).Select(s => ExplainedTruth.And(
            Told(place, certain.Before(place).Contains(b), true), test.MeetsIfRecorded(s, certain.Route[place])))));

    private IEnumerable<MatterStep> EarlySteps(int place, int before) => certain.Route[place].After is null ? [] : matter.Steps.Skip(before + 1)
        .Where(s => PlaceTime.IsEarly(certain.Route[place], Begins(place, before), s.Date) && !(certain.Route[place].WaitsForElse && test.IsAtElse(s, certain.Route[place])) && test.Meets(s, certain.Route[place]) != Truth.False);

    private DateOnly? Begins(int place, int before) => PlaceTime.Begins(certain.Route[place], matter.Steps, before);

    private ExplainedTruth Told(int places, bool certainly, bool possibly) => ExplainedTruth.Of(certainly ? Truth.True : possibly ? Truth.Unknown : Truth.False,
        () => certain.Route.Take(places).SelectMany(p => test.Open(p, matter.Steps)));
}
