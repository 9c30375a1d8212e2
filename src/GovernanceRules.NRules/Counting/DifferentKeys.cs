namespace GovernanceRules;

/// <summary>How many different keys a number of seats can have.</summary>
internal sealed class DifferentKeys(bool anyNumber)
{
    // Of more seats than this that each bring several keys at once, every number from the least to the most is taken as possible.
    private const int MostTried = 12;

    private readonly HashSet<string> _sure = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyCollection<string>> _perhaps = [];
    private bool _anyNumber = anyNumber;
    private bool _isAnybody = anyNumber;
    private bool _isSomebodySure;
    private bool _isOneSure;
    private bool _mayBringNone;
    private int _unknownOnes;
    private SortedSet<int>? _sizes;

    public long Least => Sizes.Min == 0 && _isOneSure ? 1 : Sizes.Min;

    public long? Most => _anyNumber ? null : Sizes.Max + _unknownOnes;

    private SortedSet<int> Sizes => _sizes ??= FindSizes();

    public void Add(Truth counted, RecordedValues keys)
    {
        if (counted == Truth.False)
            return;
        _isAnybody = true;
        _isSomebodySure |= counted == Truth.True;
        _mayBringNone |= keys is { IsComplete: true, Known.IsEmpty: true };
        _anyNumber |= keys.Missing == Missing.AnyNumber;
        if (keys.Missing == Missing.OneValue)
        {
            _unknownOnes++;
            _isOneSure |= counted == Truth.True;
        }

        if (counted == Truth.True)
            _sure.UnionWith(keys.Known);
        else
            _perhaps.Add(keys.Known);
    }

    public Prospect Judge(Bounds bounds, bool nobodyIsRight)
    {
        var mayBeNobody = nobodyIsRight && !_isSomebodySure;
        if (mayBeNobody && !_isAnybody)
            return Prospect.Right;
        var start = new Prospect(mayBeNobody, false, false);
        if (_anyNumber)
            return start | Prospect.OfNumber(Least, null, bounds, false);
        foreach (var size in Sizes)
        {
            // A key that is not recorded is new or one that is there; where none is there it is new.
            var least = size == 0 && (_isOneSure || (mayBeNobody && !_mayBringNone)) ? 1 : size;
            if (least <= size + _unknownOnes)
                start |= Prospect.OfNumber(least, size + _unknownOnes, bounds, false);
        }

        return start;
    }

    private SortedSet<int> FindSizes()
    {
        var groups = _perhaps.Select(p => p.Where(k => !_sure.Contains(k)).ToHashSet(StringComparer.Ordinal)).Where(p => p.Count > 0).ToList();
        var all = groups.SelectMany(g => g).ToHashSet(StringComparer.Ordinal);
        var different = groups.DistinctBy(g => string.Join('\n', g.Order(StringComparer.Ordinal))).ToList();
        if (different.TrueForAll(g => g.Count == 1) || different.Count > MostTried)
            return [.. Enumerable.Range(_sure.Count, all.Count + 1)];
        // Every union of some of the groups, each once.
        var unions = new HashSet<HashSet<string>>(HashSet<string>.CreateSetComparer()) { new(StringComparer.Ordinal) };
        foreach (var group in different)
            unions.UnionWith(unions.Select(u => u.Union(group).ToHashSet(StringComparer.Ordinal)).ToList());
        return [.. unions.Select(u => _sure.Count + u.Count)];
    }
}
