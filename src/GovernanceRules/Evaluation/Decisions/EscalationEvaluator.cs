using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Holds a matter against an escalation: whether it is meant, and whether it went on as it should.</summary>
internal sealed class EscalationEvaluator
{
    private readonly Escalation _escalation;
    private readonly MatterReading _matter;
    private readonly DecisionDay _day;
    private readonly PlaceTest _test;
    private readonly ExplainedTruth _isOfSuch;
    private readonly ExplainedTruth _applies;
    // For each step, whether it settles the matter: the same for all escalations, since what one waits for is waited for by the others too.
    private readonly Lazy<ImmutableArray<ExplainedTruth>> _settled;

    private EscalationEvaluator(Escalation escalation, MatterReading matter, DecisionDay day, Lazy<ImmutableArray<ExplainedTruth>> settled)
    {
        _settled = settled;
        _escalation = escalation;
        _matter = matter;
        _day = day;
        _test = new PlaceTest(day, matter);
        _isOfSuch = escalation.InForce.Contains(day.Day) ? IsOfSuch() : ExplainedTruth.Of(false);
        _applies = CouldApply ? ExplainedTruth.And(_isOfSuch, ExplainedTruth.And(Reaches(), From())) : _isOfSuch;
    }

    public Escalation Escalation => _escalation;

    public static IReadOnlyList<EscalationEvaluator> Of(IEnumerable<Escalation> escalations, MatterReading matter, DecisionDay day)
    {
        List<EscalationEvaluator> all = [];
        var settled = new Lazy<ImmutableArray<ExplainedTruth>>(() => [.. matter.Steps.Select(step => IsSettledBy(step, matter, all))], isThreadSafe: false);
        all.AddRange(escalations.Select(e => new EscalationEvaluator(e, matter, day, settled)));
        return all;
    }

    /// <summary>Whether the matter is one of those that it is about.</summary>
    public Truth Applies => _applies.Value;

    /// <summary>Whether the matter is, or may be, of the type and with the traits that it is about, so that it can come under it, wherever it goes.</summary>
    public bool CouldApply => _isOfSuch.Value != Truth.False;

    /// <summary>What is not recorded and would settle whether the matter is one of those.</summary>
    public ImmutableArray<MissingData> Unsettled => _applies.Reasons;

    /// <summary>Whether a step was taken at a place where the escalation lets a matter be turned down.</summary>
    public Truth IsAtAPlace(MatterStep step) => _test.IsAt(step, _escalation.Next) ? Truth.True
        : _escalation.Route.Select(p => _test.IsAt(step, p)).Append(_test.IsAt(step, _escalation.From)).Append(TruthLogic.Of(IsAtToOrAbove(step)))
            .Append(IsAboveFrom(step).Value).Max();

    /// <summary>Finds what is wrong, or could be; of several things the gravest.</summary>
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
            _escalation.To.IsEmpty ? null : Assessment(goesOn),
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

    // A forum that is only told of a matter is not reached.
    private ExplainedTruth Reaches() => ExplainedTruth.Of(_escalation.When.Reaches.IsEmpty
        || _matter.Steps.Any(s => s.Act != Acts.Informed && _test.IsAt(s, _escalation.When.Reaches)));

    private ExplainedTruth From() => _escalation.From.IsNone ? ExplainedTruth.Of(true) : ExplainedTruth.Any(_matter.Steps.Select(AtFrom));

    private ExplainedTruth AtFrom(MatterStep step) => _test.At(step, _escalation.From);

    private List<(MatterStep Step, int At)> SettledThere =>
        [.. _matter.Steps.Select((Step, At) => (Step, At)).Where(s => IsAtToOrAbove(s.Step) && _settled.Value[s.At].Value != Truth.False)];

    private ExplainedTruth IsSettledThere => ExplainedTruth.Any(SettledThere.Select(s => _settled.Value[s.At]));

    private EscalationViolation? To(ExplainedTruth goesOn)
    {
        var elsewhere = ExplainedTruth.And(IsDecided(), ExplainedTruth.Not(IsSettledThere));
        return Breach(EscalationLead.To, ExplainedTruth.And(goesOn, elsewhere), _escalation.Severity) is { } breach ? breach with { Step = _matter.Decision } : null;
    }

    // Without `from` the matter may come from anywhere, and so may the assessment.
    private EscalationViolation? Assessment(ExplainedTruth goesOn)
    {
        if (_escalation.AssessedBy.IsEmpty || SettledThere is not [.., var last])
            return null;
        var assessed = ExplainedTruth.Any(_matter.Steps.Take(last.At).Where(s => s.Act == Acts.Assessed)
            .Select(s => ExplainedTruth.And(_escalation.From.IsNone ? ExplainedTruth.Of(true) : AtFrom(s), Recorded(PlaceTest.IsBy(s, _escalation.AssessedBy), MatterReading.ByValue))));
        var missing = ExplainedTruth.And(IsSettledThere, ExplainedTruth.Not(assessed));
        return Breach(EscalationLead.Assessment, ExplainedTruth.And(goesOn, missing), Severity.Warning) is { } breach ? breach with { Step = last.Step } : null;
    }

    public bool IsAtToOrAbove(MatterStep step) => _test.IsAt(step, _escalation.To) || _test.IsAbove(step, _escalation.To);

    private ExplainedTruth IsAboveFrom(MatterStep step) => _escalation.From.IsNone || _escalation.To.IsEmpty ? ExplainedTruth.Of(false)
        : ExplainedTruth.Any(_day.Declared.Where(f => _test.IsAbove(step, [f.Id])).Select(f => IsFrom(f.Id)));

    // A step may be older than the forum that its name means by now.
    private ExplainedTruth IsFrom(Identifier forum) => ExplainedTruth.Or(ExplainedTruth.Of(_escalation.From.Ids.Contains(forum)), _test.At(forum, _escalation.From));

    private EscalationViolation? Route(ExplainedTruth goesOn)
    {
        var (certain, possible) = Walks(_escalation.Route);
        var met = IsMet(certain, possible, _escalation.Route.Length, _matter.Steps.Length);
        var outOfTurn = _matter.Steps.Select((step, at) => (Step: step, Is: ExplainedTruth.And(_settled.Value[at], ExplainedTruth.Not(IsInTurn(at, certain, possible))))).ToList();
        var times = new RouteTimes(certain, possible, _matter, _test);
        var broken = ExplainedTruth.Or(times.AreBroken,
            ExplainedTruth.And(ExplainedTruth.Not(met), ExplainedTruth.Or(ExplainedTruth.Any(outOfTurn.Select(s => s.Is)), IsLastPlaceMet())));
        if (Breach(EscalationLead.Route, ExplainedTruth.And(goesOn, broken), _escalation.Severity) is not { } breach)
            return null;
        var walk = breach.Verdict == Verdict.Violated ? possible : certain;
        var place = _escalation.Route[walk.Met];
        var there = _matter.Steps.Where(s => _test.IsAt(s, place) == Truth.True).ToList();
        return breach with
        {
            Place = walk.Met,
            Last = times.Last(walk.Met),
            Soon = times.Soon(walk.Met),
            Step = outOfTurn.FirstOrDefault(s => s.Is.Value != Truth.False).Step ?? _matter.Decision ?? _matter.Steps[^1],
            There = there.FirstOrDefault(s => _test.Does(s, place) != Truth.False) ?? there.LastOrDefault(),
            Lacking = place.IsAll ? [.. _test.Members(place).Where(m => !_matter.Steps.Any(s => _test.IsOf(s, m, place) == Truth.True))] : [],
        };
    }

    private (RouteWalk Certain, RouteWalk Possible) Walks(ImmutableArray<RoutePlace> route) =>
        (new RouteWalk(route, _matter, _test, certain: true), new RouteWalk(route, _matter, _test, certain: false));

    /// <summary>Whether the first places of a route were met in order by the steps before one.</summary>
    private ExplainedTruth IsMet(RouteWalk certain, RouteWalk possible, int places, int before) => ExplainedTruth.Of(
        certain.HasMetBefore(places, before) ? Truth.True : possible.HasMetBefore(places, before) ? Truth.Unknown : Truth.False,
        () => certain.Route.Take(places).SelectMany(p => _test.Open(p, _matter.Steps.Take(before))));

    /// <summary>
    /// Whether it is decided: by a step that settles it, or if the last place of the route says what is done there and that is done. Until then the
    /// steps that are still to come may mend it.
    /// </summary>
    private ExplainedTruth IsDecided() => ExplainedTruth.Or(ExplainedTruth.Any(_settled.Value), IsLastPlaceMet());

    private ExplainedTruth IsLastPlaceMet() => _escalation.Route.IsEmpty || _escalation.Route[^1].Acts.IsEmpty ? ExplainedTruth.Of(false) : IsMet(_escalation.Route[^1]);

    private ExplainedTruth IsMet(RoutePlace place)
    {
        // Whenever it was.
        var (certain, possible) = Walks([place with { After = null, Within = null }]);
        return IsMet(certain, possible, 1, _matter.Steps.Length);
    }

    /// <summary>
    /// Whether a step settles the matter. An approval does not that a route asks of its very place, nor does what one of several has done while a
    /// route waits for the others.
    /// </summary>
    private static ExplainedTruth IsSettledBy(MatterStep step, MatterReading matter, IEnumerable<EscalationEvaluator> all) => !matter.Settles(step) ? ExplainedTruth.Of(false)
        : ExplainedTruth.Not(ExplainedTruth.Any(all.Select(e => ExplainedTruth.And(e._applies, e.WaitsAfter(step)))));

    private ExplainedTruth WaitsAfter(MatterStep step) => ExplainedTruth.Any(_escalation.Route.Select(place =>
        step.Act == Acts.Approved && place.Acts.Contains(step.Act) ? _test.MeetsIfRecorded(step, place)
        : place.IsAll ? ExplainedTruth.And(_test.MeetsIfRecorded(step, place), ExplainedTruth.Not(IsMet(place)))
        : ExplainedTruth.Of(false)));

    /// <summary>
    /// Whether a step was taken at a place of the route after the places before it, so that the later ones may still come. After a decision that is only
    /// what is done with a decision, such as an approval, and a second decision if the first was asked for too.
    /// </summary>
    private ExplainedTruth IsInTurn(int at, RouteWalk certain, RouteWalk possible) => ExplainedTruth.Any(Enumerable.Range(0, _escalation.Route.Length)
        .Where(place => _matter.Steps[at].Act != Acts.Decided
            || _escalation.Route.Skip(place + 1).All(later => !later.Acts.IsEmpty && (!later.Acts.Contains(Acts.Decided) || _escalation.Route[place].Acts.Contains(Acts.Decided))))
        .Select(place => ExplainedTruth.And(ExplainedTruth.And(_test.MeetsIfRecorded(_matter.Steps[at], _escalation.Route[place]), new RouteTimes(certain, possible, _matter, _test).IsDue(at, place)),
            IsMet(certain, possible, place, at))));

    /// <summary>Whether a place of the route asks a step to do what it does.</summary>
    public Truth Asks(MatterStep step) => _escalation.Route.Where(p => p.Acts.Contains(step.Act)).Select(p => _test.Meets(step, p)).Append(Truth.False).Max();

    /// <summary>The places of the route that are still to come after somebody decided or approved, or while the time of one runs; none if it is complete or the matter ended on its way.</summary>
    public ImmutableArray<RoutePlace> Pending
    {
        get
        {
            if (_applies.Value != Truth.True || _escalation.Route.IsEmpty || IsTurnedDown().Value == Truth.True)
                return [];
            var (certain, possible) = Walks(_escalation.Route);
            var times = new RouteTimes(certain, possible, _matter, _test);
            return certain.Met < _escalation.Route.Length && (_matter.Steps.Any(s => s.Act == Acts.Decided || s.Act == Acts.Approved) || times.IsRunning)
                ? [times.Next, .. _escalation.Route.Skip(certain.Met + 1)] : [];
        }
    }

    private EscalationViolation? Next(ExplainedTruth goesOn)
    {
        // Who is only told is not where the matter goes.
        ImmutableArray<MatterStep> steps = [.. _matter.Steps.Where(s => s.Act != Acts.Informed)];
        var (first, open, isSure) = ((bool?)null, false, false);
        var unrecorded = new List<MissingData>();
        MatterStep? shows = null;
        for (var last = steps.Length - 1; last >= 0; last--)
        {
            var there = AtFrom(steps[last]);
            if (there.Value == Truth.False)
                continue;
            unrecorded.AddRange(there.Reasons);
            var next = last + 1 < steps.Length ? steps[last + 1] : steps[last];
            var wrong = last + 1 < steps.Length ? !_test.IsAt(next, _escalation.Next) : _matter.Settles(next) && next.Outcome != StepOutcome.Rejected;
            shows ??= next;
            // Which one is the last is not known: only what holds of all is certain.
            first ??= wrong;
            open |= first != wrong;
            isSure = there.Value == Truth.True;
            if (isSure)
                break;
        }

        // Perhaps it was treated in none of these fora, only told there.
        open |= !isSure && first == true;
        var broken = ExplainedTruth.Of(open ? Truth.Unknown : TruthLogic.Of(first is true), () => unrecorded);
        return Breach(EscalationLead.Next, ExplainedTruth.And(goesOn, ExplainedTruth.And(broken, IsDecided())), _escalation.Severity) is { } breach ? breach with { Step = shows } : null;
    }

    /// <summary>Whether it was turned down where that may end it, having come there as it should.</summary>
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

    private EscalationViolation? Breach(EscalationLead lead, ExplainedTruth broken, Severity severity) => broken.Value switch
    {
        Truth.True => new(_escalation, lead, Verdict.Violated, severity),
        Truth.Unknown => new(_escalation, lead, Verdict.Unknown, severity) { SettledBy = broken.Reasons },
        _ => null,
    };

    private ExplainedTruth Recorded(Truth answer, string value) => _test.Recorded(answer, value);
}
