using System.Collections.Immutable;

namespace GovernanceRules;

internal sealed class EscalationEvaluator
{
    private readonly Escalation _escalation;
    private readonly MatterReading _matter;
    private readonly DecisionDay _day;
    private readonly PlaceTest _test;
    private readonly ExplainedTruth _isOfSuch;
    private readonly ExplainedTruth _applies;

    public EscalationEvaluator(Escalation escalation, MatterReading matter, DecisionDay day)
    {
        _escalation = escalation;
        _matter = matter;
        _day = day;
        _test = new PlaceTest(day, matter);
        _isOfSuch = escalation.InForce.Contains(day.Day) ? IsOfSuch() : ExplainedTruth.Of(false);
        _applies = CouldApply ? ExplainedTruth.And(_isOfSuch, ExplainedTruth.And(Reaches(), From())) : _isOfSuch;
    }

    public Truth Applies => _applies.Value;

    // The matter is, or may be, of the type and with the traits that the escalation is about, so it can come under it wherever it goes.
    public bool CouldApply => _isOfSuch.Value != Truth.False;

    public ImmutableArray<MissingData> Unsettled => _applies.Reasons;

    // A place where the escalation lets a matter be turned down.
    public Truth IsAtAPlace(MatterStep step) => _test.IsAt(step, _escalation.Next) ? Truth.True
        : _escalation.Route.Select(p => _test.IsAt(step, p)).Append(_test.IsAt(step, _escalation.From)).Append(TruthLogic.Of(IsAtToOrAbove(step)))
            .Append(IsAboveFrom(step).Value).Max();

    // The gravest of several.
    public EscalationViolation? Judge()
    {
        if (Applies == Truth.False)
            return null;
        var goesOn = ExplainedTruth.And(_applies, ExplainedTruth.Not(IsTurnedDown()));
        if (goesOn.Value == Truth.False)
            return null;
        EscalationViolation?[] found =
        [
            _escalation.To.IsEmpty ? null : To(goesOn),
            _escalation.Route.IsEmpty ? null : Route(goesOn),
            _escalation.Next.IsEmpty ? null : Next(goesOn),
        ];
        return found.OfType<EscalationViolation>().OrderByDescending(b => b.Verdict == Verdict.Violated).ThenByDescending(b => b.Severity).FirstOrDefault();
    }

    private ExplainedTruth IsOfSuch()
    {
        var when = _escalation.When;
        var answer = ExplainedTruth.Of(true);
        if (!when.Types.IsEmpty)
            answer = ExplainedTruth.And(answer, Recorded(when.Types.Max(_matter.IsOfType), MatterReading.TypeValue));
        if (!when.AnyTraits.IsEmpty)
            answer = ExplainedTruth.And(answer, Recorded(when.AnyTraits.Max(_matter.HasTrait), MatterReading.TraitsValue));
        if (!when.AllTraits.IsEmpty)
            answer = ExplainedTruth.And(answer, Recorded(when.AllTraits.Min(_matter.HasTrait), MatterReading.TraitsValue));
        return answer;
    }

    private ExplainedTruth Reaches() => ExplainedTruth.Of(_escalation.When.Reaches.IsEmpty || _matter.Steps.Any(s => _test.IsAt(s, _escalation.When.Reaches)));

    private ExplainedTruth From() => _escalation.From.IsNone ? ExplainedTruth.Of(true) : ExplainedTruth.Any(_matter.Steps.Select(AtFrom));

    private ExplainedTruth AtFrom(MatterStep step) => _test.At(step, _escalation.From);

    private EscalationViolation? To(ExplainedTruth goesOn)
    {
        var there = _matter.Steps.Select((Step, At) => (Step, At)).Where(s => DecidesOrApproves(s.Step) && IsAtToOrAbove(s.Step)).ToList();
        if (there.Count == 0)
            return Breach(EscalationLead.To, ExplainedTruth.And(goesOn, IsDecided()), _escalation.Severity) is { } breach ? breach with { Step = _matter.Decision } : null;
        if (_escalation.AssessedBy.IsEmpty)
            return null;
        var assessed = ExplainedTruth.Any(_matter.Steps.Take(there[^1].At).Where(s => s.Act == Acts.Assessed)
            .Select(s => ExplainedTruth.And(_escalation.From.IsNone ? ExplainedTruth.Of(true) : AtFrom(s), Recorded(PlaceTest.IsBy(s, _escalation.AssessedBy), MatterReading.ByValue))));
        return Breach(EscalationLead.Assessment, ExplainedTruth.And(goesOn, ExplainedTruth.Not(assessed)), Severity.Warning) is { } missing ? missing with { Step = there[^1].Step } : null;
    }

    private bool IsAtToOrAbove(MatterStep step) => _test.IsAt(step, _escalation.To) || _test.IsAbove(step, _escalation.To);

    private ExplainedTruth IsAboveFrom(MatterStep step) => _escalation.From.IsNone || _escalation.To.IsEmpty ? ExplainedTruth.Of(false)
        : ExplainedTruth.Any(_day.Declared.Where(f => _test.IsAbove(step, [f.Id])).Select(f => IsFrom(f.Id)));

    // A step may be older than the forum that its name means now.
    private ExplainedTruth IsFrom(Identifier forum) => ExplainedTruth.Or(ExplainedTruth.Of(_escalation.From.Ids.Contains(forum)), _test.At(forum, _escalation.From));

    private EscalationViolation? Route(ExplainedTruth goesOn)
    {
        var (certain, possible) = Walks(_escalation.Route);
        var met = IsMet(certain, possible, _escalation.Route.Length, _matter.Steps.Length);
        if (Breach(EscalationLead.Route, ExplainedTruth.And(goesOn, ExplainedTruth.And(IsDecided(), ExplainedTruth.Not(met))), _escalation.Severity) is not { } breach)
            return null;
        var walk = breach.Verdict == Verdict.Violated ? possible : certain;
        var place = _escalation.Route[walk.Met.Length];
        var there = _matter.Steps.Where(s => _test.IsAt(s, place) == Truth.True).ToList();
        return breach with
        {
            Place = walk.Met.Length,
            Step = _matter.Decision ?? _matter.Steps[^1],
            There = there.FirstOrDefault(s => PlaceTest.Does(s, place) != Truth.False) ?? there.LastOrDefault(),
            Lacking = place.IsAll ? [.. _test.Members(place).Where(m => !_matter.Steps.Any(s => _test.IsOf(s, m, place) == Truth.True))] : [],
        };
    }

    private (RouteWalk Certain, RouteWalk Possible) Walks(ImmutableArray<RoutePlace> route) =>
        (new RouteWalk(route, _matter, _test, certain: true), new RouteWalk(route, _matter, _test, certain: false));

    private ExplainedTruth IsMet(RouteWalk certain, RouteWalk possible, int places, int before) => ExplainedTruth.Of(
        certain.HasMetBefore(places, before) ? Truth.True : possible.HasMetBefore(places, before) ? Truth.Unknown : Truth.False,
        () => certain.Route.Take(places).SelectMany(p => _test.Open(p, _matter.Steps.Take(before))));

    // By a decision anywhere, by an approval at its destination, or if the last place says what is done there and that is done. Until then
    // the steps that are still to come may mend it.
    private ExplainedTruth IsDecided()
    {
        if (_matter.Decision is not null || _matter.Steps.Any(s => DecidesOrApproves(s) && IsAtToOrAbove(s)))
            return ExplainedTruth.Of(true);
        if (_escalation.Route.IsEmpty || _escalation.Route[^1] is not { Acts.IsEmpty: false } last)
            return ExplainedTruth.Of(false);
        var (certain, possible) = Walks([last]);
        return IsMet(certain, possible, 1, _matter.Steps.Length);
    }

    private EscalationViolation? Next(ExplainedTruth goesOn)
    {
        var steps = _matter.Steps;
        var (first, open) = ((bool?)null, false);
        var unrecorded = new List<MissingData>();
        MatterStep? shows = null;
        for (var last = steps.Length - 1; last >= 0; last--)
        {
            var there = AtFrom(steps[last]);
            if (there.Value == Truth.False)
                continue;
            unrecorded.AddRange(there.Reasons);
            var next = last + 1 < steps.Length ? steps[last + 1] : steps[last];
            var wrong = last + 1 < steps.Length ? !_test.IsAt(next, _escalation.Next) : next.Act == Acts.Decided && next.Outcome != StepOutcome.Rejected;
            shows ??= next;
            // Which one is the last is not known: only what holds of all is certain.
            first ??= wrong;
            open |= first != wrong;
            if (there.Value == Truth.True)
                break;
        }

        var broken = ExplainedTruth.Of(open ? Truth.Unknown : TruthLogic.Of(first is true), () => unrecorded);
        return Breach(EscalationLead.Next, ExplainedTruth.And(goesOn, ExplainedTruth.And(broken, IsDecided())), _escalation.Severity) is { } breach ? breach with { Step = shows } : null;
    }

    // The matter was turned down where that may end it, and came there as it should.
    private ExplainedTruth IsTurnedDown()
    {
        var (certain, possible) = Walks(_escalation.Route);
        return ExplainedTruth.Any(Enumerable.Range(0, _matter.Steps.Length).Where(at => MatterReading.IsRejection(_matter.Steps[at]))
            .SelectMany(at => Enumerable.Range(0, _escalation.Route.Length)
                .Select(place => ExplainedTruth.And(_test.At(_matter.Steps[at], _escalation.Route[place]), IsMet(certain, possible, place, at)))
                .Append(TurnsDown(at))));
    }

    private ExplainedTruth TurnsDown(int at)
    {
        var step = _matter.Steps[at];
        if (_escalation.To.IsEmpty && _escalation.Next.IsEmpty)
            return ExplainedTruth.Of(false);
        var came = _escalation.From.IsNone ? ExplainedTruth.Of(true) : ExplainedTruth.Any(_matter.Steps.Take(at).Where(s => s.Act != Acts.Informed).Select(AtFrom));
        var there = ExplainedTruth.Of(_test.IsAt(step, _escalation.Next));
        if (!_escalation.To.IsEmpty)
            there = ExplainedTruth.Or(there, ExplainedTruth.Or(ExplainedTruth.Of(IsAtToOrAbove(step)), IsAboveFrom(step)));
        return ExplainedTruth.Or(AtFrom(step), ExplainedTruth.And(there, came));
    }

    private static bool DecidesOrApproves(MatterStep step) => step.Act == Acts.Decided || step.Act == Acts.Approved;

    private EscalationViolation? Breach(EscalationLead lead, ExplainedTruth broken, Severity severity) => broken.Value switch
    {
        Truth.True => new(_escalation, lead, Verdict.Violated, severity),
        Truth.Unknown => new(_escalation, lead, Verdict.Unknown, severity) { SettledBy = broken.Reasons },
        _ => null,
    };

    private ExplainedTruth Recorded(Truth answer, string value) => _test.Recorded(answer, value);
}
