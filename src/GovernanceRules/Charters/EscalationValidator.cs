using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Whether the escalations of a charter can be followed at all: finds words that no matter can have, fora that are never there, decisions
/// by fora that may not take them, and circles. What names a forum or an organisation that only a register declares is left to the check.
/// </summary>
internal sealed class EscalationValidator
{
    private readonly DiagnosticBag _faults;
    private readonly DecisionDays _days;
    private readonly HashSet<Identifier> _fora;
    private readonly Dictionary<Identifier, Organisation> _organisations;
    private readonly ImmutableArray<DateOnly> _turns;

    private EscalationValidator(Charter charter, MergedDeclarations joined, DiagnosticBag faults)
    {
        _faults = faults;
        _days = new DecisionDays(charter, joined);
        _fora = [.. joined.Fora.Select(f => f.Id)];
        _organisations = joined.Organisations.ToDictionary(o => o.Id);
        _turns = [.. ChangeDates.OfEscalations(charter)];
    }

    // The charter has no other faults.
    public static void Find(Charter charter, DiagnosticBag faults)
    {
        if (charter.Escalations.IsEmpty)
            return;
        FindNames(charter, faults);
        var sense = new EscalationValidator(charter, MergedDeclarations.Alone(charter), faults);
        foreach (var escalation in charter.Escalations)
            sense.Follow(escalation);
        foreach (var circle in EscalationCircle.Of(charter, sense._turns.Select(sense._days.On), sense._fora))
            faults.Add(DiagnosticId.Escalation, circle.Escalations[0].Location, circle.Text);
    }

    public static void FindNames(Charter charter, DiagnosticBag faults)
    {
        var joined = MergedDeclarations.Alone(charter);
        new DecisionReferenceValidator(charter, MergedDeclarations.Nothing, joined, new DeclaredNames(charter, joined, faults), faults).OfEscalations();
    }

    private void Follow(Escalation escalation)
    {
        // INVARIANT: nothing changes between these days, so they represent all.
        var days = _turns.Append(escalation.InForce.From ?? DateOnly.MinValue).Where(escalation.InForce.Contains).Distinct().Order().Select(_days.On).ToList();
        IsThere(escalation, days, escalation.From.Ids, "comes from");
        IsThere(escalation, days, escalation.Next, "goes next to");
        if (!escalation.To.IsEmpty && escalation.To.All(_fora.Contains) && days.TrueForAll(d => d.WithAllAbove(escalation.To).All(_fora.Contains)))
            Reaches(escalation, escalation.Location, days, d => d.WithAllAbove(escalation.To), "leads to", escalation.To, isDecided: true, byTo: true);
        foreach (var place in escalation.Route.Where(p => p.Selection is null))
            Place(escalation, days, place);
        foreach (var place in escalation.Route.Where(p => p.OrElse is not null))
            Place(escalation, days, place.Instead);
    }

    private void Place(Escalation escalation, List<DecisionDay> days, RoutePlace place)
    {
        var isDecided = place.Acts is [{ Text: Acts.Decided }];
        var ids = place.Ids.Concat(place.Fora).Concat(place.Organisations).ToImmutableArray();
        IEnumerable<ImmutableArray<Identifier>> groups = place.IsAll ? ids.Where(i => i.Text != RoutePlace.Concerned).Select(i => ImmutableArray.Create(i)) : [ids];
        foreach (var group in groups.Where(IsDeclared))
            Reaches(escalation, place.Location ?? escalation.Location, days, _ => group, "comes by its route to", group, isDecided && group.All(_fora.Contains));
    }

    private void IsThere(Escalation escalation, List<DecisionDay> days, ImmutableArray<Identifier> group, string how)
    {
        if (!group.IsEmpty && IsDeclared(group))
            Reaches(escalation, escalation.Location, days, _ => group, how, group, isDecided: false);
    }

    // Reports that none of the places is ever there, or that none may decide.
    private void Reaches(Escalation escalation, FileLocation? at, List<DecisionDay> days, Func<DecisionDay, IEnumerable<Identifier>> places, string how,
        ImmutableArray<Identifier> named, bool isDecided, bool byTo = false)
    {
        var there = days.Select(d => (Day: d, Places: places(d).Where(p => IsInForce(d, p)).ToList())).Where(d => d.Places.Count > 0).ToList();
        var names = Ids.Listed(named, "or");
        if (there.Count == 0)
            _faults.Add(DiagnosticId.Escalation, at, $"the escalation `{escalation.Id}` {how} {names}, but nothing of that is in force on any day on which the escalation is");
        else if (isDecided && there.TrueForAll(d => d.Places.TrueForAll(p => MayDecideNone(d.Day, p, escalation, byTo))))
            _faults.Add(DiagnosticId.Escalation, at, $"the escalation `{escalation.Id}` {how} {names} to be decided, but by this charter nobody there may decide a matter that it is about");
    }

    private bool IsDeclared(ImmutableArray<Identifier> ids) => ids.All(i => _fora.Contains(i) || _organisations.ContainsKey(i));

    private bool IsInForce(DecisionDay day, Identifier id) => day.InForce.Any(f => f.Id == day.Now(id)) || (_organisations.TryGetValue(id, out var organisation) && organisation.InForce.Contains(day.Day));

    // What more is known of a matter can only count against it, save that a forum may list what it has together with more. With `to`, what
    // only fora elsewhere list does not count, and a route asks whatever others list.
    private static bool MayDecideNone(DecisionDay day, Identifier place, Escalation escalation, bool byTo) =>
        day.Find(day.Now(place)) is { } forum && (forum.Advisory || MattersOf(escalation.When).All(m => day.ExcludedFrom(forum).Any(w => IsOneOf(m, w))
            || (byTo && day.Listed.Any(w => IsOneOf(m, w) && day.ListingsOf(w).Any(l => day.IsAtOrAbove(l.Forum.Id, escalation.To))
                && !day.ListedBy(forum).Any(o => o.Covers(w) && (o.Types.IsEmpty || escalation.When.Types.IsEmpty || o.Types.Contains(m.Type)))))));

    private static bool IsOneOf((ImmutableArray<Identifier> Traits, Identifier Type) matter, MatterWord matters) => matters.Word is { } word
        ? matter.Traits.Contains(word) || matter.Type == word
        : matters.AllTraits.All(matter.Traits.Contains) && (matters.Types.IsEmpty || matters.Types.Contains(matter.Type));

    private static IEnumerable<(ImmutableArray<Identifier> Traits, Identifier Type)> MattersOf(EscalationCondition when) =>
        from type in when.Types.IsEmpty ? [new Identifier(Matter.NoType)] : when.Types
        from trait in when.AnyTraits.IsEmpty ? [[]] : when.AnyTraits.Select(t => ImmutableArray.Create(t))
        select ((ImmutableArray<Identifier>)[.. when.AllTraits, .. trait], type);
}
