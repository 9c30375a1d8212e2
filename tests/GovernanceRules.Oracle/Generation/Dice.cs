using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>The choices of one case, all from one number.</summary>
internal sealed class Dice(int seed)
{
    // Quality of randomness matters here, not secrecy.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);

    public int Between(int least, int most) => _random.Next(least, most + 1);
#pragma warning restore CA5394

    public bool Chance(int percent) => Between(1, 100) <= percent;

    public T Pick<T>(params IReadOnlyList<T> from) => from[Between(0, from.Count - 1)];

    /// <summary>Between one and so many of them, each once.</summary>
    public List<string> Some(IReadOnlyList<string> from, int most)
    {
        var left = from.ToList();
        var some = new List<string>();
        for (var count = Between(1, Math.Min(most, left.Count)); count > 0; count--)
        {
            some.Add(Pick<string>(left));
            left.Remove(some[^1]);
        }

        return some;
    }

    /// <summary>One value, or now and then a list of alternatives.</summary>
    public JsonNode OneOrMore(IReadOnlyList<string> from) => Chance(70) ? Pick(from) : Json.List(Some(from, 3));

    /// <summary>A period that touches the day: it ends the day before, on the day or after, and starts likewise.</summary>
    public void Period(JsonObject into, DateOnly day)
    {
        var from = Chance(50) ? day.AddDays(Pick(-400, -30, -1, -1, 0, 0, 1)) : (DateOnly?)null;
        var to = Chance(50) ? day.AddDays(Pick(-1, 0, 0, 1, 1, 30, 400)) : (DateOnly?)null;
        if (from is { } first)
            into["from"] = Text(first);
        if (to is { } last && (from is null || from <= to))
            into["to"] = Text(last);
    }

    public JsonObject PeriodOf(DateOnly day)
    {
        var period = new JsonObject();
        Period(period, day);
        return period;
    }

    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
