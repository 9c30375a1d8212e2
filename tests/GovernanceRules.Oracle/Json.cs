using System.Globalization;
using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Scalars are text, and where one value may stand, a list may.</summary>
internal static class Json
{
    public static JsonObject Object(JsonNode? node) => node as JsonObject ?? [];

    public static IEnumerable<JsonObject> Objects(JsonNode? node) => Nodes(node).OfType<JsonObject>();

    public static string? Text(JsonNode? node) => node is JsonValue value ? value.ToString() : null;

    public static bool Flag(JsonNode? node) => string.Equals(Text(node), "true", StringComparison.OrdinalIgnoreCase);

    public static DateOnly? Date(JsonNode? node) =>
        Text(node) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>The members of a list, or the one thing that stands in its place.</summary>
    public static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        null => [],
        JsonArray list => list.OfType<JsonNode>(),
        _ => [node],
    };

    public static List<string> Texts(JsonNode? node) => [.. Nodes(node).Select(Text).OfType<string>()];

    /// <summary>A copy with one more entry, which replaces what stood there.</summary>
    public static JsonObject With(JsonObject from, string key, JsonNode? value)
    {
        var copy = (JsonObject)from.DeepClone();
        copy[key] = value?.DeepClone();
        return copy;
    }

    public static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
