using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using YamlDotNet.RepresentationModel;

namespace GovernanceRules.Tests.Shared;

/// <summary>The schemas of the repository, read by a validator that was not written here.</summary>
internal static class PublishedSchema
{
    private static readonly Dictionary<string, JsonSchema> Schemas = Directory.EnumerateFiles(Repository.PathOf("schemas"))
        .ToDictionary(f => Path.GetFileName(f)[..^".schema.json".Length], f => JsonSchema.FromText(File.ReadAllText(f)), StringComparer.Ordinal);

    private static readonly EvaluationOptions WithPlaces = new() { OutputFormat = OutputFormat.List };

    /// <summary>Says what a schema refuses, one line for each: the place as a JSON pointer, and why.</summary>
    public static string[] Refuses(string kind, JsonElement document)
    {
        var results = Schemas[kind].Evaluate(document, WithPlaces);
        return results.IsValid ? [] : [.. results.Details!.Where(d => d.Errors is not null).SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation} {e.Value}"))];
    }

    public static string[] RefusesYaml(string kind, string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return Refuses(kind, JsonSerializer.SerializeToElement(Json(yaml.Documents[0].RootNode)));
    }

    public static string[] RefusesJson(string kind, string text)
    {
        using var json = JsonDocument.Parse(text);
        return Refuses(kind, json.RootElement);
    }

    /// <summary>Scalars stay texts, as the format reads them.</summary>
    private static JsonNode Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, (JsonNode?)Json(entry.Value)))),
        YamlSequenceNode sequence => new JsonArray([.. sequence.Select(Json)]),
        _ => JsonValue.Create(((YamlScalarNode)node).Value!),
    };
}
