namespace GovernanceRules;

/// <summary>Memberships as columns of numbers. Rows are added and never moved; a live check marks those that are gone.</summary>
internal sealed class MembershipTable
{
    private Dictionary<int, (int From, int To)>? _certain;
    private int[] _nextOfPerson;
    private readonly List<int> _firstOfPerson;
    private readonly RecentSymbols _organisations;
    private readonly RecentSymbols _roles;
    private readonly RecentSymbols _levels;
    private readonly RecentSymbols _bodies;
    private readonly DetailTable _details;

    public MembershipTable(int capacity)
    {
        Symbols = new SymbolTable();
        NoOrganisation = Symbols.Of(Membership.NoOrganisation);
        // Most persons sit in one place.
        Persons = new SymbolTable(capacity: capacity);
        _firstOfPerson = new List<int>(capacity);
        _organisations = new RecentSymbols(Symbols);
        _roles = new RecentSymbols(Symbols);
        _levels = new RecentSymbols(Symbols);
        _bodies = new RecentSymbols(Symbols);
        _details = new DetailTable(Symbols);
        Rows = new Membership[capacity];
        Forum = new int[capacity];
        Person = new int[capacity];
        Standing = new int[capacity];
        From = new int[capacity];
        To = new int[capacity];
        _nextOfPerson = new int[capacity];
    }

    // A table of its own: later memberships can be added to it.
    public static MembershipTable Of(Register register)
    {
        var table = new MembershipTable(Math.Max(16, register.Memberships.Length));
        foreach (var person in register.People)
            table.Persons.Of(person.Id.Text);
        foreach (var membership in register.Memberships)
            table.Add(membership);
        return table;
    }

    public SymbolTable Symbols { get; }

    public SymbolTable Persons { get; }

    // The organisation of a member who is known to be of none.
    public int NoOrganisation { get; }

    public ProfileTable Standings { get; } = new();

    public int Count { get; private set; }

    public bool AnyAttributes { get; private set; }

    // Includes those that a live check has removed.
    public Membership[] Rows;
    public int[] Forum;
    public int[] Person;
    public int[] Standing;
    public int[] From;
    public int[] To;

    // Some membership is on some day perhaps valid.
    public bool AnyUncertain => _certain is not null;

    // Of a membership that is valid that day, or may be.
    public bool IsCertain(int row, int day) => CertainOf(row) is not { } days || (days.From <= day && day <= days.To);

    // null if it is certain on all its days; From may be after To.
    public (int From, int To)? CertainOf(int row) => _certain?.TryGetValue(row, out var days) == true ? days : null;

    public bool IsActive(int row, int day) => From[row] <= day && day <= To[row];

    public ref readonly MembershipProfile StandingOf(int row) => ref Standings[Standing[row]];

    public DetailSymbols DetailsOf(int row) => _details[StandingOf(row).Details];

    public DetailSymbols DetailsOf(in MembershipProfile standing) => _details[standing.Details];

    public int Add(Membership membership)
    {
        if (Count == Rows.Length)
            Grow(Math.Max(16, Count * 2));
        var row = Count++;
        Rows[row] = membership;
        Forum[row] = SymbolOfForum(membership.Forum.Text);
        Standing[row] = Standings.Of(new(
            _organisations.Of(membership.Organisation), _roles.Of(membership.Role.Text), _levels.Of(membership.Level), _bodies.Of(membership.AppointedBy), _details.Of(membership)));
        if (membership.CertainPeriod is { } certain)
            (_certain ??= [])[row] = (certain.From?.DayNumber ?? int.MinValue, certain.To?.DayNumber ?? int.MaxValue);
        AnyAttributes |= membership.Attributes.Count > 0;
        Show(row);
        var person = Person[row] = Persons.Of(membership.Person.Text);
        while (_firstOfPerson.Count <= person)
            _firstOfPerson.Add(-1);
        _nextOfPerson[row] = _firstOfPerson[person];
        _firstOfPerson[person] = row;
        return row;
    }

    // The memberships of a forum often stand together.
    private int SymbolOfForum(string forum) =>
        Count > 1 && Rows[Count - 2] is { } before && string.Equals(before.Forum.Text, forum, StringComparison.Ordinal) ? Forum[Count - 2] : Symbols.Of(forum);

    public int FirstOf(int person) => person < _firstOfPerson.Count ? _firstOfPerson[person] : -1;

    public int NextOfSamePerson(int row) => _nextOfPerson[row];

    // Makes a row valid in its period.
    public void Show(int row) => (From[row], To[row]) = (Rows[row].Period.From?.DayNumber ?? int.MinValue, Rows[row].Period.To?.DayNumber ?? int.MaxValue);

    public void Hide(int row) => (From[row], To[row]) = (int.MaxValue, int.MinValue);

    // A removed row is valid on no day, and no longer among those of its person.
    public void Remove(int row)
    {
        Hide(row);
        var person = Person[row];
        if (_firstOfPerson[person] == row)
        {
            _firstOfPerson[person] = _nextOfPerson[row];
            return;
        }

        var before = _firstOfPerson[person];
        while (_nextOfPerson[before] != row)
            before = _nextOfPerson[before];
        _nextOfPerson[before] = _nextOfPerson[row];
    }

    public bool IsRemoved(int row) => From[row] > To[row];

    private void Grow(int capacity)
    {
        Array.Resize(ref Rows, capacity);
        Array.Resize(ref Forum, capacity);
        Array.Resize(ref Person, capacity);
        Array.Resize(ref Standing, capacity);
        Array.Resize(ref From, capacity);
        Array.Resize(ref To, capacity);
        Array.Resize(ref _nextOfPerson, capacity);
    }
}
