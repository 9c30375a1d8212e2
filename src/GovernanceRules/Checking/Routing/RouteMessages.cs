using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class RouteMessages(GovernanceFacts facts)
{
    private readonly Names _names = new(facts);

    public Route Settled(Matter matter, Identifier from, DateOnly day) => Of(matter, from, day, RouteStatus.Settled, [], Message.Of("route.settled", ("matter", matter.Id)));

    public Route NotRecorded(Matter matter, Identifier from, DateOnly day, IEnumerable<MissingData> unsettled)
    {
        var values = unsettled.Select(s => s.Person == matter.Id.Text ? s.Value : $"{s.Person}: {s.Value}").Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        return Of(matter, from, day, RouteStatus.NotRecorded, [], Message.Of("route.notRecorded", ("matter", matter.Id), ("values", List(values))), notRecorded: values);
    }

    public Route Obstacle(Matter matter, Identifier from, DateOnly day, RouteObstacle obstacle) => obstacle.Status switch
    {
        RouteStatus.NotRecorded => NotRecorded(matter, from, day, obstacle.Unsettled),
        RouteStatus.SeveralMayDecide => Of(matter, from, day, obstacle.Status, [], Message.Of("route.several", ("matter", matter.Id), ("fora", PlaceMessages.Fora(obstacle.Fora))), obstacle.Fora),
        RouteStatus.NobodyMayDecide => Of(matter, from, day, obstacle.Status, [], Message.Of("route.nobody", ("matter", matter.Id))),
        RouteStatus.Circle => Of(matter, from, day, obstacle.Status, [], Message.Of("route.circle", ("count", obstacle.Escalations.Length), ("escalations", Term.Quoted(obstacle.Escalations)), ("matter", matter.Id), ("fora", Term.And(obstacle.Fora.Select(PlaceMessages.Name)))), obstacle.Fora),
        _ => Of(matter, from, day, obstacle.Status, [], Message.Of("route.noWay", ("matter", matter.Id), ("escalations", Term.Quoted(obstacle.Escalations)))),
    };

    public Route Told(Matter matter, Identifier from, DateOnly day, RouteDraft draft)
    {
        var steps = draft.Visits.SelectMany(v => v.Doings.Select(d => Step(v, d, draft))).ToImmutableArray();
        var here = draft.DecidedBy == from && steps.Length == 1;
        return Of(matter, from, day, here ? RouteStatus.DecidesHere : RouteStatus.GoesOn, steps, here
            ? Message.Of("route.decidesHere", ("from", Term.Forum(from.Text)), ("matter", matter.Id))
            : steps.All(s => s.Places is [var only] && only == from)
            ? Message.Of("route.settlesHere", ("from", Term.Forum(from.Text)), ("matter", matter.Id))
            : draft.DecidedBy == from
            ? Message.Of("route.comesBack", ("matter", matter.Id), ("from", Term.Forum(from.Text)))
            : draft.DecidedBy is { } by
                ? Message.Of("route.goesTo", ("matter", matter.Id), ("from", Term.Forum(from.Text)), ("by", PlaceMessages.Name(by)))
                : Message.Of("route.goesOn", ("matter", matter.Id), ("from", Term.Forum(from.Text))));
    }

    private RouteStep Step(Visit visit, Doing doing, RouteDraft draft)
    {
        var act = doing.Act;
        ImmutableArray<Identifier> escalations = [.. doing.Escalations.Select(e => e.Id).Distinct().OrderBy(i => i.Text, CodePointComparer.Instance)];
        return new RouteStep(visit.Places, Text(visit, act, doing.By, escalations), _names)
        {
            InEach = visit.InEach,
            Act = act,
            By = doing.By,
            Escalations = escalations,
            Clauses = draft.ClausesOf(doing),
        };
    }

    private static Message Text(Visit visit, Identifier? act, ImmutableArray<Identifier> by, ImmutableArray<Identifier> escalations)
    {
        var names = visit.Places.Select(PlaceMessages.Name);
        var where = visit.InEach ? Term.And(names) : Term.Or(names);
        var done = act is { } a ? PlaceMessages.Done(a.Text) : Message.Of("matter.treated");
        var who = by.IsEmpty ? Message.Empty : Message.Of("route.step.by", ("roles", PlaceMessages.Roles(by)));
        var why = escalations.IsEmpty ? Message.Of("route.step.mayDecide") : Term.Quoted(escalations);
        return Message.Of("route.step", ("done", done), ("who", who), ("where", where), ("why", why));
    }

    private Route Of(Matter matter, Identifier from, DateOnly day, RouteStatus status, ImmutableArray<RouteStep> steps, Message message,
        ImmutableArray<Identifier>? candidates = null, ImmutableArray<string>? notRecorded = null) =>
        new(matter, from, day, status, steps, message, _names) { Candidates = candidates ?? [], NotRecorded = notRecorded ?? [] };

    private static Message List(ImmutableArray<string> values) => Term.And(values.Select(Term.Quoted));
}
