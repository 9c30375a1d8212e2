namespace GovernanceRules;

/// <summary>What one counted unit, a person or an entity, brings to a count over all its memberships. The buffer is reused.</summary>
internal sealed class PersonContribution
{
    private readonly List<Entry> _entries = [];

    public bool Sure { get; private set; }

    public int Open { get; private set; }

    public bool Any => Sure || Open > 0;

    // Selected memberships with exactly one key that is not recorded.
    public int UnrecordedOnes { get; private set; }

    // Selected memberships with any number of keys that are not recorded.
    public int UnrecordedMany { get; private set; }

    public bool HasUnrecorded => UnrecordedOnes + UnrecordedMany > 0;

    public int Count => _entries.Count;

    public void Clear()
    {
        _entries.Clear();
        Sure = false;
        Open = UnrecordedOnes = UnrecordedMany = 0;
    }

    public void Add(Truth selected)
    {
        if (selected == Truth.True)
            Sure = true;
        else if (selected == Truth.Unknown)
            Open++;
    }

    public void Add(Truth selected, KeyList keys)
    {
        if (selected == Truth.False)
            return;
        Add(selected);
        foreach (var key in keys.Keys)
            Note(key, selected == Truth.True, selected == Truth.Unknown);
        foreach (var key in keys.Maybe)
            Note(key, false, false);
        if (keys.Unrecorded == Unrecorded.One)
            UnrecordedOnes++;
        else if (keys.Unrecorded == Unrecorded.AnyNumber)
            UnrecordedMany++;
    }

    public int KeyAt(int place) => _entries[place].Key;

    public Tally TallyAt(int place)
    {
        var entry = _entries[place];
        if (entry.Sure)
            return new Tally { Sure = 1, Named = 1 };
        if (Sure)
            return new Tally { KeyOpen = 1, Named = 1 };
        // Selected by a membership without the key, it is there without it.
        return entry.OpenWith == Open ? new Tally { SelectionOpen = 1, Named = 1 } : new Tally { BothOpen = 1, Named = 1 };
    }

    // The tally of every key that it does not have by name.
    public Tally TallyOfUnrecorded() => !HasUnrecorded ? default : Sure ? new Tally { KeyOpen = 1 } : new Tally { BothOpen = 1 };

    private void Note(int key, bool sure, bool openWith)
    {
        for (var i = 0; i < _entries.Count; i++)
            if (_entries[i].Key == key)
            {
                var known = _entries[i];
                _entries[i] = new Entry(key, known.Sure || sure, known.OpenWith + (openWith ? 1 : 0));
                return;
            }

        _entries.Add(new Entry(key, sure, openWith ? 1 : 0));
    }

    private readonly record struct Entry(int Key, bool Sure, int OpenWith);
}
