using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>One escalation held against one matter.</summary>
internal sealed class Escalation
{
    private readonly JsonObject _rule;
    private readonly Matter _matter;
    private readonly List<string> _to;
    private readonly List<string> _next;
    private readonly List<Place> _route;

    public Escalation(JsonObject rule, Matter matter)
    {
        (_rule, _matter) = (rule, matter);
        _to = Json.Texts(rule["to"]);
        _next = Json.Texts(rule["next"]);
        _route = [.. Json.Nodes(rule["route"]).Select(place => new Place(matter, place))];
    }

    /// <summary>Whether the matter must go that way at all.</summary>
    public Truth Applies
    {
        get
        {
            if (!Period.Contains(_matter.Facts.PeriodOf(_rule), _matter.Facts.Day))
                return Truth.No;
            var when = Json.Object(_rule["when"]);
            return Logic.All(
            [
                Given("type", Logic.Any(Json.Texts(when["type"]).Select(_matter.IsOfType))),
                Given("traits", Logic.Any(Json.Texts(when["traits"]).Select(_matter.HasTrait))),
                Given("allTraits", Logic.All(Json.Texts(when["allTraits"]).Select(_matter.HasTrait))),
                Given("reaches", Logic.Any(_matter.Steps.Where(step => !step.IsTold).Select(step => _matter.IsInOneOf(step, when["reaches"])))),
                HasFrom ? Logic.Any(_matter.Steps.Select(IsAtFrom)) : Truth.Yes,
            ]);

            Truth Given(string key, Truth holds) => when.ContainsKey(key) ? holds : Truth.Yes;
        }
    }

    private bool HasFrom => _rule.ContainsKey("from");

    /// <summary>What is wrong: how sure, and how severe.</summary>
    public IEnumerable<(Truth Broken, string Severity)> Wrongs()
    {
        var own = Json.Text(_rule["severity"]) ?? "error";
        return
        [
            (Logic.All([Applies, IsDecided, Logic.Any([IsNotDecidedThere, IsRouteNotMet, IsNextElsewhere]), Logic.Not(IsRejectedOnItsWay)]), own),
            (Logic.All([Applies, Logic.Any(Enumerable.Range(0, _route.Count).Select(IsOutOfTime)), Logic.Not(IsRejectedOnItsWay)]), own),
            (Logic.All([Applies, IsNotAssessed, Logic.Not(IsRejectedOnItsWay)]), "warning"),
        ];
    }

    /// <summary>Whether the step is at a place of the way, as a rejection there asks.</summary>
    public Truth IsPlace(Step step) => Logic.Any([IsAtFrom(step), IsAtTo(step), IsAboveFrom(step), IsAtNext(step), .. _route.Select(place => place.IsAt(step))]);

    /// <summary>Until it is decided, the steps that are still to come may mend it.</summary>
    private Truth IsDecided => Logic.Any([.. _matter.Steps.Select(IsSettledBy), IsEndOfRouteMet]);

    private Truth IsEndOfRouteMet => Logic.Any(_route.Count > 0 && _route[^1].NamesAct ? _route[^1].Ways(-1, _matter.Steps.Count).Select(way => way.IsSure) : []);

    /// <summary>An approval that a way asks for just there settles nothing, nor does one of several as long as the others have not acted.</summary>
    private Truth IsSettledBy(Step step) => step.Settles
        ? Logic.Not(Logic.Any(_matter.Escalations.Select(other => Logic.And(other.Applies, other.IsOneOfMore(step)))))
        : Truth.No;

    private Truth IsOneOfMore(Step step) => Logic.Any(_route.Select(place => !step.IsDecided && place.Asks("approved") ? place.IsMetBy(step) : place.IsPartOf(step)));

    private IEnumerable<(Step Step, Truth IsSure)> DecidedThere =>
        _matter.Steps.Where(step => step.Settles).Select(step => (step, Logic.And(IsSettledBy(step), IsAtTo(step))));

    /// <summary>Whether some place asks for what the step does, there.</summary>
    public Truth IsAskedFor(Step step) => Logic.Any(_route.Where(place => place.Asks(step.Act)).Select(place => place.IsMetBy(step)));

    private Truth IsNotDecidedThere => _to.Count == 0 ? Truth.No : Logic.Not(Logic.Any(DecidedThere.Select(decided => decided.IsSure)));

    private Truth IsNotAssessed
    {
        get
        {
            if (_to.Count == 0 || _rule["assessedBy"] is not { } roles)
                return Truth.No;
            var assessments = _matter.Steps.Where(step => step.Act == "assessed")
                .Select(step => (Step: step, IsSure: Logic.And(HasFrom ? IsAtFrom(step) : Truth.Yes, IsBy(step))))
                .ToList();
            return Logic.And(
                Logic.Any(DecidedThere.Select(decided => decided.IsSure)),
                Logic.Not(Logic.Any(DecidedThere.SelectMany(decided => assessments
                    .Where(assessed => assessed.Step.Place < decided.Step.Place)
                    .Select(assessed => Logic.And(decided.IsSure, assessed.IsSure))))));

            Truth IsBy(Step step) => step.By is { } role ? Logic.Of(Json.Texts(roles).Contains(role)) : Truth.Unknown;
        }
    }

    /// <summary>
    /// The route is not met, and that will not be mended: somebody settled the matter where it was not yet its turn, or the end came before the rest.
    /// </summary>
    private Truth IsRouteNotMet => Logic.And(
        Logic.Not(IsMet(_route, _matter.Steps.Count)),
        Logic.Any([IsEndOfRouteMet, .. _matter.Steps.Select(step => Logic.And(IsSettledBy(step), Logic.Not(MayGoOnAfter(step))))]));

    /// <summary>
    /// The step is at a place of the route whose turn it was. A decision leaves nothing to a later place at which just anything might be done, nor a
    /// decision, unless both were asked for.
    /// </summary>
    private Truth MayGoOnAfter(Step step)
    {
        var answer = Truth.No;
        for (var place = 0; place < _route.Count; place++)
        {
            if (step.IsDecided && _route[(place + 1)..].Exists(later => !later.NamesAct || (later.Asks("decided") && !_route[place].Asks("decided"))))
                continue;
            answer = Logic.Or(answer, Logic.All([_route[place].IsMetBy(step), _route[place].IsItsTurn(step, WaysTo(place)), IsMet(_route[..place], step.Place)]));
        }

        return answer;
    }

    /// <summary>The step after the last one at `from`; none is needed after what has not been decided there.</summary>
    private Truth IsNextElsewhere
    {
        get
        {
            var elsewhere = Truth.No;
            if (_next.Count == 0)
                return elsewhere;

            // From the first step to the last, so that in the end the last one at `from` counts. Whoever is only told does not count.
            var treated = _matter.Steps.Where(step => !step.IsTold).ToList();
            for (var i = 0; i < treated.Count; i++)
            {
                var step = treated[i];
                var here = i + 1 == treated.Count
                    ? Logic.Of(step.Settles && !step.IsRejected)
                    : Logic.Not(IsAtNext(treated[i + 1]));
                elsewhere = IsAtFrom(step) switch
                {
                    Truth.Yes => here,
                    Truth.Unknown when here != elsewhere => Truth.Unknown,
                    _ => elsewhere,
                };
            }

            return elsewhere;
        }
    }

    /// <summary>Turned down at a place of the way, after the places before it were met.</summary>
    private Truth IsRejectedOnItsWay => Logic.Any(_matter.Steps.Where(step => step.IsRejection).SelectMany(Ways));

    private IEnumerable<Truth> Ways(Step rejection)
    {
        if (HasFrom && (_to.Count > 0 || _next.Count > 0))
            yield return IsAtFrom(rejection);
        if (_to.Count > 0)
            yield return Logic.And(Logic.Or(IsAtTo(rejection), IsAboveFrom(rejection)), HasBeenAtFrom());
        if (_next.Count > 0)
            yield return Logic.And(IsAtNext(rejection), HasBeenAtFrom());
        for (var place = 0; place < _route.Count; place++)
            yield return Logic.And(_route[place].IsAt(rejection), IsMet(_route[..place], rejection.Place));

        Truth HasBeenAtFrom() => HasFrom
            ? Logic.Any(_matter.Steps.Where(step => step.Place < rejection.Place && step.Act != "informed").Select(IsAtFrom))
            : Truth.Yes;
    }

    /// <summary>Whether the places are met one after the other by the steps before one.</summary>
    private static Truth IsMet(List<Place> places, int before)
    {
        return Met(0, -1);

        Truth Met(int place, int after) => place == places.Count
            ? Truth.Yes
            : Logic.Any(places[place].Ways(after, before, inTime: true).Select(way => Logic.And(way.IsSure, Met(place + 1, way.At))));
    }

    /// <summary>The places before one were met, and it was not; its time is over, or somebody acted there before it had come.</summary>
    private Truth IsOutOfTime(int place)
    {
        if (!_route[place].HasTime)
            return Truth.No;
        var ways = WaysTo(place);
        var isOver = _route[place].HasElse ? Truth.No : Logic.And(Logic.Any(ways.Where(way => _route[place].IsLate(way.At, _matter.AsOf)).Select(way => way.IsSure)), Logic.Not(Logic.Any(ways.Where(way => !_route[place].IsLate(way.At, _matter.AsOf)).Select(way => way.IsSure))));
        var isEarly = Logic.Any(ways.SelectMany(way => _matter.Steps.Where(step => step.Place > way.At && _route[place].MayBeEarly(step) && _route[place].IsEarly(way.At, step.Date))
            .Select(step => Logic.And(way.IsSure, _route[place].IsMetBy(step)))));
        return Logic.And(Logic.Not(IsMet(_route[..(place + 1)], _matter.Steps.Count)), Logic.Or(isOver, isEarly));
    }

    /// <summary>The ways in which the places before one were met.</summary>
    private List<(Truth IsSure, int At)> WaysTo(int place)
    {
        List<(Truth IsSure, int At)> ways = [(Truth.Yes, -1)];
        foreach (var before in _route[..place])
            ways = ways.SelectMany(way => before.Ways(way.At, _matter.Steps.Count, inTime: true).Select(next => (Logic.And(way.IsSure, next.IsSure), next.At))).Distinct().ToList();
        return ways;
    }

    private Truth IsAtFrom(Step step) => HasFrom ? _matter.IsInOneOf(step, _rule["from"]) : Truth.No;

    /// <summary>Whether a forum is the one of `to`, or above it, on a day.</summary>
    public bool LeadsTo(string forum, DateOnly day) => _to.Any(to => _matter.IsOrIsAbove(forum, to, day));

    private Truth IsAtTo(Step step) => Logic.Of(_to.Any(forum => _matter.IsIn(step, forum) || _matter.IsAbove(step, forum)));

    private Truth IsAtNext(Step step) => Logic.Of(_next.Any(forum => _matter.IsIn(step, forum)));

    private Truth IsAboveFrom(Step step)
    {
        if (!HasFrom || _to.Count == 0)
            return Truth.No;
        return Logic.Any(_matter.Facts.Fora.Keys.Where(forum => _matter.IsAbove(step, forum)).Select(IsFrom));

        Truth IsFrom(string forum) => _rule["from"] is JsonObject selection
            ? new Conditions(_matter.Facts, null).Holds(selection, new Thing(_matter.Facts, "fora", forum))
            : Logic.Of(Json.Texts(_rule["from"]).Any(from => _matter.Facts.Successor(from) == forum || from == forum));
    }
}
