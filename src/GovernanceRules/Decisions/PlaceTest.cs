using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Whether steps of a matter are at the places of an escalation. Names mean the forum that they meant on the day of the step; what a forum is
/// declared to be is looked up on the day by which the matter is judged.
/// </summary>
internal sealed class PlaceTest(DecisionDay day, MatterReading matter)
{
    /// <summary>Whether a step was taken at a place, whatever was done there.</summary>
    public Kleene IsAt(MatterStep step, RoutePlace place)
    {
        if (step.Organisation is { } organisation)
            return place.Organisations.Contains(organisation) || place.Ids.Contains(organisation) ? Kleene.Yes
                : !place.AsksConcerned ? Kleene.No
                : matter.Matter.Concerns is { } concerns ? KleeneLogic.Of(concerns.Contains(organisation)) : Kleene.Unknown;
        if (step.Forum is not { } forum)
            return Kleene.No;
        if (IsAt(step, place.Fora) || IsAt(step, place.Ids))
            return Kleene.Yes;
        return place.Selection is { } selection ? day.Fits(forum, selection) : Kleene.No;
    }

    public Kleene IsAt(MatterStep step, ForumTarget fora) => step.Forum is not { } forum ? Kleene.No
        : fora.Selection is { } selection ? day.Fits(forum, selection)
        : KleeneLogic.Of(IsAt(step, fora.Ids));

    /// <summary>Whether a step was taken at some fora, with what is not recorded of the forum.</summary>
    public Reasoned At(MatterStep step, ForumTarget fora) => Reasoned.Of(IsAt(step, fora), () => Unrecorded(step, fora.Selection));

    /// <summary>Whether a step was taken at a place, with what is not recorded of the forum, or of the matter.</summary>
    public Reasoned At(MatterStep step, RoutePlace place) => Reasoned.Of(IsAt(step, place), () => Unrecorded(step, place.Selection));

    /// <summary>Whether a forum is one of some, with what is not recorded of the forum.</summary>
    public Reasoned At(Word forum, ForumTarget fora) => Reasoned.Of(day.IsAt(forum, fora), () => Unrecorded(forum, fora.Selection));

    /// <summary>An answer that a value of the matter would settle.</summary>
    public Reasoned Recorded(Kleene answer, string value) => Reasoned.Of(answer, () => [new(matter.Id, value)]);

    /// <summary>What is not recorded, so that it cannot be said of some steps whether they meet a place.</summary>
    public IEnumerable<Settlement> Open(RoutePlace place, IEnumerable<MatterStep> steps) => steps
        .SelectMany(s => Reasoned.And(At(s, place), Recorded(Does(s, place), MatterReading.ByValue)).Reasons)
        .Concat(MembersAreKnown(place) ? [] : [new(matter.Id, MatterReading.ConcernsValue)]);

    public bool IsAt(MatterStep step, ImmutableArray<Word> fora) => step.Forum is { } forum && day.At(step.Date).IsOneOf(forum, fora);

    public bool IsAbove(MatterStep step, IEnumerable<Word> fora) => step.Forum is { } forum && day.At(step.Date).IsAbove(forum, fora);

    /// <summary>Whether a step does what a place asks for, wherever it was taken.</summary>
    public static Kleene Does(MatterStep step, RoutePlace place)
    {
        if (place.Acts.IsEmpty ? step.Act == Acts.Informed : !place.Acts.Contains(step.Act))
            return Kleene.No;
        return IsBy(step, place.By);
    }

    public static Kleene IsBy(MatterStep step, ImmutableArray<Word> roles) =>
        roles.IsEmpty ? Kleene.Yes : step.By is { } by ? KleeneLogic.Of(roles.Contains(by)) : Kleene.Unknown;

    public Kleene Meets(MatterStep step, RoutePlace place) => KleeneLogic.And(IsAt(step, place), Does(step, place));

    /// <summary>The members of a place for all, by id; those whom the matter concerns too, where that is recorded.</summary>
    public IEnumerable<Word> Members(RoutePlace place) => place.Ids.Where(i => i.Text != RoutePlace.Concerned)
        .Concat(place.AsksConcerned ? matter.Matter.Concerns ?? [] : []).Distinct();

    public bool MembersAreKnown(RoutePlace place) => !place.AsksConcerned || matter.Matter.Concerns is not null;

    public Kleene IsOf(MatterStep step, Word member, RoutePlace place) => KleeneLogic.And(
        KleeneLogic.Of(step.Organisation == member || IsAt(step, [member])), Does(step, place));

    private IEnumerable<Settlement> Unrecorded(MatterStep step, Selection? selection) => step.Forum is not { } forum
        ? [new(matter.Id, MatterReading.ConcernsValue)]
        : Unrecorded(forum, selection);

    private IEnumerable<Settlement> Unrecorded(Word forum, Selection? selection) => (selection?.Keys ?? []).Distinct()
        .Where(k => k.Facet != Facet.Forum && day.Fits(forum, Selection.Everything.And(Selection.Is(k))) == Kleene.Unknown)
        .Select(k => new Settlement(forum.Text, k.ToString()));
}
