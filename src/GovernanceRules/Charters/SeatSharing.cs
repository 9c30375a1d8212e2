using System.Collections.Immutable;

namespace GovernanceRules;

/// <summary>Shares a number of seats between lists by their votes, alliances first.</summary>
internal sealed class SeatSharing
{
    private readonly SeatRules _rules;
    private readonly ImmutableArray<(string Name, ImmutableArray<string> Lists)> _groups;
    private readonly ImmutableSortedDictionary<string, long> _votes;

    public SeatSharing(ImmutableSortedDictionary<string, long> votes, SeatRules rules)
    {
        (_votes, _rules) = (votes, rules);
        var allied = rules.Alliances.SelectMany(a => a.Value).ToHashSet(StringComparer.Ordinal);
        _groups =
        [
            .. rules.Alliances.Select(a => (a.Key, a.Value.Where(votes.ContainsKey).ToImmutableArray())),
            .. votes.Keys.Where(v => !allied.Contains(v)).Select(v => (v, ImmutableArray.Create(v))),
        ];
    }

    // A tie allows either of those who tie, so each list has a least and a most. draws: orders by lot, of which the first that names all who tie decides.
    public Dictionary<string, (long Least, long Most)> Of(long seats, ImmutableArray<ImmutableArray<string>> draws)
    {
        var shares = _votes.Keys.ToDictionary(v => v, _ => (Least: 0L, Most: 0L), StringComparer.Ordinal);
        var (order, tied, _) = Groups(seats, draws);
        foreach (var (name, lists) in _groups)
        {
            var sure = order.Count(o => o == name);
            var most = sure + tied.Count(t => t == name);
            for (var won = sure; won <= most; won++)
                foreach (var (list, (least, greatest)) in Within(lists, won, draws))
                    shares[list] = won == sure ? (least, greatest) : (Math.Min(shares[list].Least, least), Math.Max(shares[list].Most, greatest));
        }

        return shares;
    }

    // The lists in the order in which the seats fall, as far as no tie decides it.
    public ImmutableArray<string> Order(long seats, ImmutableArray<ImmutableArray<string>> draws)
    {
        var (order, _, _) = Groups(seats, draws);
        var won = new Dictionary<string, int>(StringComparer.Ordinal);
        var fallen = ImmutableArray.CreateBuilder<string>();
        foreach (var name in order)
        {
            var place = won[name] = won.GetValueOrDefault(name) + 1;
            var inner = Fall([.. _groups.First(g => g.Name == name).Lists.Select(l => (l, _votes[l], MostOf(l)))], order.Count(o => o == name), 1, draws).Order;
            if (place > inner.Count)
                break;
            fallen.Add(inner[place - 1]);
        }

        return fallen.ToImmutable();
    }

    // The side that has its seats since it has more than half of all votes, and would not have more than half of the seats otherwise; null if there is none.
    public string? KeptBy(long seats, ImmutableArray<ImmutableArray<string>> draws) => Groups(seats, draws).Kept;

    // A side with more than half of all votes has the least number of seats above half, and the others share the rest.
    private (List<string> Order, List<string> Tied, string? Kept) Groups(long seats, ImmutableArray<ImmutableArray<string>> draws)
    {
        List<(string Name, long Votes, long Room)> groups = [.. _groups.Select(g => (g.Name, VotesOf(g), RoomOf(g)))];
        var lists = _groups.Select(g => g.Lists.Length).DefaultIfEmpty().Max();
        var (order, tied) = Fall(groups, seats, lists, draws);
        var all = groups.Sum(g => g.Votes);
        if (!_rules.KeepMajority || seats <= 0 || groups.FindIndex(g => g.Votes > all - g.Votes) is not (>= 0 and var major))
            return (order, tied, null);
        var (name, _, room) = groups[major];
        var kept = (int)Math.Min((seats / 2) + 1, room);
        if (order.Count(o => o == name) >= kept)
            return (order, tied, null);
        groups.RemoveAt(major);
        var (rest, restTied) = Fall(groups, seats - kept, lists, draws);
        return ([.. Enumerable.Repeat(name, kept), .. rest], restTied, name);
    }

    private Dictionary<string, (long Least, long Most)> Within(ImmutableArray<string> lists, long seats, ImmutableArray<ImmutableArray<string>> draws)
    {
        if (lists.Length == 1)
            return new(StringComparer.Ordinal) { [lists[0]] = (seats, seats) };
        var (order, tied) = Fall([.. lists.Select(l => (l, _votes[l], MostOf(l)))], seats, 1, draws);
        return lists.ToDictionary(l => l, l => ((long)order.Count(o => o == l), (long)order.Count(o => o == l) + tied.Count(t => t == l)), StringComparer.Ordinal);
    }

    // Those who certainly get a seat, in this order; then those who tie for the last ones. lists: how many lists a group has at most.
    private (List<string> Order, List<string> Tied) Fall(List<(string Name, long Votes, long Room)> groups, long seats, int lists,
        ImmutableArray<ImmutableArray<string>> draws)
    {
        var rules = lists > 1 ? _rules with { Minimum = 0 } : _rules;
        var all = groups.Sum(g => g.Votes);
        var claims = new List<SeatQuotient>();
        foreach (var (name, votes, room) in groups.Where(g => g.Votes > 0))
            for (var won = 0L; won < Math.Min(seats, room); won++)
                claims.Add(SeatQuotient.Of(name, votes, won, rules, all, seats));
        claims = [.. claims.Order(Comparer<SeatQuotient>.Create(SeatQuotient.Order))];
        if (seats <= 0 || claims.Count == 0)
            return ([], []);
        var last = (int)Math.Min(seats, claims.Count) - 1;
        if (last + 1 >= claims.Count || !claims[last].Ties(claims[last + 1]))
            return ([.. claims.Take(last + 1).Select(c => c.List)], []);
        List<string> order = [.. claims.Take(last + 1).TakeWhile(c => !c.Ties(claims[last])).Select(c => c.List)];
        List<string> tied = [.. claims.Where(c => c.Ties(claims[last])).Select(c => c.List)];
        return draws.FirstOrDefault(d => tied.TrueForAll(d.Contains)) is { IsDefault: false } draw
            ? ([.. order, .. tied.OrderBy(draw.IndexOf).Take(last + 1 - order.Count)], [])
            : (order, tied);
    }

    private long VotesOf((string Name, ImmutableArray<string> Lists) group) => group.Lists.Sum(l => _votes[l]);

    private long RoomOf((string Name, ImmutableArray<string> Lists) group) =>
        group.Lists.Where(l => _votes[l] > 0).Aggregate(0L, (sum, l) => MostOf(l) > long.MaxValue - sum ? long.MaxValue : sum + MostOf(l));

    private long MostOf(string list) => _rules.Maximum.GetValueOrDefault(list, long.MaxValue);
}
