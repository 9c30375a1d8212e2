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
            _known[seats] = ways = method == "largest-remainder" ? ByRemainder(seats) : ByQuotient(seats);
        return ways;
    }

    /// <summary>One seat after the other goes to a list with votes that has the greatest claim, which the seats that it has won lessen.</summary>
    private List<int[]> ByQuotient(int seats)
    {
        if (seats == 0)
            return [new int[_lists.Count]];
        return Distinct(Ways(seats - 1).SelectMany(way => Places
            .Where(list => _votes[list] > 0 && Places.All(other => IsAtLeast(list, way[list], other, way[other])))
            .Select(list => More(way, list))));
    }

    // As a fraction, compared by its cross products; the first seats of some methods come before all others.
    private bool IsAtLeast(int list, int won, int other, int otherWon)
    {
        var (first, second) = (Claim(list, won), Claim(other, otherWon));
        return first.IsFirst != second.IsFirst ? first.IsFirst : first.Numerator * second.Denominator >= second.Numerator * first.Denominator;
    }

    private (bool IsFirst, long Numerator, long Denominator) Claim(int list, int won) => (method, won) switch
    {
        ("adams" or "huntington-hill", 0) => (_votes[list] > 0, _votes[list], 1),
        ("adams", _) => (false, _votes[list], won),
        ("huntington-hill", _) => (false, _votes[list] * _votes[list], won * (won + 1L)),
        ("sainte-lague", _) => (false, _votes[list], (2 * won) + 1),
        _ => (false, _votes[list], won + 1),
    };

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
