namespace GovernanceRules;

internal sealed class ProfileReadings(MembershipTable table, MembershipPredicate test, MemberKeys? keys)
{
    private readonly KeyList _buffer = new();
    private ProfileReading[] _readings = [];

    public ProfileReading Of(int row)
    {
        var standing = table.Standing[row];
        return standing < _readings.Length && _readings[standing] is { IsFound: true } found ? found : Find(standing, row);
    }

    private ProfileReading Find(int standing, int row)
    {
        // A live check may meet profiles that nobody had before.
        if (standing >= _readings.Length)
            Array.Resize(ref _readings, Math.Max(table.Standings.Count, _readings.Length * 2));
        return _readings[standing] = Read(row);
    }

    private ProfileReading Read(int row)
    {
        var selected = test.Of(row, Scope.None);
        _buffer.Clear();
        if (selected == Truth.True)
            keys?.Read(row, _buffer);
        return selected == Truth.False ? ProfileReading.NotSelected
            : selected == Truth.True && _buffer.Unrecorded == Unrecorded.None && _buffer.Count < 2 ? ProfileReading.WithKey(_buffer.Count == 1 ? _buffer.Keys[0] : SymbolTable.None)
            : ProfileReading.Open;
    }
}
