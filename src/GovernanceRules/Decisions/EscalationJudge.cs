using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Holds a matter against an escalation: whether it is meant, and whether it went on as it should.</summary>
internal sealed class EscalationJudge
{
    private readonly Escalation _escalation;
    private readonly MatterReading _matter;
    private readonly DecisionDay _day;
    private readonly PlaceTest _test;
    private readonly Reasoned _isOfSuch;
    private readonly Reasoned _applies;

    public EscalationJudge(Escalation escalation, MatterReading matter, DecisionDay day)
    {
        _escalation = escalation;
        _matter = matter;
        _day = day;
        _test = new PlaceTest(day, matter);
        _isOfSuch = escalation.InForce.Contains(day.Day) ? IsOfSuch() : Reasoned.Of(false);
        _applies = CouldApply ? Reasoned.And(_isOfSuch, Reasoned.And(Reaches(), From())) : _isOfSuch;
    }

    /// <summary>Whether the matter is one of those that it is about.</summary>
    public Kleene Applies => _applies.Value;

    /// <summary>Whether the matter is, or may be, of the type and with the traits that it is about, so that it can come under it, wherever it goes.</summary>
    public bool CouldApply => _isOfSuch.Value != Kleene.No;

    /// <summary>What is not recorded and would settle whether the matter is one of those.</summary>
    public ImmutableArray<Settlement> Unsettled => _applies.Reasons;

    /// <summary>Whether a step was taken at a place where the escalation lets a matter be turned down.</summary>
    public Kleene IsAtAPlace(MatterStep step) => _test.IsAt(step, _escalation.Next) ? Kleene.Yes
        : _escalation.Route.Select(p => _test.IsAt(step, p)).Append(_test.IsAt(step, _escalation.From)).Append(KleeneLogic.Of(IsAtToOrAbove(step)))
            .Append(IsAboveFrom(step).Value).Max();

    /// <summary>What is wrong, or could be; of several things the gravest.</summary>
    public EscalationBreach? Judge()
    {
        if (Applies == Kleene.No)
            return null;
        var goesOn = Reasoned.And(_applies, Reasoned.Not(IsTurnedDown()));
        if (goesOn.Value == Kleene.No)
            return null;
        EscalationBreach?[] found =
        [
            _escalation.To.IsEmpty ? null : To(goesOn),
            _escalation.Route.IsEmpty ? null : Route(goesOn),
            _escalation.Next.IsEmpty ? null : Next(goesOn),
        ];
        return found.OfType<EscalationBreach>().OrderByDescending(b => b.Verdict == Verdict.Violated).ThenByDescending(b => b.Severity).FirstOrDefault();
    }

    private Reasoned IsOfSuch()
    {
        var when = _escalation.When;
        var answer = Reasoned.Of(true);
        if (!when.Types.IsEmpty)
            answer = Reasoned.And(answer, Recorded(when.Types.Max(_matter.IsOfType), MatterReading.TypeValue));
        if (!when.AnyTraits.IsEmpty)
            answer = Reasoned.And(answer, Recorded(when.AnyTraits.Max(_matter.HasTrait), MatterReading.TraitsValue));
        if (!when.AllTraits.IsEmpty)
            answer = Reasoned.And(answer, Recorded(when.AllTraits.Min(_matter.HasTrait), MatterReading.TraitsValue));
        return answer;
    }

    private Reasoned Reaches() => Reasoned.Of(_escalation.When.Reaches.IsEmpty || _matter.Steps.Any(s => _test.IsAt(s, _escalation.When.Reaches)));

    private Reasoned From() => _escalation.From.IsNone ? Reasoned.Of(true) : Reasoned.Any(_matter.Steps.Select(AtFrom));

    private Reasoned AtFrom(MatterStep step) => _test.At(step, _escalation.From);

    private EscalationBreach? To(Reasoned goesOn)
    {
        var there = _matter.Steps.Select((Step, At) => (Step, At)).Where(s => DecidesOrApproves(s.Step) && IsAtToOrAbove(s.Step)).ToList();
        if (there.Count == 0)
            return Breach(EscalationLead.To, Reasoned.And(goesOn, IsDecided()), _escalation.Severity) is { } breach ? breach with { Step = _matter.Decision } : null;
        if (_escalation.AssessedBy.IsEmpty)
            return null;
        var assessed = Reasoned.Any(_matter.Steps.Take(there[^1].At).Where(s => s.Act == Acts.Assessed)
            .Select(s => Reasoned.And(_escalation.From.IsNone ? Reasoned.Of(true) : AtFrom(s), Recorded(PlaceTest.IsBy(s, _escalation.AssessedBy), MatterReading.ByValue))));
        return Breach(EscalationLead.Assessment, Reasoned.And(goesOn, Reasoned.Not(assessed)), Severity.Warning) is { } missing ? missing with { Step = there[^1].Step } : null;
    }

    private bool IsAtToOrAbove(MatterStep step) => _test.IsAt(step, _escalation.To) || _test.IsAbove(step, _escalation.To);

    private Reasoned IsAboveFrom(MatterStep step) => _escalation.From.IsNone || _escalation.To.IsEmpty ? Reasoned.Of(false)
        : Reasoned.Any(_day.Declared.Where(f => _test.IsAbove(step, [f.Id])).Select(f => IsFrom(f.Id)));

    // A step may be older than the forum that its name means by now.
    private Reasoned IsFrom(Word forum) => Reasoned.Or(Reasoned.Of(_escalation.From.Ids.Contains(forum)), _test.At(forum, _escalation.From));

    private EscalationBreach? Route(Reasoned goesOn)
    {
        var (certain, possible) = Walks(_escalation.Route);
        var met = IsMet(certain, possible, _escalation.Route.Length, _matter.Steps.Length);
        if (Breach(EscalationLead.Route, Reasoned.And(goesOn, Reasoned.And(IsDecided(), Reasoned.Not(met))), _escalation.Severity) is not { } breach)
            return null;
        var walk = breach.Verdict == Verdict.Violated ? possible : certain;
        var place = _escalation.Route[walk.Met.Length];
        var there = _matter.Steps.Where(s => _test.IsAt(s, place) == Kleene.Yes).ToList();
        return breach with
        {
            Place = walk.Met.Length,
            Step = _matter.Decision ?? _matter.Steps[^1],
            There = there.FirstOrDefault(s => PlaceTest.Does(s, place) != Kleene.No) ?? there.LastOrDefault(),
            Lacking = place.IsAll ? [.. _test.Members(place).Where(m => !_matter.Steps.Any(s => _test.IsOf(s, m, place) == Kleene.Yes))] : [],
        };
    }

    private (RouteWalk Certain, RouteWalk Possible) Walks(ImmutableArray<RoutePlace> route) =>
        (new RouteWalk(route, _matter, _test, certain: true), new RouteWalk(route, _matter, _test, certain: false));

    /// <summary>Whether the first places of a route were met in order by the steps before one.</summary>
    private Reasoned IsMet(RouteWalk certain, RouteWalk possible, int places, int before) => Reasoned.Of(
        certain.HasMetBefore(places, before) ? Kleene.Yes : possible.HasMetBefore(places, before) ? Kleene.Unknown : Kleene.No,
        () => certain.Route.Take(places).SelectMany(p => _test.Open(p, _matter.Steps.Take(before))));

    /// <summary>
    /// Whether it is decided: by a decision anywhere, by an approval where it was to go, or where the last place says what is done there and
    /// that is done. Until then the steps that are still to come may mend it.
    /// </summary>
    private Reasoned IsDecided()
    {
        if (_matter.Decision is not null || _matter.Steps.Any(s => DecidesOrApproves(s) && IsAtToOrAbove(s)))
            return Reasoned.Of(true);
        if (_escalation.Route.IsEmpty || _escalation.Route[^1] is not { Acts.IsEmpty: false } last)
            return Reasoned.Of(false);
        var (certain, possible) = Walks([last]);
        return IsMet(certain, possible, 1, _matter.Steps.Length);
    }

    private EscalationBreach? Next(Reasoned goesOn)
    {
        var steps = _matter.Steps;
        var (first, open) = ((bool?)null, false);
        var unrecorded = new List<Settlement>();
        MatterStep? shows = null;
        for (var last = steps.Length - 1; last >= 0; last--)
        {
            var there = AtFrom(steps[last]);
            if (there.Value == Kleene.No)
                continue;
            unrecorded.AddRange(there.Reasons);
            var next = last + 1 < steps.Length ? steps[last + 1] : steps[last];
            var wrong = last + 1 < steps.Length ? !_test.IsAt(next, _escalation.Next) : next.Act == Acts.Decided && next.Outcome != StepOutcome.Rejected;
            shows ??= next;
            // Which one is the last is not known: only what holds of all is certain.
            first ??= wrong;
            open |= first != wrong;
            if (there.Value == Kleene.Yes)
                break;
        }

        var broken = Reasoned.Of(open ? Kleene.Unknown : KleeneLogic.Of(first is true), () => unrecorded);
        return Breach(EscalationLead.Next, Reasoned.And(goesOn, Reasoned.And(broken, IsDecided())), _escalation.Severity) is { } breach ? breach with { Step = shows } : null;
    }

    /// <summary>Whether it was turned down where that may end it, having come there as it should.</summary>
    private Reasoned IsTurnedDown()
    {
        var (certain, possible) = Walks(_escalation.Route);
        return Reasoned.Any(Enumerable.Range(0, _matter.Steps.Length).Where(at => MatterReading.IsRejection(_matter.Steps[at]))
            .SelectMany(at => Enumerable.Range(0, _escalation.Route.Length)
                .Select(place => Reasoned.And(_test.At(_matter.Steps[at], _escalation.Route[place]), IsMet(certain, possible, place, at)))
                .Append(TurnsDown(at))));
    }

    private Reasoned TurnsDown(int at)
    {
        var step = _matter.Steps[at];
        if (_escalation.To.IsEmpty && _escalation.Next.IsEmpty)
            return Reasoned.Of(false);
        var came = _escalation.From.IsNone ? Reasoned.Of(true) : Reasoned.Any(_matter.Steps.Take(at).Where(s => s.Act != Acts.Informed).Select(AtFrom));
        var there = Reasoned.Of(_test.IsAt(step, _escalation.Next));
        if (!_escalation.To.IsEmpty)
            there = Reasoned.Or(there, Reasoned.Or(Reasoned.Of(IsAtToOrAbove(step)), IsAboveFrom(step)));
        return Reasoned.Or(AtFrom(step), Reasoned.And(there, came));
    }

    private static bool DecidesOrApproves(MatterStep step) => step.Act == Acts.Decided || step.Act == Acts.Approved;

    private EscalationBreach? Breach(EscalationLead lead, Reasoned broken, Severity severity) => broken.Value switch
    {
        Kleene.Yes => new(_escalation, lead, Verdict.Violated, severity),
        Kleene.Unknown => new(_escalation, lead, Verdict.Unknown, severity) { SettledBy = broken.Reasons },
        _ => null,
    };

    private Reasoned Recorded(Kleene answer, string value) => _test.Recorded(answer, value);
}
