using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// Says which matters must go on, and where: give <see cref="To"/>, <see cref="Via(string, string?, string?)"/> or <see cref="Next"/>, or
/// several. See <see cref="CharterBuilder.Escalation"/>.
/// </summary>
public sealed class EscalationBuilder
{
    private readonly string _id;
    private readonly ImmutableArray<RoutePlace>.Builder _route = ImmutableArray.CreateBuilder<RoutePlace>();
    private readonly ClauseDrafts _clauses = new();
    private ForumTarget _from = ForumTarget.None;
    private ImmutableArray<Identifier> _types = [];
    private ImmutableArray<Identifier> _anyTraits = [];
    private ImmutableArray<Identifier> _allTraits = [];
    private ImmutableArray<Identifier> _reaches = [];
    private ImmutableArray<Identifier> _assessedBy = [];
    private ImmutableArray<Identifier> _to = [];
    private ImmutableArray<Identifier> _next = [];
    private ImmutableArray<Identifier> _waivableBy = [];
    private Severity _severity = GovernanceRules.Severity.Error;
    private Period? _inForce;
    private string? _note;

    internal EscalationBuilder(string id) => _id = id;

    /// <summary>It is about matters that have a step in one of these fora.</summary>
    /// <param name="fora">The fora.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder From(params ReadOnlySpan<string> fora)
    {
        _from = ForumTarget.Of(Words(fora));
        return this;
    }

    /// <summary>It is about matters that have a step in a forum of a selection, such as <c>f => f.Kind("theme-group")</c>.</summary>
    /// <param name="fora">The selection of fora.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder From(Action<SelectionBuilder> fora)
    {
        _from = ForumTarget.Where(Selection.Where(fora));
        return this;
    }

    /// <summary>Matters of one of these types.</summary>
    /// <param name="types">The types.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder OfType(params ReadOnlySpan<string> types) => Set(ref _types, types);

    /// <summary>Matters that have any of these traits.</summary>
    /// <param name="traits">The traits.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder WithAnyTrait(params ReadOnlySpan<string> traits) => Set(ref _anyTraits, traits);

    /// <summary>Matters that have all of these traits.</summary>
    /// <param name="traits">The traits.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder WithTraits(params ReadOnlySpan<string> traits) => Set(ref _allTraits, traits);

    /// <summary>Matters that have a step in one of these fora.</summary>
    /// <param name="fora">The fora.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder ThatReach(params ReadOnlySpan<string> fora) => Set(ref _reaches, fora);

    /// <summary>Before it goes on, one of these roles of the forum that it comes from assesses it; goes with <see cref="To"/>.</summary>
    /// <param name="roles">The roles, such as <c>chair</c>.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder AssessedBy(params ReadOnlySpan<string> roles) => Set(ref _assessedBy, roles);

    /// <summary>It is decided or approved in one of these fora, or above it.</summary>
    /// <param name="fora">The fora.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder To(params ReadOnlySpan<string> fora) => Set(ref _to, fora);

    /// <summary>The step after the last one in the forum that it comes from is in one of these fora; goes with <see cref="From(ReadOnlySpan{string})"/>.</summary>
    /// <param name="fora">The fora.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder Next(params ReadOnlySpan<string> fora) => Set(ref _next, fora);

    /// <summary>Adds the next place of the route that it passes.</summary>
    /// <param name="place">A forum or an organisation.</param>
    /// <param name="act">What is done there; left out, anything but to be informed.</param>
    /// <param name="by">The role that does it; left out, any.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder Via(string place, string? act = null, string? by = null) =>
        Via(new RoutePlace { Ids = [place], Acts = One(act), By = One(by) });

    /// <summary>The last place of the route that was added has its time: it is too early before one time has run out, and too late after another.</summary>
    /// <param name="after">How long it is too early.</param>
    /// <param name="within">By how long it has to be.</param>
    /// <param name="from">The act from whose first step the time is counted; left out, the step at the place before, or else the matter's first step.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">No place has been added yet.</exception>
    public EscalationBuilder InTime(Duration? after = null, Duration? within = null, string? from = null)
    {
        if (_route.Count == 0)
            throw new InvalidOperationException("Add a place of the route before its time.");
        _route[^1] = _route[^1] with { After = after, Within = within, TimeFrom = Identifier.Optional(from) };
        return this;
    }

    /// <summary>So many members of the forum do what is done at the last place of the route that was added: persons, as a step records them.</summary>
    /// <param name="least">At least so many, or such a share of those who count.</param>
    /// <param name="members">Which members count, on the day of the step; left out, all seated members.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">No place has been added yet, or the last one is for all, or for a role.</exception>
    public EscalationBuilder ByMembers(Bound least, Action<SelectionBuilder>? members = null)
    {
        if (_route.Count == 0 || _route[^1].IsAll || !_route[^1].By.IsEmpty)
            throw new InvalidOperationException("Add a place of the route, in one forum and by no role, before those who act there.");
        _route[^1] = _route[^1] with { Doers = new PlaceDoers(members is null ? Selection.Everyone : Selection.Where(members), least) };
        return this;
    }

    /// <summary>
    /// Another forum meets the last place of the route that was added in its stead, with the same act, from the day on which the time within which it has
    /// to be met has run out; if it has none, on any day.
    /// </summary>
    /// <param name="forum">The other forum.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">No place has been added yet, or the last one is for all.</exception>
    public EscalationBuilder OrElse(string forum)
    {
        if (_route.Count == 0 || _route[^1].IsAll)
            throw new InvalidOperationException("Add a place of the route, of which any one will do, before the forum that stands in for it.");
        _route[^1] = _route[^1] with { OrElse = forum };
        return this;
    }

    /// <summary>Adds the next place of the route that it passes: any one forum of a selection.</summary>
    /// <param name="fora">The selection of fora.</param>
    /// <param name="act">What is done there; left out, anything but to be informed.</param>
    /// <param name="by">The role that does it; left out, any.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder Via(Action<SelectionBuilder> fora, string? act = null, string? by = null) =>
        Via(new RoutePlace { Selection = Selection.Where(fora), Acts = One(act), By = One(by) });

    /// <summary>Adds the next place of the route that it passes: each of these, in any order.</summary>
    /// <param name="places">Fora and organisations; <c>concerned</c> means the organisations that the matter concerns.</param>
    /// <param name="act">What each does; left out, anything but to be informed.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder ViaAll(IEnumerable<string> places, string? act = null)
    {
        ArgumentNullException.ThrowIfNull(places);
        return Via(new RoutePlace { Ids = [.. places.Select(p => new Identifier(p))], IsAll = true, Acts = One(act) });
    }

    /// <summary>Says which sentence it comes from.</summary>
    /// <param name="clauseOrQuote">The id of a declared clause, or the sentence itself.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder Because(string clauseOrQuote)
    {
        ArgumentException.ThrowIfNullOrEmpty(clauseOrQuote);
        _clauses.Add(clauseOrQuote);
        return this;
    }

    /// <summary>How grave it is if a matter did not go on so; without this, an error.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder Severity(Severity severity)
    {
        _severity = severity;
        return this;
    }

    /// <summary>When it is in force; without this, as long as the charter.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day; left out, no end is set.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder During(DateOnly? from, DateOnly? to = null)
    {
        _inForce = new Period(from, to);
        return this;
    }

    /// <summary>Who may waive it; without this, any body.</summary>
    /// <param name="bodies">The bodies.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder WaivableBy(params ReadOnlySpan<string> bodies) => Set(ref _waivableBy, bodies);

    /// <summary>How the clause is read.</summary>
    /// <param name="note">The note.</param>
    /// <returns>The same builder.</returns>
    public EscalationBuilder Note(string note)
    {
        _note = note;
        return this;
    }

    internal Escalation Build(CharterParts parts) => new(_id)
    {
        From = _from,
        When = new EscalationCondition { Types = _types, AnyTraits = _anyTraits, AllTraits = _allTraits, Reaches = _reaches },
        AssessedBy = _assessedBy,
        To = _to,
        Route = _route.ToImmutable(),
        Next = _next,
        Severity = _severity,
        InForce = _inForce ?? parts.InForce,
        WaivableBy = _waivableBy,
        Clauses = _clauses.Finish(parts, _id),
        Note = _note,
    };

    private EscalationBuilder Via(RoutePlace place)
    {
        _route.Add(place);
        return this;
    }

    private EscalationBuilder Set(ref ImmutableArray<Identifier> words, ReadOnlySpan<string> texts)
    {
        words = Words(texts);
        return this;
    }

    private static ImmutableArray<Identifier> One(string? word) => word is null ? [] : [word];

    private static ImmutableArray<Identifier> Words(ReadOnlySpan<string> texts)
    {
        var words = ImmutableArray.CreateBuilder<Identifier>(texts.Length);
        foreach (var text in texts)
            words.Add(text);
        return words.MoveToImmutable();
    }
}
