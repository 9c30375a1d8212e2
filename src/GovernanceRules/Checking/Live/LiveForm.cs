namespace GovernanceRules;

/// <summary>A form of a row of a live check: its counters, and the finding of each key with which something is wrong.</summary>
internal sealed class LiveForm(FormState state)
{
    private readonly Dictionary<Place, (KeyStatus Status, Finding Finding)> _found = [];
    private readonly List<KeyStatus> _judged = [];

    public FormState State => state;

    public IEnumerable<Finding> Findings => _found.Values.Select(f => f.Finding);

    public bool IsEmpty => _found.Count == 0;

    /// <summary>Judges all keys.</summary>
    public void JudgeAll(LiveRow row, ILiveSink sink)
    {
        _judged.Clear();
        state.Judge(_judged);
        var gone = _found.Keys.ToHashSet();
        var places = new Dictionary<Place, int>();
        foreach (var status in _judged)
        {
            var place = new Place(status.Symbol, status.Symbol < 0 ? status.Key : null, 0);
            // Two meetings of one day have the same key.
            var nth = places[place] = places.GetValueOrDefault(place) + 1;
            place = place with { Nth = nth - 1 };
            gone.Remove(place);
            Put(row, place, status, sink);
        }

        foreach (var place in gone)
            Take(place, sink);
        state.Settle();
    }

    /// <summary>Judges the keys that have moved.</summary>
    public void JudgeTouched(LiveRow row, ILiveSink sink)
    {
        sink.Probe.Judged(state.AllTouched ? JudgeAllCounted(row, sink) : JudgeEach(row, sink));
    }

    /// <summary>Makes a finding anew, whose waiver may be another.</summary>
    public void Renew(LiveRow row, Func<Finding, bool> whose, ILiveSink sink)
    {
        foreach (var (place, (status, finding)) in _found.ToList())
            if (whose(finding))
            {
                sink.Probe.Judged(1);
                Put(row, place, status, sink);
            }
    }

    private int JudgeAllCounted(LiveRow row, ILiveSink sink)
    {
        JudgeAll(row, sink);
        return _judged.Count + 1;
    }

    private int JudgeEach(LiveRow row, ILiveSink sink)
    {
        if (state.RenewsAll)
            Renew(row, _ => true, sink);
        foreach (var key in state.Touched!.Keys)
        {
            _judged.Clear();
            state.JudgeKey(key, _judged);
            Settle(row, key, _judged, sink);
        }

        _judged.Clear();
        state.JudgeKeyless(_judged);
        Settle(row, SymbolTable.None, _judged, sink);
        var judged = state.Touched.Keys.Count + 1;
        sink.Probe.Cleared(state.Touched.Room);
        state.Settle();
        return judged;
    }

    private void Settle(LiveRow row, int key, List<KeyStatus> judged, ILiveSink sink)
    {
        // Of one key there is one status at most; what has no key has always the same label.
        if (judged.Count > 0)
            Put(row, new Place(key, key < 0 ? judged[0].Key : null, 0), judged[0], sink);
        else
            Take(new Place(key, key < 0 ? state.Form is CountForm { Label: { } label } ? label : null : null, 0), sink);
    }

    private void Put(LiveRow row, Place place, KeyStatus status, ILiveSink sink)
    {
        var finding = row.Make(status, sink);
        _found.TryGetValue(place, out var before);
        _found[place] = (status, finding);
        sink.Replace(before.Finding, finding);
    }

    private void Take(Place place, ILiveSink sink)
    {
        if (_found.Remove(place, out var before))
            sink.Replace(before.Finding, null);
    }

    private readonly record struct Place(int Symbol, string? Text, int Nth);
}
