namespace GovernanceRules;

/// <summary>
/// What is found of a primitive, key by key, while its counters move: for each key with a violation, what is made of it (T).
/// </summary>
internal sealed class FindingMultiset<T>(PrimitiveState state)
    where T : class
{
    private readonly Dictionary<Place, (FindingDetails Status, T Made)> _found = [];
    private readonly List<FindingDetails> _judged = [];

    public PrimitiveState State => state;

    public IEnumerable<T> All => _found.Values.Select(f => f.Made);

    public bool IsEmpty => _found.Count == 0;

    // Does not report that the violations are gone.
    public void Clear() => _found.Clear();

    // Nothing is judged, so what was found is gone.
    public void Empty(IViolationSink<T> sink)
    {
        _judged.Clear();
        if (_found.Count > 0)
            Settle(sink);
        state.Settle();
    }

    // Returns how many keys have a violation.
    public int JudgeAll(IViolationSink<T> sink)
    {
        _judged.Clear();
        state.Judge(_judged);
        if (_judged.Count + _found.Count > 0)
            Settle(sink);
        state.Settle();
        return _judged.Count;
    }

    // Returns how many keys were judged.
    public int JudgeTouched(IViolationSink<T> sink)
    {
        if (state.AllTouched)
            return JudgeAll(sink) + 1;
        foreach (var key in state.Touched!.Keys)
        {
            _judged.Clear();
            state.JudgeKey(key, _judged);
            Settle(key, sink);
        }

        _judged.Clear();
        state.JudgeKeyless(_judged);
        Settle(SymbolTable.None, sink);
        var judged = state.Touched.Keys.Count + 1;
        state.Settle();
        return judged;
    }

    // Returns how many were made anew.
    public int Renew(Func<T, bool> which, IViolationSink<T> sink)
    {
        var renewed = 0;
        foreach (var (place, (status, made)) in _found.ToList())
            if (which(made))
            {
                renewed++;
                Put(place, status, sink);
            }

        return renewed;
    }

    private void Settle(IViolationSink<T> sink)
    {
        var gone = _found.Keys.ToHashSet();
        var places = new Dictionary<Place, int>();
        foreach (var status in _judged)
        {
            var place = new Place(status.Symbol, status.Symbol < 0 ? status.Key : null, 0);
            // Two meetings of one day have the same key.
            var nth = places[place] = places.GetValueOrDefault(place) + 1;
            place = place with { Nth = nth - 1 };
            gone.Remove(place);
            Put(place, status, sink);
        }

        foreach (var place in gone)
            Take(place, sink);
    }

    private void Settle(int key, IViolationSink<T> sink)
    {
        // A key has one status at most; what has no key always has the same label.
        if (_judged.Count > 0)
            Put(new Place(key, key < 0 ? _judged[0].Key : null, 0), _judged[0], sink);
        else if (_found.Count > 0)
            Take(new Place(key, key < 0 && state.Primitive is CountConstraint { Label: { } label } ? label : null, 0), sink);
    }

    private void Put(Place place, FindingDetails status, IViolationSink<T> sink)
    {
        var made = sink.Make(status);
        _found.TryGetValue(place, out var before);
        _found[place] = (status, made);
        sink.Replace(before.Made, made);
    }

    private void Take(Place place, IViolationSink<T> sink)
    {
        if (_found.Remove(place, out var before))
            sink.Replace(before.Made, null);
    }

    private readonly record struct Place(int Symbol, string? Text, int Nth);
}
