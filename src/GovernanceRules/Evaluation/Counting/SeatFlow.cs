namespace GovernanceRules;

/// <summary>
/// Seats as many persons as there is room for, each in one line that they fit. Persons who fit the same lines are one kind. After that it says
/// where seats or persons are left over whatever else is chosen.
/// </summary>
internal sealed class SeatFlow
{
    private readonly List<(bool[] Fits, long Persons)> _kinds;
    private readonly long[] _room;
    private readonly long[][] _seated;
    private readonly long[] _unseated;
    private readonly long[] _free;

    public SeatFlow(IEnumerable<(bool[] Fits, long Persons)> kinds, long[] room)
    {
        _kinds = [.. kinds.Where(k => k.Persons > 0 && Array.Exists(k.Fits, f => f))];
        _room = room;
        _seated = [.. _kinds.Select(_ => new long[room.Length])];
        _unseated = [.. _kinds.Select(k => k.Persons)];
        _free = [.. room];
        for (var kind = 0; kind < _kinds.Count; kind++)
            while (_unseated[kind] > 0 && SeatOne(kind))
            {
            }
    }

    public long FreeSeats => _free.Sum();

    public long Unseated => _unseated.Sum();

    // INVARIANT: the seating is a greatest one, so a line is reached from a free seat just if some greatest seating leaves a seat of it free.
    public bool[] LinesWithFreeSeats()
    {
        var reached = new bool[_room.Length];
        var open = new Queue<int>(Enumerable.Range(0, _room.Length).Where(l => _free[l] > 0));
        foreach (var line in open)
            reached[line] = true;
        while (open.TryDequeue(out var line))
            for (var kind = 0; kind < _kinds.Count; kind++)
                if (_kinds[kind].Fits[line])
                    Reach(kind, reached, open);
        return reached;
    }

    // A line is reached from somebody without a seat just if some greatest seating has nobody else left over who fits it.
    public bool[] LinesWithoutRoom()
    {
        var reached = new bool[_room.Length];
        var open = new Queue<int>();
        var kinds = new Queue<int>(Enumerable.Range(0, _kinds.Count).Where(k => _unseated[k] > 0));
        var seen = new HashSet<int>(kinds);
        while (kinds.TryDequeue(out var kind))
            for (var line = 0; line < _room.Length; line++)
                if (_kinds[kind].Fits[line] && !reached[line])
                {
                    reached[line] = true;
                    for (var other = 0; other < _kinds.Count; other++)
                        if (_seated[other][line] > 0 && seen.Add(other))
                            kinds.Enqueue(other);
                }

        return reached;
    }

    private void Reach(int kind, bool[] reached, Queue<int> open)
    {
        for (var line = 0; line < _room.Length; line++)
            if (_seated[kind][line] > 0 && !reached[line])
            {
                reached[line] = true;
                open.Enqueue(line);
            }
    }

    // Along a shortest way by which persons who are seated move on.
    private bool SeatOne(int first)
    {
        var cameFrom = new Dictionary<int, (int Kind, int Before)>();
        var open = new Queue<(int Kind, int Line)>([(first, -1)]);
        while (open.TryDequeue(out var at))
            for (var line = 0; line < _room.Length; line++)
            {
                if (!_kinds[at.Kind].Fits[line] || !cameFrom.TryAdd(line, at))
                    continue;
                if (_free[line] > 0)
                {
                    Move(first, line, cameFrom);
                    return true;
                }

                for (var kind = 0; kind < _kinds.Count; kind++)
                    if (_seated[kind][line] > 0)
                        open.Enqueue((kind, line));
            }

        return false;
    }

    private void Move(int first, int last, Dictionary<int, (int Kind, int Before)> cameFrom)
    {
        var many = Math.Min(_unseated[first], _free[last]);
        for (var way = cameFrom[last]; way.Before >= 0; way = cameFrom[way.Before])
            many = Math.Min(many, _seated[way.Kind][way.Before]);
        for (var line = last; line >= 0; line = cameFrom[line].Before)
        {
            var (kind, before) = cameFrom[line];
            _seated[kind][line] += many;
            if (before >= 0)
                _seated[kind][before] -= many;
        }

        _unseated[first] -= many;
        _free[last] -= many;
    }
}
