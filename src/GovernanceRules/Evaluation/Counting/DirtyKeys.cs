namespace GovernanceRules;

/// <summary>The keys whose counters have moved since they were last judged.</summary>
internal sealed class DirtyKeys
{
    private const int Few = 64;

    private HashSet<int> _keys = [];

    // Every key may be judged otherwise, since somebody's key is not recorded.
    public bool All { get; private set; }

    public IReadOnlyCollection<int> Keys => _keys;

    // The cost of clearing the keys, in multiples of Few.
    public int Room => _keys.Capacity / Few;

    public void Add(int key) => _keys.Add(key);

    public void Add(ReadOnlySpan<int> keys)
    {
        foreach (var key in keys)
            _keys.Add(key);
    }

    public void AddAll() => All = true;

    public void Clear()
    {
        // A set is cleared at the cost of the most that it ever held; at first it holds all keys.
        if (_keys.Capacity > Few)
            _keys = [];
        else
            _keys.Clear();
        All = false;
    }
}
