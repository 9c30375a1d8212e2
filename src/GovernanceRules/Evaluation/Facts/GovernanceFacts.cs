using System.Collections.Immutable;
using System.Globalization;

namespace GovernanceRules;

/// <summary>A charter and a register joined, on the day of the check: every condition is looked up here.</summary>
internal sealed class GovernanceFacts
{
    private readonly OrganisationFacts?[] _organisations;
    private readonly bool[] _seated;
    private readonly int[] _ranks;
    private readonly PersonFacts?[] _people;
    private readonly ForumFacts?[] _fora;
    private readonly Dictionary<string, AttributeDefinition> _attributes;
    private Dictionary<int, IReadOnlyList<Meeting>>? _meetings;
    private Dictionary<DateOnly, GovernanceFacts>? _days;
    private MembershipTable? _registerTable;

    // symbolsOfFora: the numbers of the declared fora if they are known already, else empty; below 0 for each that is not known.
    public GovernanceFacts(Charter charter, Register register, MergedDeclarations joined, DateOnly day, MembershipTable table, SymbolTable symbols,
        ImmutableArray<int> symbolsOfFora)
    {
        Charter = charter;
        Register = register;
        Declarations = joined;
        Day = day;
        Table = table;
        Symbols = symbols;
        Covered = register.Covers?.Period.Contains(day) ?? true;
        _attributes = joined.Attributes.ToDictionary(a => a.Id.Text, StringComparer.Ordinal);
        Clusters = [.. charter.Clusters];
        ClusterSymbols = [.. Clusters.Select(c => symbols.Of(c.Id.Text))];
        Organisations = [.. joined.Organisations.Select(o => new OrganisationFacts(o, symbols, day))];
        var words = new RecentSymbols(symbols);
        Fora = [.. joined.Fora.Select((f, i) => FactsOf(f, !symbolsOfFora.IsEmpty && symbolsOfFora[i] is >= 0 and var known ? known : symbols.Of(f.Id.Text), words))];
        _fora = new ForumFacts?[symbols.Count];
        foreach (var forum in Fora)
            _fora[forum.Symbol] = forum;
        _seated = RolesOf(charter);
        _ranks = RanksOf(charter);
        _organisations = new OrganisationFacts?[symbols.Count];
        foreach (var organisation in Organisations)
            _organisations[organisation.Symbol] = organisation;
        foreach (var organisation in Organisations)
            organisation.Group = TopOf(organisation);
        _people = register.People.IsEmpty ? [] : new PersonFacts?[table.Persons.Count];
        foreach (var person in register.People)
            if (table.Persons.Find(person.Id.Text) is >= 0 and var index)
                _people[index] = new PersonFacts(person, symbols);
        FindRecorded(joined.OnlyOfCharter);
    }

    public Charter Charter { get; }

    public Register Register { get; }

    public MergedDeclarations Declarations { get; }

    // Moves while nothing but memberships and waivers begins or ends.
    public DateOnly Day { get; set; }

    public MembershipTable Table { get; }

    public SymbolTable Symbols { get; }

    public bool Covered { get; }

    // By id, in order of code points.
    public ImmutableArray<ForumFacts> Fora { get; }

    public ImmutableArray<OrganisationFacts> Organisations { get; }

    public ImmutableArray<Cluster> Clusters { get; }

    public ImmutableArray<int> ClusterSymbols { get; }

    public EntityTests Things => field ??= new EntityTests(this);

    // The same charter and register on another day, by the memberships of the register, whatever has come or gone since.
    public GovernanceFacts OnDay(DateOnly day)
    {
        _days ??= [];
        if (!_days.TryGetValue(day, out var other))
            _days.Add(day, other = new(Charter, Register, Declarations, day, RegisterTable, RegisterTable.Symbols, []) { _days = _days, _registerTable = RegisterTable });
        return other;
    }

    private MembershipTable RegisterTable => _registerTable ??= MembershipTable.Of(Register);

    public bool IsActive(int row) => Table.IsActive(row, Day.DayNumber);

    // Whether a membership is one of the day or ended before it; one of the day that a session does not hold is neither.
    public bool HasSat(int row) => IsActive(row) || Table.Rows[row].Period.To < Day;

    // Of a membership that is active.
    public bool IsCertain(int row) => Table.IsCertain(row, Day.DayNumber);

    // Memberships of which it is not certain that they are valid that day may be there, now or later.
    public bool MayBeUncertain { get => field || Table.AnyUncertain; set; }

    public ForumFacts? Forum(int symbol) => (uint)symbol < (uint)_fora.Length ? _fora[symbol] : null;

    public ForumFacts? Forum(string id) => Symbols.Find(id) is >= 0 and var symbol ? Forum(symbol) : null;

    public OrganisationFacts? Organisation(int symbol) => (uint)symbol < (uint)_organisations.Length ? _organisations[symbol] : null;

    // Whether a membership says that it is for none.
    public bool IsNoOrganisation(int organisation) => organisation >= 0 && organisation == Table.NoOrganisation;

    public PersonFacts? Person(int person) => (uint)person < (uint)_people.Length ? _people[person] : null;

    public bool IsSeated(int role) => (uint)role < (uint)_seated.Length && _seated[role];

    // The place in the charter's order, lowest 0; -1 if the level is in no order.
    public int RankOf(int level) => (uint)level < (uint)_ranks.Length ? _ranks[level] : -1;

    public AttributeDefinition? Attribute(string id) => _attributes.GetValueOrDefault(id);

    // Up to the day of the check, by date.
    public IReadOnlyList<Meeting> MeetingsOf(int forum) => Meetings.GetValueOrDefault(forum, []);

    // Of any day, as the register has them: a row of the table is one of its memberships, by place.
    public IReadOnlyList<int> RecordedRowsOf(int forum) => RecordedRows.GetValueOrDefault(forum, []);

    private Dictionary<int, List<int>> RecordedRows => field ??= Enumerable.Range(0, Register.Memberships.Length)
        .GroupBy(row => Table.Forum[row]).ToDictionary(rows => rows.Key, rows => rows.ToList());

    // The year in which a membership begins or ends; None if that is not recorded.
    public int YearOf(int row, Property property) => (property == Property.Begins ? Table.Rows[row].Period.From : Table.Rows[row].Period.To) is { } day
        ? Symbols.Of(day.Year.ToString("0000", CultureInfo.InvariantCulture))
        : SymbolTable.None;

    // Whether a meeting that is not recorded was not held.
    public bool AreMeetingsComplete(ForumFacts forum, int year) => Register.Covers is { Meetings: true } covers
        ? covers.Fora is null || forum.Recorded
        : forum.Recorded && MeetingsOf(forum.Symbol).Any(m => m.Date.Year == year);

    // Replaces the meetings of the register.
    public void Hold(int forum, IEnumerable<Meeting> meetings) => Meetings[forum] = [.. meetings.OrderBy(m => m.Date)];

    private Dictionary<int, IReadOnlyList<Meeting>> Meetings => _meetings ??= Register.Meetings.Where(m => m.Date <= Day).OrderBy(m => m.Date)
        .GroupBy(m => Symbols.Of(m.Forum.Text)).ToDictionary(m => m.Key, m => (IReadOnlyList<Meeting>)[.. m]);

    public int Successor(int forum)
    {
        for (var steps = 0; steps <= Declarations.Fora.Length; steps++)
        {
            var successor = Declarations.Fora.FirstOrDefault(f => f.Succeeds is { } old
                && Symbols.Find(old.Text) == forum && (f.InForce.From is not { } from || from <= Day));
            if (successor is null)
                return forum;
            forum = Symbols.Of(successor.Id.Text);
        }

        return forum;
    }

    // unlisted: the fora that the register does not list.
    private void FindRecorded(HashSet<string> unlisted)
    {
        var everSeen = new bool[Symbols.Count];
        var seatsSomebody = new bool[Symbols.Count];
        for (var row = 0; row < Table.Count; row++)
        {
            everSeen[Table.Forum[row]] = true;
            if (IsActive(row))
                seatsSomebody[Table.Forum[row]] = true;
        }

        var seenApart = new bool[Symbols.Count];
        foreach (var seat in Register.VacantSeats)
            seenApart[Symbols.Of(seat.Forum.Text)] = true;
        foreach (var meeting in Register.Meetings)
            seenApart[Symbols.Of(meeting.Forum.Text)] = true;
        foreach (var forum in Register.Matters.SelectMany(m => m.Steps).Select(s => s.Forum).OfType<Identifier>())
            seenApart[Symbols.Of(forum.Text)] = true;
        var recorded = Register.Covers?.Fora?.Select(f => Symbols.Of(f.Text)).ToHashSet();
        foreach (var forum in Fora)
        {
            forum.SeenApart = recorded?.Contains(forum.Symbol) ?? seenApart[forum.Symbol];
            forum.Listed = !unlisted.Contains(forum.Id);
            Examine(forum, everSeen[forum.Symbol], seatsSomebody[forum.Symbol]);
        }
    }

    // everSeats: on any day; seats: on the day of the check.
    public void Examine(ForumFacts forum, bool everSeats, bool seats)
    {
        forum.Recorded = forum.SeenApart || (everSeats && Register.Covers?.Fora is null);
        forum.Exists = !forum.InForce ? Truth.False
            : forum.Listed || seats ? Truth.True
            : Register.Covers is { AllFora: true } ? Truth.False : Truth.Unknown;
    }

    // There is no circle: that is a fault.
    private int TopOf(OrganisationFacts organisation)
    {
        var top = organisation;
        while (top.Organisation.PartOf is { } above && Organisation(Symbols.Find(above.Text)) is { } next)
            top = next;
        return top.Symbol;
    }

    private ForumFacts FactsOf(Forum forum, int symbol, RecentSymbols words) => new(forum, symbol, forum.InForce.Contains(Day))
    {
        Kind = words.Of(forum.Kind),
        Cluster = words.Of(forum.Cluster),
        Organisation = words.Of(forum.Organisation),
        ReportsTo = forum.ReportsTo is { } above ? Successor(words.Of(above.Text)) : SymbolTable.None,
        SetUpBy = words.Of(forum.SetUpBy),
        ServedBy = words.Of(forum.ServedBy),
    };

    private bool[] RolesOf(Charter charter)
    {
        var seated = Role.BuiltInSeated.Concat(charter.Roles.Where(r => r.Seated).Select(r => r.Id.Text)).Select(r => Symbols.Of(r)).ToList();
        var flags = new bool[seated.Max() + 1];
        foreach (var role in seated)
            flags[role] = true;
        return flags;
    }

    private int[] RanksOf(Charter charter)
    {
        var levels = charter.Levels.Select(l => Symbols.Of(l.Text)).ToList();
        var ranks = new int[levels.Count == 0 ? 0 : levels.Max() + 1];
        Array.Fill(ranks, -1);
        for (var rank = 0; rank < levels.Count; rank++)
            ranks[levels[rank]] = rank;
        return ranks;
    }
}
