using System.Globalization;
using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Both ends of a period are inclusive, and an absent end is open.</summary>
internal static class Period
{
    /// <summary>Whether the period that <c>from</c> and <c>to</c> of this object make holds the day.</summary>
    public static bool Contains(JsonObject period, DateOnly day) =>
        (Json.Date(period["from"]) ?? DateOnly.MinValue) <= day && day <= (Json.Date(period["to"]) ?? DateOnly.MaxValue);

    /// <summary>Whether a membership may be valid that day: its days may be a month or a year, or not be known.</summary>
    public static bool MayContain(JsonObject row, DateOnly day) => (First(row["from"]) ?? DateOnly.MinValue) <= day && day <= (Last(row["to"]) ?? DateOnly.MaxValue);

    /// <summary>Whether it certainly is.</summary>
    public static bool CertainlyContains(JsonObject row, DateOnly day)
    {
        if (!MayContain(row, day))
            return false;
        // It has begun on the last day on which it can begin, or at its end; it lasts to the first day on which it can end, or of its own.
        var hasBegun = day >= (Last(row["from"]) ?? DateOnly.MinValue) || day == Last(row["to"]);
        var lasts = day <= (First(row["to"]) ?? DateOnly.MaxValue) || day == First(row["from"]);
        return hasBegun && lasts;
    }

    /// <summary>Whether it is.</summary>
    public static Truth Of(JsonObject row, DateOnly day) => CertainlyContains(row, day) ? Truth.Yes : MayContain(row, day) ? Truth.Unknown : Truth.No;

    /// <summary>Whether a membership was valid on some day between two.</summary>
    public static Truth Meets(JsonObject row, DateOnly from, DateOnly to)
    {
        if ((First(row["from"]) ?? DateOnly.MinValue) > to || (Last(row["to"]) ?? DateOnly.MaxValue) < from)
            return Truth.No;
        // It begins by its end, and lasts until its beginning at least.
        var begun = Earliest(Last(row["from"]) ?? (row["from"] is null ? DateOnly.MinValue : DateOnly.MaxValue), Last(row["to"]) ?? DateOnly.MaxValue);
        var lasting = Latest(First(row["to"]) ?? DateOnly.MaxValue, First(row["from"]) ?? DateOnly.MinValue);
        return Logic.Or(Logic.Of(begun <= to && lasting >= from), Truth.Unknown);
    }

    private static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;

    private static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly? First(JsonNode? node) => Json.Text(node) switch
    {
        null => null,
        "unknown" => DateOnly.MinValue,
        { Length: 4 } year => new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), 1, 1),
        { Length: 7 } month => DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Json.Date(node),
    };

    private static DateOnly? Last(JsonNode? node) => Json.Text(node) switch
    {
        null or "unknown" => null,
        { Length: 4 } year => new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), 12, 31),
        { Length: 7 } month => DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(1).AddDays(-1),
        _ => Json.Date(node),
    };

    /// <summary>Whether what has an <c>inForce</c> is in force.</summary>
    public static bool InForce(JsonObject thing, DateOnly day) => Contains(Json.Object(thing["inForce"]), day);
}
