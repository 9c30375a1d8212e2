using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Who takes part in a step, and whom its matter concerns, as far as that is recorded.</summary>
internal sealed class RecusalReading
{
    private readonly Dictionary<string, RecordedPerson> _seated;
    private readonly Dictionary<string, Truth> _asked;
    private readonly IReadOnlyList<string>? _present;
    private readonly HashSet<string> _voters;
    private readonly HashSet<string> _recused;
    private readonly HashSet<string>? _concerned;
    private readonly HashSet<string>? _organisations;
    private readonly bool _asksAll;
    private readonly bool _shows;
    private readonly bool _mayAskOthers;

    // asked: null for whoever is there.
    public RecusalReading(RecordedStep at, ForumRecord record, Selection? asked)
    {
        var members = asked ?? Selection.Everything;
        At = at;
        var day = at.Step.Date;
        _shows = record.Shows(day);
        _mayAskOthers = record.MaySeatUnseen(members);
        _seated = record.MembersOn(day, Selection.EveryoneAndDeputies).ToDictionary(m => m.Person, StringComparer.Ordinal);
        _asked = record.MembersOn(day, members).ToDictionary(m => m.Person, m => m.Selected, StringComparer.Ordinal);
        _asksAll = asked is null;
        _present = at.Present(record);
        _voters = at.Voters.ToHashSet(StringComparer.Ordinal);
        _recused = Set(at.Step.Recused ?? []);
        _concerned = at.Matter.ConcernsPersons is { } persons ? Set(persons) : null;
        _organisations = at.Matter.Concerns is { } organisations ? Set(organisations) : null;
    }

    public RecordedStep At { get; }

    // Everybody of whom something is known.
    public IEnumerable<string> Persons => _seated.Keys.Concat(_present ?? []).Concat(_voters).Concat(_concerned ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    // Persons of whom nothing tells that they are concerned, where whom the matter concerns is not recorded, or of whom nothing is known.
    public bool MayConcernOthers => UnrecordedOfOthers.Any();

    public IEnumerable<MissingData> UnrecordedOfOthers
    {
        get
        {
            var others = Persons.Where(p => TakesPart(p) != Truth.False && IsAsked(p) != Truth.False && IsConcernedByWhatIsRecorded(p) == Truth.False).ToList();
            var unseen = _present is null && (_asksAll || !_shows);
            if (_concerned is null && (others.Count > 0 || unseen))
                yield return new(At.Id, "concernsPersons");
            if (_organisations is null && (others.Any(HasOrganisation) || (unseen && !_shows)))
                yield return new(At.Id, "concerns");
            if (_organisations is { Count: > 0 } && unseen && !_shows)
                yield return new(At.Id, "present");
        }
    }

    public bool IsSeated(string person) => _seated.ContainsKey(person);

    public bool HasVoted(string person) => _voters.Contains(person);

    public Truth IsBroken(string person) => TruthLogic.And(IsAsked(person), TruthLogic.And(TakesPart(person), IsConcernedByWhatIsRecorded(person)));

    public IEnumerable<MissingData> Unrecorded(string person)
    {
        if (TakesPart(person) == Truth.Unknown)
            yield return new(At.Id, "present");
        if (IsConcernedByWhatIsRecorded(person) == Truth.Unknown)
            yield return new(person, SeatsOf(person) is { IsEmpty: false } seats && seats.All(m => m.Membership.Organisation is not null) ? "from" : "organisation");
    }

    private Truth IsAsked(string person) => _asksAll || _asked.TryGetValue(person, out var asked) && asked == Truth.True ? Truth.True
        : _asked.ContainsKey(person) || _mayAskOthers ? Truth.Unknown : Truth.False;

    // A vote is a part, also of somebody who is listed as recused.
    private Truth TakesPart(string person) => _voters.Contains(person) ? Truth.True
        : _recused.Contains(person) ? Truth.False
        : _present is { } present ? TruthLogic.Of(present.Contains(person)) : Truth.Unknown;

    // Lists that are not recorded concern nobody here: they are told once, and not of each.
    private Truth IsConcernedByWhatIsRecorded(string person)
    {
        if (_concerned?.Contains(person) == true)
            return Truth.True;
        if (_organisations is not { Count: > 0 } organisations)
            return Truth.False;
        return SeatsOf(person)
            .Select(m => TruthLogic.And(m.Selected, m.Membership.Organisation is { } own ? TruthLogic.Of(organisations.Contains(own.Text)) : Truth.Unknown))
            .Append(_shows ? Truth.False : Truth.Unknown).Max();
    }

    private ImmutableArray<RecordedMembership> SeatsOf(string person) => _seated.TryGetValue(person, out var seated) ? seated.Memberships : [];

    private bool HasOrganisation(string person) => _seated.ContainsKey(person) || !_shows;

    private static HashSet<string> Set(IEnumerable<Identifier> ids) => ids.Select(i => i.Text).ToHashSet(StringComparer.Ordinal);
}
