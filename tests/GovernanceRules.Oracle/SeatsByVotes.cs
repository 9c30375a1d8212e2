using System.Globalization;
using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>How a number of seats may be shared out by votes: every way, since a tie allows either.</summary>
internal sealed class SeatsByVotes(JsonObject votes, string method)
{
    private readonly List<string> _lists = [.. votes.Select(entry => entry.Key)];
    private readonly List<long> _votes = [.. votes.Select(entry => long.Parse(Json.Text(entry.Value)!, CultureInfo.InvariantCulture))];
    private readonly Dictionary<int, List<int[]>> _known = [];

    public IReadOnlyList<string> Lists => _lists;

    /// <summary>The part of all votes that a list has.</summary>
    public Bound Share(string list) => new(_votes[_lists.IndexOf(list)], _votes.Sum(), IsShare: true);

    /// <summary>The numbers of seats that the list may get.</summary>
    public IEnumerable<int> Of(string list, int seats) => Ways(seats).Select(way => way[_lists.IndexOf(list)]).Distinct();

    private List<int[]> Ways(int seats)
    {
        if (!_known.TryGetValue(seats, out var ways))
            _known[seats] = ways = method == "dhondt" ? ByQuotient(seats) : ByRemainder(seats);
        return ways;
    }

    /// <summary>D'Hondt: one seat after the other goes to a list that has the most votes for each seat it would then have.</summary>
    private List<int[]> ByQuotient(int seats)
    {
        if (seats == 0)
            return [new int[_lists.Count]];
        return Distinct(Ways(seats - 1).SelectMany(way => Places
            .Where(list => Places.All(other => _votes[list] * (way[other] + 1) >= _votes[other] * (way[list] + 1)))
            .Select(list => More(way, list))));
    }

    /// <summary>The largest remainder: the whole quotas, then one seat more for as many of the largest remainders as seats are left.</summary>
    private List<int[]> ByRemainder(int seats)
    {
        var total = _votes.Sum();
        int[] whole = [.. _votes.Select(own => (int)(own * seats / total))];
        long[] remainders = [.. _votes.Select(own => own * seats % total)];
        var left = seats - whole.Sum();
        return Distinct(Enumerable.Range(0, 1 << _lists.Count)
            .Select(bits => Places.ToLookup(list => (bits & 1 << list) != 0))
            .Where(gets => gets[true].Count() == left && gets[true].All(list => gets[false].All(other => remainders[list] >= remainders[other])))
            .Select(gets => gets[true].Aggregate(whole, More)));
    }

    private IEnumerable<int> Places => Enumerable.Range(0, _lists.Count);

    private static int[] More(int[] way, int list)
    {
        int[] more = [.. way];
        more[list]++;
        return more;
    }

    private static List<int[]> Distinct(IEnumerable<int[]> ways) => [.. ways.DistinctBy(way => string.Join(' ', way))];
}
