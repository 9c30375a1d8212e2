namespace GovernanceRules;

internal sealed class PostCounts
{
    // How many memberships have a set of keys; a set of one key, as most are, goes by the key.
    private readonly Dictionary<int, int> _ones = [];
    private readonly Dictionary<string, int> _others = new(StringComparer.Ordinal);
    private int _unrecorded;

    public SelectionCounts Aggregate { get; } = new();

    public int Count { get; private set; }

    // One holds it alone, or all have the same keys, which are recorded.
    public bool Agree => Count == 1 || (_unrecorded == 0 && _ones.Count + _others.Count == 1);

    public void Clear()
    {
        _ones.Clear();
        _others.Clear();
        Aggregate.Clear();
        Count = _unrecorded = 0;
    }

    public void Move(KeyList keys, PersonContribution unit, int sign)
    {
        Count += sign;
        Aggregate.Apply(unit, sign);
        if (keys.Unrecorded != Unrecorded.None)
            _unrecorded += sign;
        int[] distinct = keys.Count == 1 ? [] : [.. keys.Keys.ToArray().Distinct().Order()];
        if (keys.Count == 1 || distinct.Length == 1)
            Move(_ones, keys.Keys[0], sign);
        else
            Move(_others, string.Join(',', distinct), sign);
    }

    private static void Move<T>(Dictionary<T, int> counts, T key, int sign)
        where T : notnull
    {
        var count = counts.GetValueOrDefault(key) + sign;
        if (count == 0)
            counts.Remove(key);
        else
            counts[key] = count;
    }
}
