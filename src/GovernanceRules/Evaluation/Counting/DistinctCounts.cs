using System.Runtime.InteropServices;

namespace GovernanceRules;

/// <summary>How many different keys a set of memberships may have: every number that can come about.</summary>
internal sealed class DistinctCounts(bool unseen)
{
    // If more memberships than this bring several keys at once, every number between the least and the most counts as possible.
    private const int MostTried = 12;

    private readonly Dictionary<int, int> _sure = [];
    private readonly Dictionary<int, int[]> _perhaps = [];
    private readonly List<int[]> _unseenKeys = [];
    private int _all;
    private int _somebody;
    private int _anyNumber;
    private int _anyNumberOfNone;
    private int _perhapsNone;
    private int _ones;
    private int _sureOnes;

    public bool IsEmpty => _all == 0;

    // sign: 1 adds a membership, -1 removes it.
    public void Move(int row, Truth counted, KeyList keys, int sign)
    {
        _all += sign;
        if (counted == Truth.True)
            _somebody += sign;
        if (keys.Count == 0 && keys.Unrecorded != Unrecorded.One)
            _perhapsNone += sign;
        if (keys.Unrecorded == Unrecorded.AnyNumber)
            _anyNumber += sign;
        if (keys.Unrecorded == Unrecorded.AnyNumber && keys.Count == 0)
            _anyNumberOfNone += sign;
        if (keys.Unrecorded == Unrecorded.One)
        {
            _ones += sign;
            if (counted == Truth.True)
                _sureOnes += sign;
        }

        if (counted == Truth.True)
            foreach (var key in keys.Keys)
                MoveSure(key, sign);
        else if (sign < 0)
            _perhaps.Remove(row);
        else if (keys.Count > 0)
            _perhaps.Add(row, keys.Keys.ToArray());
    }

    // A key that further members may have whom the register does not show.
    public void AddUnseen(int key) => _unseenKeys.Add([key]);

    // present: if true, nobody at all is right.
    public Judgement Judge(Bounds bounds, bool present, out long least, out long most)
    {
        var anyNumber = unseen || _anyNumber > 0;
        var sizes = Sizes();
        least = sizes.Min == 0 && _sureOnes > 0 ? 1 : sizes.Min;
        most = anyNumber ? SelectionCounts.Unlimited : sizes.Max + _ones;
        var nobody = present && _somebody == 0;
        if (nobody && !unseen && _all == 0 && _unseenKeys.Count == 0)
            return new(true, false, false);
        var verdict = new Judgement(nobody, false, false);
        for (var i = 0; i < sizes.Count; i++)
        {
            var size = sizes[i];
            // A key that is not recorded is a new one or one that is there; if none is there, it is new.
            var from = size == 0 && (_sureOnes > 0 || (nobody && _perhapsNone == 0 && !unseen)) ? 1 : size;
            // Nobody with a key of a name is there: those may be who have none.
            var to = size == 0 ? (unseen || _anyNumberOfNone > 0 ? SelectionCounts.Unlimited : _ones) : anyNumber ? SelectionCounts.Unlimited : size + _ones;
            if (from > to)
                continue;
            verdict = verdict.Or(BoundsEvaluator.OfCount(from, to, bounds, false));
        }

        return verdict;
    }

    private void MoveSure(int key, int sign)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_sure, key, out _);
        count += sign;
        if (count == 0)
            _sure.Remove(key);
    }

    private DistinctSizes Sizes()
    {
        if (_perhaps.Count == 0 && _unseenKeys.Count == 0)
            return DistinctSizes.Between(_sure.Count, _sure.Count);
        var sets = _perhaps.Values.Concat(_unseenKeys).Select(p => p.Where(k => !_sure.ContainsKey(k)).Distinct().Order().ToArray())
            .Where(p => p.Length > 0).DistinctBy(p => string.Join(',', p)).ToList();
        var all = sets.SelectMany(s => s).ToHashSet().Count;
        if (sets.TrueForAll(s => s.Length == 1) || sets.Count > MostTried)
            return DistinctSizes.Between(_sure.Count, _sure.Count + all);
        var sizes = new SortedSet<int>();
        for (var chosen = 0; chosen < 1 << sets.Count; chosen++)
            sizes.Add(_sure.Count + Enumerable.Range(0, sets.Count).Where(i => (chosen & (1 << i)) != 0).SelectMany(i => sets[i]).ToHashSet().Count);
        return new DistinctSizes([.. sizes]);
    }
}
