namespace GovernanceRules;

internal sealed class LiveMemory
{
    private readonly Stack<Action> _undo = [];
    private readonly Dictionary<int, int> _standsFor = [];

    public int Mark => _undo.Count;

    public bool Remembers { get; set; }

    // If changes are not to be undone any more, forgets what it remembers.
    public void Forget(bool remembers)
    {
        Remembers = remembers;
        if (remembers)
            return;
        _undo.Clear();
        _standsFor.Clear();
    }

    public void Note(Action undo)
    {
        if (Remembers)
            _undo.Push(undo);
    }

    // Undoing is not remembered itself.
    public void UndoTo(int mark)
    {
        var remembers = Remembers;
        Remembers = false;
        while (_undo.Count > mark)
            _undo.Pop()();
        Remembers = remembers;
    }

    // The current row of a membership that earlier changes know by this row.
    public int Now(int row) => _standsFor.GetValueOrDefault(row, row);

    // A membership that was gone came back as another row.
    public void CameBack(int row, int again) => _standsFor[row] = again;
}
