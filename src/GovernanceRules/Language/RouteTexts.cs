using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The words of routes: what can be said of where a matter goes, and each step.</summary>
internal sealed class RouteTexts
{
    private readonly Names _names;

    public RouteTexts(GovernanceFacts facts)
    {
        _names = new Names(facts);
    }

    public Route Settled(Matter matter, Identifier from, DateOnly day) => Of(matter, from, day, RouteStatus.Settled, [], w => w.Say(
        $"`{matter.Id}` is settled and goes nowhere.", $"`{matter.Id}` er afgjort og skal ikke videre."));

    public Route NotRecorded(Matter matter, Identifier from, DateOnly day, IEnumerable<MissingData> unsettled)
    {
        var values = unsettled.Select(s => s.Person == matter.Id.Text ? s.Value : $"{s.Person}: {s.Value}").Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        return Of(matter, from, day, RouteStatus.NotRecorded, [], w => w.Say(
            $"Where `{matter.Id}` goes depends on what is not recorded: {List(values, w)}.", $"Hvor `{matter.Id}` skal hen, afhænger af noget, der ikke er registreret: {List(values, w)}."), notRecorded: values);
    }

    public Route Obstacle(Matter matter, Identifier from, DateOnly day, RouteObstacle obstacle) => obstacle.Status switch
    {
        RouteStatus.NotRecorded => NotRecorded(matter, from, day, obstacle.Unsettled),
        RouteStatus.SeveralMayDecide => Of(matter, from, day, obstacle.Status, [], w => w.Say(
            $"`{matter.Id}` could be decided by {PlaceWords.Fora(obstacle.Fora, w)}, and nothing says by which.",
            $"`{matter.Id}` kan besluttes af {PlaceWords.Fora(obstacle.Fora, w)}, og intet siger af hvilket."), obstacle.Fora),
        RouteStatus.NobodyMayDecide => Of(matter, from, day, obstacle.Status, [], w => w.Say(
            $"No forum that `{matter.Id}` can come to may decide it.", $"Intet forum, som `{matter.Id}` kan komme til, må beslutte sagen.")),
        RouteStatus.Circle => Of(matter, from, day, obstacle.Status, [], w => w.Say(
            $"{(obstacle.Escalations.Length == 1 ? "The escalation" : "The escalations")} {w.List(obstacle.Escalations)} {(obstacle.Escalations.Length == 1 ? "sends" : "send")} `{matter.Id}` in a circle between {Wording.Joined(obstacle.Fora.Select(f => PlaceWords.Name(f, w)), "and")}.",
            $"{(obstacle.Escalations.Length == 1 ? "Eskaleringen" : "Eskaleringerne")} {w.List(obstacle.Escalations)} sender `{matter.Id}` i ring mellem {Wording.Joined(obstacle.Fora.Select(f => PlaceWords.Name(f, w)), "og")}."), obstacle.Fora),
        _ => Of(matter, from, day, obstacle.Status, [], w => w.Say(
            $"There is no way for `{matter.Id}` that day by which {w.List(obstacle.Escalations)} can be followed.",
            $"Der er den dag ingen vej for `{matter.Id}`, ad hvilken {w.List(obstacle.Escalations)} kan følges.")),
    };

    public Route Told(Matter matter, Identifier from, DateOnly day, RouteDraft draft)
    {
        var steps = draft.Visits.SelectMany(v => v.Doings.Select(d => Step(v, d, draft))).ToImmutableArray();
        var here = draft.DecidedBy == from && steps.Length == 1;
        return Of(matter, from, day, here ? RouteStatus.DecidesHere : RouteStatus.GoesOn, steps, w => here
            ? w.Say($"{w.Forum(from.Text)} may decide `{matter.Id}` itself.", $"{w.Forum(from.Text)} må selv beslutte `{matter.Id}`.")
            : steps.All(s => s.Places is [var only] && only == from)
            ? w.Say($"{w.Forum(from.Text)} settles `{matter.Id}` itself, step by step.", $"{w.Forum(from.Text)} afgør selv `{matter.Id}`, trin for trin.")
            : draft.DecidedBy == from
            ? w.Say($"`{matter.Id}` goes on from {w.Forum(from.Text)} and comes back to be settled there.", $"`{matter.Id}` går videre fra {w.Forum(from.Text)} og kommer tilbage for at blive afgjort der.")
            : draft.DecidedBy is { } by
                ? w.Say($"`{matter.Id}` goes on from {w.Forum(from.Text)} and is settled in {PlaceWords.Name(by, w)}.", $"`{matter.Id}` går videre fra {w.Forum(from.Text)} og afgøres i {PlaceWords.Name(by, w)}.")
                : w.Say($"`{matter.Id}` goes on from {w.Forum(from.Text)}.", $"`{matter.Id}` går videre fra {w.Forum(from.Text)}."));
    }

    private RouteStep Step(Visit visit, Doing doing, RouteDraft draft)
    {
        var act = doing.Act;
        ImmutableArray<Identifier> escalations = [.. doing.Escalations.Select(e => e.Id).Distinct().OrderBy(i => i.Text, CodePointComparer.Instance)];
        return new RouteStep(visit.Places, language => Text(visit, act, doing.By, escalations, new Wording(language, _names)))
        {
            InEach = visit.InEach,
            Act = act,
            By = doing.By,
            Escalations = escalations,
            Clauses = draft.ClausesOf(doing),
        };
    }

    private static string Text(Visit visit, Identifier? act, ImmutableArray<Identifier> by, ImmutableArray<Identifier> escalations, Wording words)
    {
        var names = visit.Places.Select(p => PlaceWords.Name(p, words));
        var where = Wording.Joined(names, visit.InEach ? words.Say("and", "og") : words.Say("or", "eller"));
        var done = act is { } a ? PlaceWords.Done(a.Text, words) : words.Say("treated", "behandlet");
        var who = by.IsEmpty ? "" : words.Say($" by {PlaceWords.Roles(by, words)}", $" af {PlaceWords.Roles(by, words)}");
        var why = escalations.IsEmpty ? words.Say("which may decide it", "som må beslutte sagen") : words.List(escalations);
        return words.Say($"It is {done}{who} in {where} ({why}).", $"Sagen bliver {done}{who} i {where} ({why}).");
    }

    private Route Of(Matter matter, Identifier from, DateOnly day, RouteStatus status, ImmutableArray<RouteStep> steps, Func<Wording, string> message,
        ImmutableArray<Identifier>? candidates = null, ImmutableArray<string>? notRecorded = null) =>
        new(matter, from, day, status, steps, language => message(new Wording(language, _names))) { Candidates = candidates ?? [], NotRecorded = notRecorded ?? [] };

    private static string List(ImmutableArray<string> values, Wording words) => Wording.Joined(values.Select(Wording.Quoted), words.Say("and", "og"));
}
