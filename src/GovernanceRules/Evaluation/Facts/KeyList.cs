namespace GovernanceRules;

/// <summary>The keys of one membership or entity. The buffer is reused.</summary>
internal sealed class KeyList
{
    private int[] _keys = new int[4];
    private int[] _maybe = new int[4];

    // The keys it certainly has.
    public ReadOnlySpan<int> Keys => _keys.AsSpan(0, Count);

    // The keys it may have and that can be named.
    public ReadOnlySpan<int> Maybe => _maybe.AsSpan(0, MaybeCount);

    public int Count { get; private set; }

    public int MaybeCount { get; private set; }

    // Keys that are not recorded: one, or any number.
    public Unrecorded Unrecorded { get; set; }

    public void Clear()
    {
        Count = 0;
        MaybeCount = 0;
        Unrecorded = Unrecorded.None;
    }

    public void Add(int key)
    {
        if (Count == _keys.Length)
            Array.Resize(ref _keys, Count * 2);
        _keys[Count++] = key;
    }

    public void AddMaybe(int key)
    {
        if (MaybeCount == _maybe.Length)
            Array.Resize(ref _maybe, MaybeCount * 2);
        _maybe[MaybeCount++] = key;
    }

    public void AddOrUnrecorded(int key)
    {
        if (key >= 0)
            Add(key);
        else
            Unrecorded = Unrecorded.One;
    }
}

internal enum Unrecorded : byte
{
    None,
    One,
    AnyNumber,
}
