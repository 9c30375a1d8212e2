using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A place of a route, for one matter: which steps are there, and which of them do what is asked.</summary>
internal sealed class Stop
{
    private readonly RoutePlace _place;
    private readonly MatterSoFar _matter;

    public Stop(RoutePlace place, MatterSoFar matter)
    {
        (_place, _matter) = (place, matter);
        Parties = !place.IsAll ? []
            : [.. place.Ids.Where(i => i.Text != RoutePlace.Concerned).Concat(place.AsksConcerned ? matter.Concerns ?? [] : []).Distinct()];
    }

    public bool IsForAll => _place.IsAll;

    /// <summary>Those of whom each is needed, as far as they are recorded.</summary>
    public ImmutableArray<Identifier> Parties { get; }

    /// <summary>Whether others may be needed too, since it is not recorded whom the matter concerns.</summary>
    public bool MayNeedOthers => _place.AsksConcerned && _matter.Concerns is null;

    /// <summary>Whether a step was taken here, whatever was done.</summary>
    public ExplainedTruth Of(StepTaken step)
    {
        if (step.Step.Organisation is { } organisation)
            return _place.Organisations.Contains(organisation) || _place.Ids.Contains(organisation) ? ExplainedTruth.Of(true)
                : _place.AsksConcerned ? _matter.WhetherItConcerns(organisation)
                : ExplainedTruth.Of(false);
        if (_matter.IsIn(step, [.. _place.Fora, .. _place.Ids]))
            return ExplainedTruth.Of(true);
        return _place.Selection is { } selection && step.Step.Forum is { } forum ? _matter.Fits(forum, selection) : ExplainedTruth.Of(false);
    }

    /// <summary>Whether a step does what is asked here, wherever it was taken.</summary>
    public ExplainedTruth IsDoneBy(StepTaken step)
    {
        var counts = _place.Acts.IsEmpty ? step.Act != Acts.Informed : _place.Acts.Contains(step.Step.Act);
        return counts ? _matter.WhetherBy(step, _place.By) : ExplainedTruth.Of(false);
    }

    public ExplainedTruth IsMetBy(StepTaken step) => ExplainedTruth.And(Of(step), IsDoneBy(step));

    /// <summary>Whether a step is that of one of those of whom each is needed.</summary>
    public Truth IsOf(Identifier party, StepTaken step) =>
        step.Step.Organisation == party || _matter.IsIn(step, [party]) ? IsDoneBy(step).Value : Truth.False;

    /// <summary>Those of whom no step is recorded that is certainly theirs.</summary>
    public IEnumerable<Identifier> Lacking() => Parties.Where(p => !_matter.Steps.Any(s => IsOf(p, s) == Truth.True));

    /// <summary>A step here that is told of: one before its turn, else the last one with another act.</summary>
    public StepTaken? There()
    {
        var there = _matter.Steps.Where(s => Of(s).Value == Truth.True).ToList();
        return there.Find(s => IsDoneBy(s).Value != Truth.False) ?? there.LastOrDefault();
    }

    /// <summary>What is not recorded, so that it cannot be said of the first steps whether they meet it.</summary>
    public IEnumerable<MissingData> Unrecorded(int steps) =>
        _matter.Steps.Take(steps).SelectMany(s => IsMetBy(s).Reasons).Concat(MayNeedOthers ? _matter.Open("concerns")() : []);
}
