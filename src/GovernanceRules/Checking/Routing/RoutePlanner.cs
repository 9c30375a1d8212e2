using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Works out where a matter must go: gathers the places that the escalations ask for, puts them in order, finds who decides, and judges the
/// planned matter once more. Each forum that is passed may bring further escalations, until none comes.
/// </summary>
internal sealed class RoutePlanner
{
    private readonly Charter _charter;
    private readonly ImmutableArray<Escalation> _escalations;
    private readonly DecisionDays _days;
    private readonly DecisionDay _day;
    private readonly MergedDeclarations _joined;
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
        var steps = matter.Steps.Where(s => s.Date <= day).OrderBy(s => s.Date).ToImmutableArray();
        // The matter is at the forum: that puts it under the escalations from there, without a step of its own.
        _matter = matter with { Steps = !steps.IsEmpty && steps[^1].Forum == _from ? steps : [.. steps, new MatterStep(day, Acts.Informed) { Forum = _from }] };
        // Wherever the matter goes, its type and traits stay: no other escalation can apply.
        var now = Reading([]);
        _escalations = [.. charter.Escalations.Where(e => new EscalationEvaluator(e, now, _day).CouldApply)];
    }

    public Route Plan()
    {
        var now = Reading([]);
        if (now.Decision is not null || now.Steps.Any(MatterReading.IsRejection))
            return _messages.Settled(_matter, _from, _day.Day);
        ImmutableArray<MatterStep> planned = [];
        ImmutableArray<Escalation> before = [];
        for (var round = 0; round <= _escalations.Length + 1; round++)
        {
            var reading = Reading(planned);
            var judges = _escalations.Select(e => (Escalation: e, Judge: new EscalationEvaluator(e, reading, _day))).ToList();
            if (judges.Any(j => j.Judge.Applies == Truth.Unknown))
                return _messages.NotRecorded(_matter, _from, _day.Day, judges.Where(j => j.Judge.Applies == Truth.Unknown).SelectMany(j => j.Judge.Unsettled));
            // What once applied is kept even if a later plan passes elsewhere: it asks for no more than is done then.
            ImmutableArray<Escalation> applicable = [.. judges.Where(j => j.Judge.Applies == Truth.True).Select(j => j.Escalation).Union(before).OrderBy(e => e.Id.Text, CodePointComparer.Instance)];
            if (round > 0 && applicable.SequenceEqual(before))
                break;
            before = applicable;
            var draft = new RouteDraft(_charter, _joined, _day, now, _from, applicable);
            if (draft.Obstacle is { } obstacle)
                return _messages.Obstacle(_matter, _from, _day.Day, obstacle);
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
            return _messages.Obstacle(_matter, _from, _day.Day, RouteObstacle.NoWay(against));
        _draft!.Narrow(steps => !Against(steps).Any());
        return _messages.Told(_matter, _from, _day.Day, _draft);
    }

    private IEnumerable<Escalation> ApplyingTo(ImmutableArray<MatterStep> planned)
    {
        var reading = Reading(planned);
        return _escalations.Where(e => new EscalationEvaluator(e, reading, _day).Applies != Truth.False);
    }

    private IEnumerable<Escalation> Against(ImmutableArray<MatterStep> planned)
    {
        var reading = Reading(planned);
        return _escalations.Where(e => new EscalationEvaluator(e, reading, _day).Judge() is not null);
    }

    private MatterReading Reading(ImmutableArray<MatterStep> planned) => new(_charter, _matter with { Steps = [.. _matter.Steps, .. planned] }, _day.Day);
}
