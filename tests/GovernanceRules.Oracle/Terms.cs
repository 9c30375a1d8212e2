using System.Globalization;
using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Principles about how long memberships last.</summary>
internal sealed class Terms(Facts facts, string forum)
{
    private readonly Conditions _conditions = new(facts, forum);

    /// <summary>`term`: each membership of the day by its own first and last day.</summary>
    public IEnumerable<Finding> Term(JsonObject rule) => Judged(Json.Object(rule["members"]), row =>
    {
        var first = Json.Date(row["from"]);
        var last = Json.Date(row["to"]);
        var asked = new List<Truth>();
        foreach (var (key, mayBeShorter, mayBeLonger) in new[] { ("length", false, false), ("min", false, true), ("max", true, false) })
        {
            if (Json.Text(rule[key]) is not { } length)
                continue;
            if (first is null)
            {
                asked.Add(Truth.Unknown);
                continue;
            }

            // The term that is asked for ends the day before the same day some time later.
            var end = Later(first.Value, length) is var later && later > first ? later.AddDays(-1) : later;
            if (!mayBeLonger)
                asked.Add(Logic.Of((last ?? facts.Day) <= end));
            if (!mayBeShorter && last is not null)
                asked.Add(Logic.Of(last >= end));
        }

        if (Json.Text(rule["begins"]) is { } begins)
            asked.Add(first is null ? Truth.Unknown : Logic.Of(IsOn(first.Value, begins)));
        if (Json.Text(rule["ends"]) is { } ends && last is not null)
            asked.Add(Logic.Of(IsOn(last.Value, ends)));
        return Logic.All(asked);
    });

    private IEnumerable<Finding> Judged(JsonObject members, Func<JsonObject, Truth> holds)
    {
        var known = facts.Rows.Select(row => (Row: row, Picked: _conditions.Selects(members, new Seat(facts, row))))
            .Where(one => one.Picked != Truth.No)
            .GroupBy(one => Json.Text(one.Row["person"]))
            .Select(one => new Finding(one.Key, Logic.Any(one.Select(each => Logic.And(each.Picked, Logic.Not(holds(each.Row)))))));
        var unseen = facts.Seats.Where(seat => seat.IsAnyNumber).Any(seat => _conditions.Selects(members, seat) != Truth.No);
        return unseen ? known.Append(new Finding(null, Truth.Unknown)) : known;
    }

    private static bool IsOn(DateOnly date, string dayOfYear) =>
        date.ToString("MM-dd", CultureInfo.InvariantCulture) == dayOfYear
        || (dayOfYear == "02-29" && !DateTime.IsLeapYear(date.Year) && date is { Month: 2, Day: 28 });

    private static DateOnly Later(DateOnly date, string time)
    {
        var count = int.Parse(time[..^1], CultureInfo.InvariantCulture);
        return time[^1] switch
        {
            'd' => date.AddDays(count),
            'w' => date.AddDays(7 * count),
            'm' => date.AddMonths(count),
            'y' => date.AddYears(count),
            _ => throw new NotSupportedException($"`{time}` is no time."),
        };
    }
}
