using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>A charter and a register joined, as they stand on the day of the check: what every condition is looked up in.</summary>
internal sealed class GovernanceFacts
{
    private readonly OrganisationFacts?[] _organisations;
    private readonly bool[] _seated;
    private readonly int[] _ranks;
    private readonly PersonFacts?[] _people;
    private readonly ForumFacts?[] _fora;
    private readonly Dictionary<string, AttributeDefinition> _attributes;
    private Dictionary<int, IReadOnlyList<Meeting>>? _meetings;

    /// <summary>Looks up what holds on a day.</summary>
    /// <param name="charter">The charter.</param>
    /// <param name="register">The register.</param>
    /// <param name="joined">What both declare.</param>
    /// <param name="day">The day.</param>
    /// <param name="table">The memberships.</param>
    /// <param name="symbols">The numbers of the words that charter and register use.</param>
    /// <param name="symbolsOfFora">The numbers of the declared fora if they are known already; none else, and below 0 for each that is not.</param>
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
        _people = register.People.IsEmpty ? [] : new PersonFacts?[table.Persons.Count];
        foreach (var person in register.People)
            if (table.Persons.Find(person.Id.Text) is >= 0 and var index)
                _people[index] = new PersonFacts(person, symbols);
        FindRecorded(joined.OnlyOfCharter);
    }

    public Charter Charter { get; }

    public Register Register { get; }

    public MergedDeclarations Declarations { get; }

    /// <summary>The day. It moves while nothing but memberships and waivers begins or ends.</summary>
    public DateOnly Day { get; set; }

    public MembershipTable Table { get; }

    public SymbolTable Symbols { get; }

    /// <summary>Whether the register is complete for the day at all.</summary>
    public bool Covered { get; }

    /// <summary>By id, in order of code points.</summary>
    public ImmutableArray<ForumFacts> Fora { get; }

    public ImmutableArray<OrganisationFacts> Organisations { get; }

    public ImmutableArray<Cluster> Clusters { get; }

    public ImmutableArray<int> ClusterSymbols { get; }

    /// <summary>The fora, organisations and clusters as things that are counted.</summary>
    public EntityTests Things => field ??= new EntityTests(this);

    public bool IsActive(int row) => Table.IsActive(row, Day.DayNumber);

    public ForumFacts? Forum(int symbol) => (uint)symbol < (uint)_fora.Length ? _fora[symbol] : null;

    public ForumFacts? Forum(string id) => Symbols.Find(id) is >= 0 and var symbol ? Forum(symbol) : null;

    public OrganisationFacts? Organisation(int symbol) => (uint)symbol < (uint)_organisations.Length ? _organisations[symbol] : null;

    public PersonFacts? Person(int person) => (uint)person < (uint)_people.Length ? _people[person] : null;

    public bool IsSeated(int role) => (uint)role < (uint)_seated.Length && _seated[role];

    /// <summary>The place of a level in the charter's order, lowest 0; -1 for one in no order.</summary>
    public int RankOf(int level) => (uint)level < (uint)_ranks.Length ? _ranks[level] : -1;

    public AttributeDefinition? Attribute(string id) => _attributes.GetValueOrDefault(id);

    /// <summary>The meetings of a forum up to the day of the check, by date.</summary>
    public IReadOnlyList<Meeting> MeetingsOf(int forum) => Meetings.GetValueOrDefault(forum, []);

    /// <summary>Says which meetings a forum held, in place of those of the register.</summary>
    public void Hold(int forum, IEnumerable<Meeting> meetings) => Meetings[forum] = [.. meetings.OrderBy(m => m.Date)];

    private Dictionary<int, IReadOnlyList<Meeting>> Meetings => _meetings ??= Register.Meetings.Where(m => m.Date <= Day).OrderBy(m => m.Date)
        .GroupBy(m => Symbols.Of(m.Forum.Text)).ToDictionary(m => m.Key, m => (IReadOnlyList<Meeting>)[.. m]);

    /// <summary>The forum that stands in a forum's place on the day of the check.</summary>
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

    /// <summary>Works out which fora the register is complete for and which exist that day.</summary>
    /// <param name="unlisted">The ids of the fora that the register does not list.</param>
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

    /// <summary>Works out whether the register is complete for a forum and whether it exists.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="everSeats">Whether the register seats somebody in it on any day.</param>
    /// <param name="seats">Whether it seats somebody in it that day.</param>
    public void Examine(ForumFacts forum, bool everSeats, bool seats)
    {
        forum.Recorded = forum.SeenApart || (everSeats && Register.Covers?.Fora is null);
        forum.Exists = !forum.InForce ? Truth.False
            : forum.Listed || seats ? Truth.True
            : Register.Covers is { AllFora: true } ? Truth.False : Truth.Unknown;
    }

    private ForumFacts FactsOf(Forum forum, int symbol, RecentSymbols words) => new(forum, symbol, forum.InForce.Contains(Day))
    {
        Kind = words.Of(forum.Kind),
        Cluster = words.Of(forum.Cluster),
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
