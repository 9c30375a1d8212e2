using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Both ends of a period are inclusive, and an absent end is open.</summary>
internal static class Period
{
    /// <summary>Whether the period that <c>from</c> and <c>to</c> of this object make holds the day.</summary>
    public static bool Contains(JsonObject period, DateOnly day) =>
        (Json.Date(period["from"]) ?? DateOnly.MinValue) <= day && day <= (Json.Date(period["to"]) ?? DateOnly.MaxValue);

    /// <summary>Whether what has an <c>inForce</c> is in force.</summary>
    public static bool InForce(JsonObject thing, DateOnly day) => Contains(Json.Object(thing["inForce"]), day);
}
