using System.Globalization;
using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>
/// How a number of seats may be shared out by votes: every way, since a tie allows either, but where lots were drawn. draws: the orders, the latest first.
/// </summary>
internal sealed class SeatsByVotes(JsonObject votes, string method, bool keepsMajority = false, IReadOnlyList<IReadOnlyList<string>>? draws = null)
{
    private readonly List<string> _lists = [.. votes.Select(entry => entry.Key)];
    private readonly List<long> _votes = [.. votes.Select(entry => long.Parse(Json.Text(entry.Value)!, CultureInfo.InvariantCulture))];
    private readonly Dictionary<int, List<int[]>> _known = [];

    public IReadOnlyList<string> Lists => _lists;

    /// <summary>The part of all votes that a list has.</summary>
    public Bound Share(string list) => new(_votes[_lists.IndexOf(list)], _votes.Sum(), IsShare: true);

    /// <summary>The numbers of seats that the list may get.</summary>
    public IEnumerable<int> Of(string list, int seats) => Allowed(seats).Select(way => way[_lists.IndexOf(list)]).Distinct();

    private List<int[]> Allowed(int seats)
    {
        var ways = Drawn(Ways(seats));
        var major = _votes.FindIndex(own => own * 2 > _votes.Sum());
        var least = (seats / 2) + 1;
        if (!keepsMajority || major < 0 || seats == 0 || ways.TrueForAll(way => way[major] >= least))
            return ways;
        var others = new SeatsByVotes(new JsonObject(votes.Where(entry => entry.Key != _lists[major]).Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone()))), method, draws: draws);
        return [.. others.Allowed(seats - least).Select(way => (int[])[.. way[..major], least, .. way[major..]])];
    }

    /// <summary>The lists that tie are those that have more seats in one way than in another; the first of the order have them.</summary>
    private List<int[]> Drawn(List<int[]> ways)
    {
        var tied = Places.Where(list => ways.Select(way => way[list]).Distinct().Count() > 1).ToList();
        return (draws ?? []).FirstOrDefault(order => tied.TrueForAll(list => order.Contains(_lists[list]))) is { } drawn
            ? [ways.OrderByDescending(way => string.Concat(drawn.Where(_lists.Contains).Select(list => way[_lists.IndexOf(list)].ToString("D9", CultureInfo.InvariantCulture))), StringComparer.Ordinal).First()]
            : ways;
    }

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
