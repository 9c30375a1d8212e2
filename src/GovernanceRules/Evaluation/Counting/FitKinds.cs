namespace GovernanceRules;

/// <summary>
/// How many persons fit which lines, kept while persons come and go. Persons who fit the same lines are one kind, of which there are few.
/// </summary>
internal sealed class FitKinds(int lines)
{
    private readonly Dictionary<int, string> _kindOf = [];
    private readonly Dictionary<string, long> _persons = new(StringComparer.Ordinal);

    public bool IsEmpty => _kindOf.Count == 0;

    // For each kind, whether its persons fit each line, and how many they are.
    public IEnumerable<(Truth[] Fits, long Persons)> All => _persons.Select(p => (p.Key.Select(f => (Truth)f).ToArray(), p.Value));

    public void Clear()
    {
        _kindOf.Clear();
        _persons.Clear();
    }

    public void Set(int person, int line, Truth fits)
    {
        var before = _kindOf.GetValueOrDefault(person) ?? new string((char)Truth.False, lines);
        if (before[line] == (char)fits)
            return;
        var after = string.Create(lines, (before, line, fits), (text, from) =>
        {
            from.before.CopyTo(text);
            text[from.line] = (char)from.fits;
        });
        if (_kindOf.Remove(person) && --_persons[before] == 0)
            _persons.Remove(before);
        if (after.All(f => f == (char)Truth.False))
            return;
        _kindOf.Add(person, after);
        _persons[after] = _persons.GetValueOrDefault(after) + 1;
    }
}
