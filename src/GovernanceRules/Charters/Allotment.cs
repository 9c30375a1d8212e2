using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>
/// How many seats each list gets by its votes. A tie allows either of those who tie, so each list has a least and a most.
/// </summary>
internal sealed class Allotment(ImmutableSortedDictionary<string, long>? recorded, bool byRemainder, int tolerance)
{
    private readonly ImmutableSortedDictionary<string, long> _votes = recorded ?? ImmutableSortedDictionary<string, long>.Empty;

    private readonly Dictionary<long, Dictionary<string, (long Least, long Most)>> _known = [];

    public ImmutableSortedDictionary<string, long> Votes => _votes;

    // The tally of the register that gives the votes; null if the charter gives them.
    public Identifier? Tally { get; init; }

    public bool IsRecorded => recorded is not null;

    // The tolerance is included.
    public (long Least, long Most) Of(string list, long seats)
    {
        if (!_known.TryGetValue(seats, out var all))
            _known.Add(seats, all = byRemainder ? ByRemainder(seats) : ByQuotients(seats));
        var (least, most) = all.GetValueOrDefault(list);
        return (Math.Max(0, least - tolerance), most + tolerance);
    }

    // D'Hondt: the seats go, one by one, to the greatest quotient of votes by one more than the seats won so far.
    private Dictionary<string, (long, long)> ByQuotients(long seats)
    {
        var quotients = _votes.Where(v => v.Value > 0)
            .SelectMany(v => Enumerable.Range(1, (int)Math.Min(seats, int.MaxValue)).Select(d => (List: v.Key, Votes: v.Value, Divisor: (long)d)))
            .Order(Comparer<(string List, long Votes, long Divisor)>.Create((l, r) => ((Int128)r.Votes * l.Divisor).CompareTo((Int128)l.Votes * r.Divisor)))
            .ToList();
        return Shared(quotients.Select(q => q.List).ToList(), seats,
            (place, last) => (Int128)quotients[place].Votes * quotients[last].Divisor == (Int128)quotients[last].Votes * quotients[place].Divisor);
    }

    // Largest remainder (Hare): each list gets its whole quotas, the rest goes to the greatest remainders.
    private Dictionary<string, (long, long)> ByRemainder(long seats)
    {
        var total = _votes.Values.Sum();
        if (total == 0)
            return [];
        var whole = _votes.ToDictionary(v => v.Key, v => (long)((Int128)v.Value * seats / total));
        var remainders = _votes.Select(v => (List: v.Key, Left: (long)((Int128)v.Value * seats % total))).OrderByDescending(r => r.Left).ToList();
        var rest = Shared(remainders.Select(r => r.List).ToList(), seats - whole.Values.Sum(), (place, last) => remainders[place].Left == remainders[last].Left);
        return whole.ToDictionary(w => w.Key, w => (w.Value + rest[w.Key].Item1, w.Value + rest[w.Key].Item2));
    }

    // Places that tie with the last one to get a seat may get it or not.
    private Dictionary<string, (long, long)> Shared(List<string> places, long seats, Func<int, int, bool> ties)
    {
        var shares = _votes.Keys.ToDictionary(k => k, _ => (Least: 0L, Most: 0L), StringComparer.Ordinal);
        if (seats <= 0 || places.Count == 0)
            return shares;
        var last = (int)Math.Min(seats, places.Count) - 1;
        var isTied = last + 1 < places.Count && ties(last + 1, last);
        for (var place = 0; place < places.Count; place++)
        {
            var tied = isTied && ties(place, last);
            if (place > last && !tied)
                break;
            var (least, most) = shares[places[place]];
            shares[places[place]] = (tied ? least : least + 1, most + 1);
        }

        return shares;
    }
}
