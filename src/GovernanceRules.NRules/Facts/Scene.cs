using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace GovernanceRules;

/// <summary>What charter and register declare, as it stands on the day of the check; memberships and meetings are facts of their own.</summary>
internal sealed class Scene
{
    private readonly Dictionary<string, AttributeDefinition> _attributes;
    private readonly Dictionary<string, OrganisationThatDay> _organisations;
    private readonly Dictionary<string, Person> _people;
    private readonly HashSet<string> _seated;
    private readonly Dictionary<string, int> _ranks;
    private readonly Dictionary<DateOnly, ForaOnDay> _days = [];
    private readonly ImmutableArray<Forum> _declared;
    // A session may hold the facts of several charters or days, and a finding does not say of which it is.
    private readonly ConditionalWeakTable<Finding, Scene> _findings = [];
    private FindingOrder? _order;

    public Scene(Charter charter, Register register, DateOnly day, RegisterCheck? check = null)
    {
        Check = check;
        (Charter, Register, Day) = (charter, register, day);
        var joined = RegisterUnderCharter.Of(charter, register).Declarations;
        _attributes = joined.Attributes.ToDictionary(a => a.Id.Text, StringComparer.Ordinal);
        _people = register.People.ToDictionary(p => p.Id.Text, StringComparer.Ordinal);
        _seated = [.. Role.BuiltInSeated, .. charter.Roles.Where(r => r.Seated).Select(r => r.Id.Text)];
        _ranks = charter.Levels.Select((l, rank) => (l.Text, rank)).ToDictionary(l => l.Text, l => l.rank, StringComparer.Ordinal);
        _declared = joined.Fora;
        Organisations = [.. joined.Organisations.Select(o => new OrganisationThatDay(o, day))];
        _organisations = Organisations.ToDictionary(o => o.Id, StringComparer.Ordinal);
        Fora = ForaOf(joined.Fora);
    }

    public Charter Charter { get; }

    public Register Register { get; }

    public DateOnly Day { get; }

    /// <summary>The check that makes findings; <see langword="null"/> where whoever asked makes them.</summary>
    public RegisterCheck? Check { get; }

    /// <summary>The check, where the built-in constraints are asked too.</summary>
    public RegisterCheck? BuiltIn => IsCovered ? Check : null;

    /// <summary>Whether the register is complete for the day at all.</summary>
    public bool IsCovered => Register.Covers?.Period.Contains(Day) ?? true;

    public ImmutableArray<OrganisationThatDay> Organisations { get; }

    public ImmutableArray<ForumThatDay> Fora { get; }

    /// <summary>The place of a finding's constraint in the charter; <see langword="null"/> where it is built in.</summary>
    public int? PlaceOf(Finding finding) => (_order ??= new FindingOrder(Charter)).PlaceOf(finding.Constraint) is < int.MaxValue and var place ? place : null;

    /// <summary>Notes that a finding was made of these facts.</summary>
    public Finding Own(Finding finding)
    {
        _findings.Add(finding, this);
        return finding;
    }

    public bool Owns(Finding finding) => _findings.TryGetValue(finding, out _);

    public OrganisationThatDay? Organisation(string? id) => id is null ? null : _organisations.GetValueOrDefault(id);

    public Person? Person(string id) => _people.GetValueOrDefault(id);

    public AttributeDefinition? Attribute(string id) => _attributes.GetValueOrDefault(id);

    public bool IsSeated(string role) => _seated.Contains(role);

    /// <summary>The place of a level in the charter's order, the lowest 0; <see langword="null"/> for one in no order.</summary>
    public int? RankOf(string level) => _ranks.TryGetValue(level, out var rank) ? rank : null;

    /// <summary>The forum that stands in another's place that day; itself where none does.</summary>
    public string StandsFor(string forum) => ForaOn(Day).StandsFor(forum).Text;

    /// <summary>Whether a forum is not in force on a day, where the built-in constraints are asked.</summary>
    public bool IsOutsidePeriod(Identifier forum, DateOnly day) => BuiltIn is not null && ForaOn(Day).Find(forum) is { } declared && !declared.InForce.Contains(day);

    /// <summary>The fora as they stood on a day.</summary>
    public ForaOnDay ForaOn(DateOnly day)
    {
        if (!_days.TryGetValue(day, out var fora))
            _days.Add(day, fora = new ForaOnDay(_declared, day));
        return fora;
    }

    private ImmutableArray<ForumThatDay> ForaOf(ImmutableArray<Forum> fora)
    {
        var listed = Register.Fora.Select(f => f.Id.Text).ToHashSet(StringComparer.Ordinal);
        var complete = Register.Covers?.Fora?.Select(f => f.Text).ToHashSet(StringComparer.Ordinal);
        var shown = Register.Memberships.Select(m => m.Forum.Text)
            .Concat(Register.Meetings.Select(m => m.Forum.Text))
            .Concat(Register.Matters.SelectMany(m => m.Steps).Select(s => s.Forum?.Text).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        return [.. fora.Select(f => new ForumThatDay(f, this)
        {
            IsListed = listed.Contains(f.Id.Text),
            IsShown = shown.Contains(f.Id.Text),
            IsComplete = complete?.Contains(f.Id.Text),
        })];
    }
}
