namespace GovernanceRules;

/// <summary>What takes the changes of a live check back, in case they are to be undone.</summary>
internal sealed class LiveMemory
{
    private readonly Stack<Action> _undo = [];
    private readonly Dictionary<int, int> _standsFor = [];

    /// <summary>Where the changes that are undone begin.</summary>
    public int Mark => _undo.Count;

    /// <summary>Whether changes are to be undone some time.</summary>
    public bool Remembers { get; set; }

    /// <summary>Says whether changes are still to be undone some time; where not, what is remembered of them goes.</summary>
    public void Forget(bool remembers)
    {
        Remembers = remembers;
        if (remembers)
            return;
        _undo.Clear();
        _standsFor.Clear();
    }

    /// <summary>Notes how the change that was made is taken back.</summary>
    public void Note(Action undo)
    {
        if (Remembers)
            _undo.Push(undo);
    }

    /// <summary>Takes back the changes since a mark; nothing is remembered of that.</summary>
    public void UndoTo(int mark)
    {
        var remembers = Remembers;
        Remembers = false;
        while (_undo.Count > mark)
            _undo.Pop()();
        Remembers = remembers;
    }

    /// <summary>The row that stands by now for one that earlier changes knew.</summary>
    public int Now(int row)
    {
        // What came back can go and come back again: a batch that was undone inside another leaves a row of its own behind.
        while (_standsFor.TryGetValue(row, out var later))
            row = later;
        return row;
    }

    /// <summary>Says that what was gone came back as another row.</summary>
    public void CameBack(int row, int again) => _standsFor[row] = again;
}
