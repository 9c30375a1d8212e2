using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Holds a matter against an escalation: whether it is meant, and whether it went on as it should.</summary>
internal sealed class EscalationJudge
{
    private readonly Escalation _escalation;
    private readonly MatterReading _matter;
    private readonly DecisionDay _day;
    private readonly PlaceTest _test;
    private readonly HashSet<Settlement> _unsettled = [];

    public EscalationJudge(Escalation escalation, MatterReading matter, DecisionDay day)
    {
        _escalation = escalation;
        _matter = matter;
        _day = day;
        _test = new PlaceTest(day, matter);
        Applies = escalation.InForce.Contains(day.Day) ? KleeneLogic.And(When(), From()) : Kleene.No;
    }

    /// <summary>Whether the matter is one of those that it is about.</summary>
    public Kleene Applies { get; }

    /// <summary>What is not recorded and would settle what was judged so far.</summary>
    public IEnumerable<Settlement> Unsettled => _unsettled;

    /// <summary>Whether a step was taken at a place where the escalation lets a matter be turned down.</summary>
    public Kleene IsAtAPlace(MatterStep step) => _test.IsAt(step, _escalation.Next) ? Kleene.Yes
        : _escalation.Route.Select(p => _test.IsAt(step, p)).Append(_test.IsAt(step, _escalation.From)).Append(IsAtToOrAbove(step)).Append(IsAboveFrom(step)).Max();

    /// <summary>What is wrong, or could be; of several things the gravest.</summary>
    public EscalationBreach? Judge()
    {
        if (Applies == Kleene.No || IsTurnedDown() is Kleene.Yes)
            return null;
        EscalationBreach?[] found = [_escalation.To.IsEmpty ? null : To(), _escalation.Route.IsEmpty ? null : Route(), _escalation.Next.IsEmpty ? null : Next()];
        return found.OfType<EscalationBreach>().OrderByDescending(b => b.Verdict == Verdict.Violated).ThenByDescending(b => b.Severity).FirstOrDefault();
    }

    private Kleene When()
    {
        var when = _escalation.When;
        var answer = Kleene.Yes;
        if (!when.Types.IsEmpty)
            answer = KleeneLogic.And(answer, Noted(when.Types.Max(_matter.IsOfType), MatterReading.TypeValue));
        if (!when.AnyTraits.IsEmpty)
            answer = KleeneLogic.And(answer, Noted(when.AnyTraits.Max(_matter.HasTrait), MatterReading.TraitsValue));
        if (!when.AllTraits.IsEmpty)
            answer = KleeneLogic.And(answer, Noted(when.AllTraits.Min(_matter.HasTrait), MatterReading.TraitsValue));
        if (!when.Reaches.IsEmpty)
            answer = KleeneLogic.And(answer, KleeneLogic.Of(_matter.Steps.Any(s => _test.IsAt(s, when.Reaches))));
        return answer;
    }

    private Kleene From()
    {
        if (_escalation.From.IsNone)
            return Kleene.Yes;
        var answer = _matter.Steps.Select(s => _test.IsAt(s, _escalation.From)).Append(Kleene.No).Max();
        if (answer == Kleene.Unknown)
            foreach (var step in _matter.Steps)
                NotedForum(_test.IsAt(step, _escalation.From), step, _escalation.From.Selection);
        return answer;
    }

    private EscalationBreach? To()
    {
        var there = _matter.Steps.Select((Step, At) => (Step, At)).Where(s => DecidesOrApproves(s.Step) && IsAtToOrAbove(s.Step) == Kleene.Yes).ToList();
        if (there.Count == 0)
            return Breach(EscalationLead.To, IsDecided(), _escalation.Severity) is { } breach ? breach with { Step = _matter.Decision } : null;
        if (_escalation.AssessedBy.IsEmpty)
            return null;
        var assessed = _matter.Steps.Take(there[^1].At).Where(s => s.Act == Acts.Assessed)
            .Select(s => KleeneLogic.And(_escalation.From.IsNone ? Kleene.Yes : _test.IsAt(s, _escalation.From), Noted(PlaceTest.IsBy(s, _escalation.AssessedBy), MatterReading.ByValue)))
            .Append(Kleene.No).Max();
        return Breach(EscalationLead.Assessment, KleeneLogic.Not(assessed), Severity.Warning) is { } missing ? missing with { Step = there[^1].Step } : null;
    }

    private Kleene IsAtToOrAbove(MatterStep step) => KleeneLogic.Of(_test.IsAt(step, _escalation.To) || _test.IsAbove(step, _escalation.To));

    private Kleene IsAboveFrom(MatterStep step) => _escalation.From.IsNone || _escalation.To.IsEmpty ? Kleene.No
        : _day.Declared.Where(f => _test.IsAbove(step, [f.Id])).Select(f => IsFrom(f.Id)).Append(Kleene.No).Max();

    private Kleene IsFrom(Word forum) => _escalation.From.Selection is { } selection ? _day.Fits(forum, selection)
        : KleeneLogic.Of(_escalation.From.Ids.Contains(forum) || _day.IsOneOf(forum, _escalation.From.Ids));

    private EscalationBreach? Route()
    {
        var route = _escalation.Route;
        var certain = new RouteWalk(route, _matter, _test, certain: true);
        if (certain.IsWhole)
            return null;
        var possible = new RouteWalk(route, _matter, _test, certain: false);
        var met = possible.IsWhole ? Kleene.Unknown : Kleene.No;
        if (met == Kleene.Unknown)
            NoteRoute(route);
        if (Breach(EscalationLead.Route, KleeneLogic.And(IsDecided(), KleeneLogic.Not(met)), _escalation.Severity) is not { } breach)
            return null;
        var walk = breach.Verdict == Verdict.Violated ? possible : certain;
        var place = route[walk.Met.Length];
        var there = _matter.Steps.Where(s => _test.IsAt(s, place) == Kleene.Yes).ToList();
        return breach with
        {
            Place = walk.Met.Length,
            Step = _matter.Decision ?? _matter.Steps[^1],
            There = there.FirstOrDefault(s => PlaceTest.Does(s, place) != Kleene.No) ?? there.LastOrDefault(),
            Lacking = place.IsAll ? [.. _test.Members(place).Where(m => !_matter.Steps.Any(s => _test.IsOf(s, m, place) == Kleene.Yes))] : [],
        };
    }

    /// <summary>
    /// Whether it is decided: by a decision anywhere, by an approval where it was to go, or where the last place says what is done there and
    /// that is done. Until then the steps that are still to come may mend it.
    /// </summary>
    private Kleene IsDecided()
    {
        if (_matter.Decision is not null || _matter.Steps.Any(s => DecidesOrApproves(s) && IsAtToOrAbove(s) == Kleene.Yes))
            return Kleene.Yes;
        if (_escalation.Route.IsEmpty || _escalation.Route[^1] is not { Acts.IsEmpty: false } last)
            return Kleene.No;
        return new RouteWalk([last], _matter, _test, certain: true).IsWhole ? Kleene.Yes
            : new RouteWalk([last], _matter, _test, certain: false).IsWhole ? Kleene.Unknown : Kleene.No;
    }

    private EscalationBreach? Next()
    {
        var steps = _matter.Steps;
        Kleene? broken = null;
        MatterStep? shows = null;
        for (var last = steps.Length - 1; last >= 0; last--)
        {
            var there = NotedForum(_test.IsAt(steps[last], _escalation.From), steps[last], _escalation.From.Selection);
            if (there == Kleene.No)
                continue;
            var next = last + 1 < steps.Length ? steps[last + 1] : steps[last];
            var wrong = KleeneLogic.Of(last + 1 < steps.Length ? !_test.IsAt(next, _escalation.Next) : next.Act == Acts.Decided && next.Outcome != StepOutcome.Rejected);
            shows ??= next;
            // Which one is the last is not known: only what holds of all is certain.
            broken = broken is null || broken == wrong ? wrong : Kleene.Unknown;
            if (there == Kleene.Yes)
                break;
        }

        return Breach(EscalationLead.Next, KleeneLogic.And(broken ?? Kleene.No, IsDecided()), _escalation.Severity) is { } breach
            ? breach with { Step = shows } : null;
    }

    /// <summary>Whether it was turned down where that may end it, having come there as it should.</summary>
    private Kleene IsTurnedDown()
    {
        var answer = Kleene.No;
        for (var at = 0; at < _matter.Steps.Length; at++)
            if (MatterReading.IsRejection(_matter.Steps[at]))
                answer = KleeneLogic.Or(answer, KleeneLogic.Or(TurnsDown(at), TurnsDownOnTheRoute(at)));
        return answer;
    }

    private Kleene TurnsDown(int at)
    {
        var step = _matter.Steps[at];
        if (_escalation.To.IsEmpty && _escalation.Next.IsEmpty)
            return Kleene.No;
        var came = _escalation.From.IsNone ? Kleene.Yes
            : _matter.Steps.Take(at).Where(s => s.Act != Acts.Informed).Select(s => _test.IsAt(s, _escalation.From)).Append(Kleene.No).Max();
        var there = KleeneLogic.Of(_test.IsAt(step, _escalation.Next));
        if (!_escalation.To.IsEmpty)
            there = KleeneLogic.Or(there, KleeneLogic.Or(IsAtToOrAbove(step), IsAboveFrom(step)));
        return KleeneLogic.Or(NotedForum(_test.IsAt(step, _escalation.From), step, _escalation.From.Selection), KleeneLogic.And(there, came));
    }

    private Kleene TurnsDownOnTheRoute(int at)
    {
        var answer = Kleene.No;
        if (_escalation.Route.IsEmpty)
            return answer;
        var (step, route) = (_matter.Steps[at], _escalation.Route);
        var certain = new RouteWalk(route, _matter, _test, certain: true);
        var possible = new RouteWalk(route, _matter, _test, certain: false);
        for (var place = 0; place < route.Length; place++)
        {
            var before = certain.HasMetBefore(place, at) ? Kleene.Yes : possible.HasMetBefore(place, at) ? Kleene.Unknown : Kleene.No;
            answer = KleeneLogic.Or(answer, KleeneLogic.And(NotedForum(_test.IsAt(step, route[place]), step, route[place].Selection), before));
        }

        return answer;
    }

    private static bool DecidesOrApproves(MatterStep step) => step.Act == Acts.Decided || step.Act == Acts.Approved;

    private EscalationBreach? Breach(EscalationLead lead, Kleene broken, Severity severity) => KleeneLogic.And(KleeneLogic.And(Applies, broken), KleeneLogic.Not(IsTurnedDown())) switch
    {
        Kleene.Yes => new(_escalation, lead, Verdict.Violated, severity),
        Kleene.Unknown => new(_escalation, lead, Verdict.Unknown, severity) { SettledBy = [.. _unsettled] },
        _ => null,
    };

    private void NoteRoute(ImmutableArray<RoutePlace> route)
    {
        foreach (var place in route)
        {
            if (!_test.MembersAreKnown(place))
                _unsettled.Add(new(_matter.Id, MatterReading.ConcernsValue));
            foreach (var step in _matter.Steps)
                if (NotedForum(_test.IsAt(step, place), step, place.Selection) != Kleene.No && PlaceTest.Does(step, place) == Kleene.Unknown)
                    _unsettled.Add(new(_matter.Id, MatterReading.ByValue));
        }
    }

    private Kleene Noted(Kleene answer, string value)
    {
        if (answer == Kleene.Unknown)
            _unsettled.Add(new(_matter.Id, value));
        return answer;
    }

    private Kleene NotedForum(Kleene answer, MatterStep step, Selection? selection)
    {
        if (answer == Kleene.Unknown && selection is not null && step.Forum is { } forum)
            foreach (var key in selection.Keys.Distinct().Where(k => k.Facet != Facet.Forum && _day.Fits(forum, Selection.Everything.And(Selection.Is(k))) == Kleene.Unknown))
                _unsettled.Add(new(forum.Text, key.ToString()));
        return answer;
    }
}
