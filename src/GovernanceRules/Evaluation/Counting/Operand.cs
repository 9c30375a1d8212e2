namespace GovernanceRules;

internal sealed class Operand
{
    private readonly GovernanceFacts _facts;
    private readonly int[]? _fora;
    private readonly KeyList _buffer = new();
    private readonly PersonContribution _unit = new();
    private readonly ProfileReadings? _readings;

    public Operand(GovernanceFacts facts, Selection selection, GroupingKey? key)
    {
        _facts = facts;
        Test = new PredicateFactory(facts).Selecting(selection);
        Keys = key is { } by ? new MemberKeys(facts, by) : null;
        _fora = SelectedFora.Of(selection, facts);
        _readings = Test.IsByStanding && Keys is null or { IsByStanding: true } ? new ProfileReadings(facts.Table, Test, Keys) : null;
        IsSameForAll = _fora is not null && !selection.MentionsOwn;
    }

    public MembershipPredicate Test { get; }

    public MemberKeys? Keys { get; }

    // Empty if the selection means the forum of the constraint.
    public ReadOnlySpan<int> NamedFora => _fora;

    public bool NamesFora => _fora is not null;

    // Selects the same for every forum that the constraint is about, so that it needs counting only once.
    public bool IsSameForAll { get; }

    public bool Sees(int forum, in Scope scope) => _fora is not null ? Array.IndexOf(_fora, forum) >= 0 : forum == scope.Forum;

    public IEnumerable<int> ForaIn(Scope scope) => _fora is not null ? _fora : scope.Forum >= 0 ? [scope.Forum] : [];

    // Whether further members could be selected, of any of its fora that is not recorded.
    public bool MaySeatUnseen(in Scope scope)
    {
        if (_fora is null)
            return MaySeatUnseen(scope.Forum, scope);
        foreach (var forum in _fora)
            if (MaySeatUnseen(forum, scope))
                return true;
        return false;
    }

    public void AddUnseen(in Scope scope, SelectionCounts aggregate)
    {
        if (_fora is null)
            AddUnseen(scope.Forum, scope, aggregate);
        else
            foreach (var forum in _fora)
                AddUnseen(forum, scope, aggregate);
    }

    public bool MaySeatUnseen(int forum, in Scope scope) =>
        _facts.Forum(forum) is { Recorded: false } && Test.OfUnseen(forum, scope) != Truth.False;

    // Each person has one membership.
    public void FeedEach(ReadOnlySpan<int> rows, in Scope scope, SelectionCounts aggregate)
    {
        for (var i = 0; i < rows.Length; i++)
            Feed(rows.Slice(i, 1), scope, aggregate, 1);
    }

    // rows: those of one person; sign: 1 adds the person, -1 removes them.
    public void Feed(ReadOnlySpan<int> rows, in Scope scope, SelectionCounts aggregate, int sign)
    {
        if (rows.Length == 1 && _readings is not null && _readings.Of(rows[0]) is { IsPlain: true } plain)
        {
            if (plain.IsSelected)
                aggregate.ApplyPlain(plain.Key, sign);
            return;
        }

        Read(rows, scope, _unit);
        aggregate.Apply(_unit, sign);
    }

    private void Read(ReadOnlySpan<int> rows, in Scope scope, PersonContribution unit)
    {
        unit.Clear();
        foreach (var row in rows)
        {
            var selected = Test.Of(row, scope);
            if (selected == Truth.False)
                continue;
            if (Keys is null)
            {
                unit.Add(selected);
                continue;
            }

            Keys.Read(row, _buffer);
            unit.Add(selected, _buffer);
        }
    }

    // unsettled: what is not recorded of those who might be selected or might have the key.
    public void PersonsOf(int key, in Scope scope, Func<int, IEnumerable<int>> members, ISet<int> persons, ISet<MissingData> unsettled)
    {
        var values = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var forum in ForaIn(scope))
            foreach (var row in members(forum))
            {
                var selected = Test.Of(row, scope);
                if (selected == Truth.False)
                    continue;
                values.Clear();
                var bears = Bears(row, key, values);
                if (bears == Truth.False)
                    continue;
                Test.Unsettled(row, scope, values);
                if (selected == Truth.True && bears == Truth.True)
                    persons.Add(_facts.Table.Person[row]);
                else
                    foreach (var value in values)
                        unsettled.Add(new MissingData(_facts.Table.Persons[_facts.Table.Person[row]], value));
            }
    }

    public string PersonOf(int row) => _facts.Table.Persons[_facts.Table.Person[row]];

    private void AddUnseen(int forum, in Scope scope, SelectionCounts aggregate)
    {
        if (MaySeatUnseen(forum, scope))
            aggregate.AddUnseen(Keys is { IsForum: true } ? forum : SymbolTable.None);
    }

    private Truth Bears(int row, int key, SortedSet<string> unrecorded)
    {
        if (Keys is null)
            return Truth.True;
        Keys.Read(row, _buffer);
        if (_buffer.Unrecorded != Unrecorded.None)
            unrecorded.Add(Keys.MissingValue(row));
        if (key == SymbolTable.None)
            return _buffer.Unrecorded != Unrecorded.None ? Truth.Unknown : Truth.True;
        return _buffer.Keys.Contains(key) ? Truth.True : _buffer.Unrecorded != Unrecorded.None ? Truth.Unknown : Truth.False;
    }
}
