namespace GovernanceRules;

/// <summary>How many different keys a set of memberships may have: every number that can come about.</summary>
internal sealed class DistinctCounts(bool unseen)
{
    // Beyond so many memberships that each bring several keys at once, every number between the least and the most is taken as possible.
    private const int MostTried = 12;

    private readonly HashSet<int> _sure = [];
    private readonly List<int[]> _perhaps = [];
    private bool _anyNumber = unseen;
    private bool _somebody;
    private bool _sureOne;
    private bool _perhapsNone;
    private int _ones;
    private bool _any = unseen;

    public void Add(Kleene counted, KeyList keys)
    {
        _any = true;
        _somebody |= counted == Kleene.Yes;
        _perhapsNone |= keys.Count == 0 && keys.Unrecorded == Unrecorded.None;
        if (keys.Unrecorded == Unrecorded.AnyNumber)
            _anyNumber = true;
        if (keys.Unrecorded == Unrecorded.One)
        {
            _ones++;
            _sureOne |= counted == Kleene.Yes;
        }

        if (counted == Kleene.Yes)
            foreach (var key in keys.Keys)
                _sure.Add(key);
        else if (keys.Count > 0)
            _perhaps.Add(keys.Keys.ToArray());
    }

    /// <summary>Adds a key that some may have.</summary>
    public void AddPerhaps(int key)
    {
        _any = true;
        _perhaps.Add([key]);
    }

    /// <summary>Holds the numbers that can come about against the bounds.</summary>
    /// <param name="bounds">The bounds.</param>
    /// <param name="present">Whether it is right that nobody is there at all.</param>
    /// <param name="least">The least number.</param>
    /// <param name="most">The most.</param>
    public Judgement Judge(Bounds bounds, bool present, out long least, out long most)
    {
        var sizes = Sizes();
        least = sizes.Min == 0 && _sureOne ? 1 : sizes.Min;
        most = _anyNumber ? Aggregate.Unlimited : sizes.Max + _ones;
        var nobody = present && !_somebody;
        if (nobody && !_any)
            return new(true, false, false);
        if (_anyNumber)
            return BoundsJudge.OfCount(least, most, bounds, false) is var open && nobody ? open with { CanHold = true } : open;
        var verdict = new Judgement(nobody, false, false);
        foreach (var size in sizes)
        {
            // A key that is not recorded is a new one or one that is there; where none is there it is new.
            var from = size == 0 && (_sureOne || (nobody && !_perhapsNone)) ? 1 : size;
            if (from > size + _ones)
                continue;
            var one = BoundsJudge.OfCount(from, size + _ones, bounds, false);
            verdict = new(verdict.CanHold || one.CanHold, verdict.CanFall || one.CanFall, verdict.CanExceed || one.CanExceed);
        }

        return verdict;
    }

    private SortedSet<int> Sizes()
    {
        var sets = _perhaps.Select(p => p.Where(k => !_sure.Contains(k)).Distinct().Order().ToArray()).Where(p => p.Length > 0)
            .DistinctBy(p => string.Join(',', p)).ToList();
        var all = sets.SelectMany(s => s).ToHashSet().Count;
        if (sets.TrueForAll(s => s.Length == 1) || sets.Count > MostTried)
            return [.. Enumerable.Range(_sure.Count, all + 1)];
        var sizes = new SortedSet<int>();
        for (var chosen = 0; chosen < 1 << sets.Count; chosen++)
            sizes.Add(_sure.Count + Enumerable.Range(0, sets.Count).Where(i => (chosen & (1 << i)) != 0).SelectMany(i => sets[i]).ToHashSet().Count);
        return sizes;
    }
}
