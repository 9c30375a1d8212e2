using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>The memberships of a live check, each with its place among the others, and those that are gone.</summary>
internal sealed class LiveMemberships : IMembershipSource
{
    private readonly GovernanceFacts _facts;
    private readonly MembershipTable _table;
    private readonly Dictionary<int, int> _places = [];
    private readonly Lock _gate;
    private MembershipDays? _days;

    // facts: over TableOf the register; gate: held while it is found who was counted; days: null if they are not known yet.
    public LiveMemberships(GovernanceFacts facts, Lock gate, MembershipDays? days)
    {
        (_facts, _table, _gate, _days) = (facts, facts.Table, gate, days);
        Fora = new ForumRows(_table);
        for (var row = 0; row < _table.Count; row++)
            Fora.Add(row, facts.IsActive(row));
    }

    public ForumRows Fora { get; }

    // Computed on first use.
    public MembershipDays Days => _days ??= new MembershipDays(_table);

    // More is kept for old findings than for current ones.
    public bool AreWorn => Fora.Gone > 1024 + (_table.Count / 2);

    // In the order in which they were given, the changed ones last.
    public ImmutableArray<Membership> InOrder
    {
        get
        {
            var rows = Enumerable.Range(0, _table.Count).Where(r => !_table.IsRemoved(r));
            if (_places.Count > 0)
                rows = rows.OrderBy(PlaceOf);
            return [.. rows.Select(r => _table.Rows[r])];
        }
    }

    // A membership that comes back gets the place where it was.
    public int PlaceOf(int row) => _places.GetValueOrDefault(row, row);

    public int Find(Membership membership)
    {
        var person = _table.Persons.Find(membership.Person.Text);
        for (var row = person < 0 ? -1 : _table.FirstOf(person); row >= 0; row = _table.NextOfSamePerson(row))
            if (_table.Rows[row] == membership)
                return row;
        return -1;
    }

    // Until Come, the row is valid on no day, so it is not counted.
    public int Announce(Membership membership)
    {
        var row = _table.Add(membership);
        _table.Hide(row);
        return row;
    }

    // place: below 0 means last.
    public void Come(int row, int place)
    {
        _table.Show(row);
        Fora.Add(row, _facts.IsActive(row));
        _days?.Add(row, _table);
        if (place >= 0)
            _places[row] = place;
    }

    public void Go(int row)
    {
        var valid = _facts.IsActive(row);
        _table.Remove(row);
        Fora.Remove(row, valid);
    }

    // Those that are valid on the day or on the other, but not on both, or only perhaps on one of them.
    public List<int> ChangingTo(DateOnly other)
    {
        var (first, last) = _facts.Day < other ? (_facts.Day, other) : (other, _facts.Day);
        return [.. Days.Between(first.DayNumber, last.DayNumber).Distinct()
            .Where(r => _facts.IsActive(r) != _table.IsActive(r, other.DayNumber) || _facts.IsCertain(r) != _table.IsCertain(r, other.DayNumber))];
    }

    // changed: those that became valid or no longer are, or have become certain.
    public void DayMoved(DateOnly before, IEnumerable<int> changed)
    {
        foreach (var row in changed)
            if (_facts.IsActive(row) is var isActive && isActive != _table.IsActive(row, before.DayNumber))
                Fora.Count(row, isActive ? 1 : -1);
    }

    public IEnumerable<int> RowsOf(int forum) => Fora.Of(forum).Where(_facts.IsActive);

    public Evidence? Later(Func<Func<int, IEnumerable<int>>, (ImmutableArray<string> Persons, ImmutableArray<MissingData> ResolvedBy)> count)
    {
        var (version, rows, day) = (Fora.Version, _table.Count, _facts.Day);
        return new Evidence(() =>
        {
            lock (_gate)
                return count(forum => Fora.At(forum, version, rows, day));
        });
    }
}
