using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Whether steps of a matter are at the places of an escalation. Names mean the forum of the day of the step; what a forum is declared to
/// be is looked up on the day by which the matter is judged.
/// </summary>
internal sealed class PlaceTest(DecisionDay day, MatterReading matter)
{
    // Whatever was done there.
    public Truth IsAt(MatterStep step, RoutePlace place) => IsAtElse(step, place) ? Truth.True : IsAtItself(step, place);

    // At the forum that meets the place in its stead.
    public bool IsAtElse(MatterStep step, RoutePlace place) => place.OrElse is { } other && IsAt(step, [other]);

    public Truth IsAtItself(MatterStep step, RoutePlace place)
    {
        if (step.Organisation is { } organisation)
            return place.Organisations.Contains(organisation) || place.Ids.Contains(organisation) ? Truth.True
                : !place.AsksConcerned ? Truth.False
                : matter.Matter.Concerns is { } concerns ? TruthLogic.Of(concerns.Contains(organisation)) : Truth.Unknown;
        if (step.Forum is not { } forum)
            return Truth.False;
        if (IsAt(step, place.Fora) || IsAt(step, place.Ids))
            return Truth.True;
        return place.Selection is { } selection ? day.Fits(forum, selection) : Truth.False;
    }

    public Truth IsAt(MatterStep step, ForumTarget fora) => step.Forum is not { } forum ? Truth.False
        : fora.Selection is { } selection ? day.Fits(forum, selection)
        : TruthLogic.Of(IsAt(step, fora.Ids));

    public ExplainedTruth At(MatterStep step, ForumTarget fora) => ExplainedTruth.Of(IsAt(step, fora), () => Unrecorded(step, fora.Selection));

    public ExplainedTruth At(MatterStep step, RoutePlace place) => ExplainedTruth.Of(IsAt(step, place), () => Unrecorded(step, place.Selection));

    public ExplainedTruth At(Identifier forum, ForumTarget fora) => ExplainedTruth.Of(day.IsAt(forum, fora), () => Unrecorded(forum, fora.Selection));

    public ExplainedTruth Recorded(Truth answer, string value) => ExplainedTruth.Of(answer, () => [new(matter.Id, value)]);

    // What is not recorded, so that it is unknown whether some steps meet a place.
    public IEnumerable<MissingData> Open(RoutePlace place, IEnumerable<MatterStep> steps) => steps
        .SelectMany(s => MeetsIfRecorded(s, place).Reasons)
        .Concat(MembersAreKnown(place) ? [] : [new(matter.Id, MatterReading.ConcernsValue)]);

    public bool IsAt(MatterStep step, ImmutableArray<Identifier> fora) => step.Forum is { } forum && day.At(step.Date).IsOneOf(forum, fora);

    public bool IsAbove(MatterStep step, IEnumerable<Identifier> fora) => step.Forum is { } forum && day.At(step.Date).IsAbove(forum, fora);

    // Wherever the step was taken.
    public Truth Does(MatterStep step, RoutePlace place) => DoesIfRecorded(step, place).Value;

    private ExplainedTruth DoesIfRecorded(MatterStep step, RoutePlace place)
    {
        if (place.Acts.IsEmpty ? step.Act == Acts.Informed || step.Act == Acts.InHand : !place.Acts.Contains(step.Act))
            return ExplainedTruth.Of(false);
        if (place.Doers is not { } doers)
            return Recorded(IsBy(step, place.By), MatterReading.ByValue);
        if (matter.Members is not { } members)
            return ExplainedTruth.Of(true);
        return step.Forum is null ? ExplainedTruth.Of(false)
            : step.ByPersons.IsEmpty ? Recorded(Truth.Unknown, MatterReading.ByValue)
            : members.Took(step, doers);
    }

    public static Truth IsBy(MatterStep step, ImmutableArray<Identifier> roles) =>
        roles.IsEmpty ? Truth.True : step.By is { } by ? TruthLogic.Of(roles.Contains(by)) : Truth.Unknown;

    public Truth Meets(MatterStep step, RoutePlace place) => TruthLogic.And(IsAt(step, place), Does(step, place));

    /// <summary>Whether a step meets a place, with what is not recorded of the forum, the matter or who took the step.</summary>
    public ExplainedTruth MeetsIfRecorded(MatterStep step, RoutePlace place) => ExplainedTruth.And(At(step, place), DoesIfRecorded(step, place));

    // By id. Includes those whom the matter concerns, if that is recorded.
    public IEnumerable<Identifier> Members(RoutePlace place) => place.Ids.Where(i => i.Text != RoutePlace.Concerned)
        .Concat(place.AsksConcerned ? matter.Matter.Concerns ?? [] : []).Distinct();

    public bool MembersAreKnown(RoutePlace place) => !place.AsksConcerned || matter.Matter.Concerns is not null;

    public Truth IsOf(MatterStep step, Identifier member, RoutePlace place) => TruthLogic.And(
        TruthLogic.Of(step.Organisation == member || IsAt(step, [member])), Does(step, place));

    private IEnumerable<MissingData> Unrecorded(MatterStep step, Selection? selection) => step.Forum is not { } forum
        ? [new(matter.Id, MatterReading.ConcernsValue)]
        : Unrecorded(forum, selection);

    private IEnumerable<MissingData> Unrecorded(Identifier forum, Selection? selection) => (selection?.Keys ?? []).Distinct()
        .Where(k => k.Property != Property.Forum && day.Fits(forum, Selection.Everything.And(Selection.Is(k))) == Truth.Unknown)
        .Select(k => new MissingData(forum.Text, k.ToString()));
}
