using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Works out where a matter must go: gathers the places that the escalations ask for, puts them in order, finds who decides, and holds the
/// matter as it would then stand against everything once more. Each forum that is passed may bring further escalations, until none comes.
/// </summary>
internal sealed class RoutePlanner
{
    private readonly Charter _charter;
    private readonly ImmutableArray<Escalation> _escalations;
    private readonly DecisionDays _days;
    private readonly DecisionDay _day;
    private readonly MergedDeclarations _joined;
    private readonly Matter _asked;
    private readonly Matter _matter;
    private readonly Identifier _from;
    private readonly RouteMessages _messages;

    public RoutePlanner(Charter charter, MergedDeclarations joined, Matter matter, Identifier from, DateOnly day, RouteMessages messages)
    {
        _charter = charter;
        _joined = joined;
        _days = new DecisionDays(charter, joined);
        _day = _days.On(day);
        _from = _day.Now(from);
        _messages = messages;
        _asked = matter;
        var steps = matter.Steps.Where(s => s.Date <= day).OrderBy(s => s.Date).ToImmutableArray();
        // The matter lies in the forum: that puts it under the escalations from there, and takes no step for it.
        _matter = matter with { Steps = !steps.IsEmpty && steps[^1].Forum == _from ? steps : [.. steps, new MatterStep(day, Acts.InHand) { Forum = _from }] };
        // Wherever it goes, it stays what it is: of the others none can come into question.
        var now = Reading([]);
        _escalations = [.. EscalationEvaluator.Of(charter.Escalations, now, _day).Where(e => e.CouldApply).Select(e => e.Escalation)];
    }

    public Route Plan()
    {
        var now = Reading([]);
        if (now.Decision is not null || now.Steps.Any(MatterReading.IsRejection))
            return _messages.Settled(_asked, _from, _day.Day);
        ImmutableArray<MatterStep> planned = [];
        ImmutableArray<Escalation> before = [];
        for (var round = 0; round <= _escalations.Length + 1; round++)
        {
            var reading = Reading(planned);
            var judges = EscalationEvaluator.Of(_escalations, reading, _day).Select(e => (e.Escalation, Judge: e)).ToList();
            if (judges.Any(j => j.Judge.Applies == Truth.Unknown))
                return _messages.NotRecorded(_asked, _from, _day.Day, judges.Where(j => j.Judge.Applies == Truth.Unknown).SelectMany(j => j.Judge.Unsettled));
            // What once applied is kept, though a later plan may pass elsewhere: it asks for no more than is done then.
            ImmutableArray<Escalation> applicable = [.. judges.Where(j => j.Judge.Applies == Truth.True).Select(j => j.Escalation).Union(before).OrderBy(e => e.Id.Text, CodePointComparer.Instance)];
            if (round > 0 && applicable.SequenceEqual(before))
                break;
            before = applicable;
            var draft = new RouteDraft(_charter, _joined, _day, now, _from, applicable);
            if (draft.Obstacle is { } obstacle)
                return _messages.Obstacle(_asked, _from, _day.Day, obstacle);
            draft.Choose(steps => ApplyingTo(steps).Count());
            planned = draft.AsSteps();
            _draft = draft;
        }

        return Verified(planned);
    }

    private RouteDraft? _draft;

    private Route Verified(ImmutableArray<MatterStep> planned)
    {
        var against = Against(planned).ToList();
        if (against.Count > 0)
            return _messages.Obstacle(_asked, _from, _day.Day, RouteObstacle.NoWay(against));
        // An approval that no longer stands under the escalation that asked for it has to be allowed like any decision.
        var wrong = Decisions(planned).ToList();
        if (wrong.Count > 0)
            return _messages.Obstacle(_asked, _from, _day.Day, wrong.Exists(w => w.Verdict == Verdict.Violated) ? new RouteObstacle(RouteStatus.NobodyMayDecide)
                : new RouteObstacle(RouteStatus.NotRecorded) { Unsettled = [.. wrong.SelectMany(w => w.SettledBy).Distinct()] });
        _draft!.Narrow(steps => !Against(steps).Any() && !Decisions(steps).Any());
        return _messages.Told(_asked, _from, _day.Day, _draft);
    }

    private IEnumerable<Escalation> ApplyingTo(ImmutableArray<MatterStep> planned)
    {
        var reading = Reading(planned);
        return EscalationEvaluator.Of(_escalations, reading, _day).Where(e => e.Applies != Truth.False).Select(e => e.Escalation);
    }

    /// <summary>The escalations that are not followed by some steps.</summary>
    private IEnumerable<Escalation> Against(ImmutableArray<MatterStep> planned)
    {
        var reading = Reading(planned);
        return EscalationEvaluator.Of(_escalations, reading, _day).Where(e => e.Judge() is not null).Select(e => e.Escalation);
    }

    // Who would decide and may not: an escalation that lets a forum decide may not apply to the matter as it goes in the end.
    private IEnumerable<CompetenceViolation> Decisions(ImmutableArray<MatterStep> planned)
    {
        var reading = Reading(planned);
        return MatterEvaluator.Decisions(reading, _day, EscalationEvaluator.Of(_escalations, reading, _day));
    }

    private MatterReading Reading(ImmutableArray<MatterStep> planned) => new(_charter, _matter with { Steps = [.. _matter.Steps, .. planned] }, _day.Day) { AsOf = null };
}
