namespace GovernanceRules;

/// <summary>The keys whose counters have moved since they were last judged.</summary>
internal sealed class TouchedKeys
{
    private readonly HashSet<int> _keys = [];

    /// <summary>Whether every key may be judged otherwise, since somebody's key is not recorded.</summary>
    public bool All { get; private set; }

    public IReadOnlyCollection<int> Keys => _keys;

    public void Add(int key) => _keys.Add(key);

    public void Add(ReadOnlySpan<int> keys)
    {
        foreach (var key in keys)
            _keys.Add(key);
    }

    public void AddAll() => All = true;

    public void Clear()
    {
        _keys.Clear();
        All = false;
    }
}
