using System.Text.Json.Nodes;

namespace GovernanceRules.Tests.Decisions;

/// <summary>The same document, written otherwise.</summary>
internal static class Written
{
    // Constraints and levels, the steps of a matter on one day and the places of a route stand in an order that means something.
    private static readonly string[] Lists =
        ["fora", "organisations", "clusters", "escalations", "people", "memberships", "meetings", "matters", "waivers", "traits", "types"];

    /// <summary>A charter or a register whose lists stand backwards.</summary>
    public static string Backwards(string json)
    {
        var document = JsonNode.Parse(json)!.AsObject();
        foreach (var list in Lists)
            if (document[list] is JsonArray entries)
                document[list] = new JsonArray([.. entries.Reverse().Select(e => e!.DeepClone())]);
        return document.ToJsonString();
    }
}
