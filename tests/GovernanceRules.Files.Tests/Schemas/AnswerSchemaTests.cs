using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace GovernanceRules.Files.Tests.Schemas;

/// <summary>The types that are written as JSON are the schema of the answer, which says more of them: descriptions, patterns, smallest numbers.</summary>
public sealed class AnswerSchemaTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    [Fact]
    public void Answer_schema_has_the_properties_of_the_types_that_are_written()
    {
        var schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("schemas", "answer.schema.json")))!.AsObject();

        OfSchema(schema, schema, "").Should().Equal(OfType(typeof(CheckJson), ""));
    }

    private static IEnumerable<string> OfType(Type type, string path)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var at = $"{path}{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}";
            var optional = property.GetCustomAttribute<JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.WhenWritingNull };
            var mayBeNull = !optional && (Nullable.GetUnderlyingType(property.PropertyType) is not null || Nullability.Create(property).ReadState == NullabilityState.Nullable);
            var bare = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            var item = bare.IsGenericType ? bare.GetGenericArguments()[0] : null;
            yield return $"{at}: {NameOf(bare)}{(mayBeNull ? " or null" : "")}{(optional ? ", optional" : "")}";
            foreach (var inner in (item ?? bare).Namespace == typeof(CheckJson).Namespace && !(item ?? bare).IsEnum ? OfType(item ?? bare, $"{at}{(item is null ? "." : "[].")}") : [])
                yield return inner;
        }
    }

    private static string NameOf(Type type) => type switch
    {
        _ when type.IsEnum => string.Join('|', Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName).Order(StringComparer.Ordinal)),
        _ when type == typeof(int) => "integer",
        _ when type == typeof(string) || type == typeof(DateOnly) => "string",
        { IsGenericType: true } => $"array of {NameOf(type.GetGenericArguments()[0])}",
        _ => "object",
    };

    private static IEnumerable<string> OfSchema(JsonObject root, JsonObject schema, string path)
    {
        var required = schema["required"]!.AsArray().Select(r => r!.GetValue<string>()).ToHashSet();
        foreach (var (name, node) in schema["properties"]!.AsObject())
        {
            var (type, mayBeNull) = Of(root, node!.AsObject());
            yield return $"{path}{name}: {type}{(mayBeNull ? " or null" : "")}{(required.Contains(name) ? "" : ", optional")}";
            var value = Resolved(root, node.AsObject());
            var inner = value["items"] is JsonObject items ? Resolved(root, items) : value;
            if (inner.ContainsKey("properties"))
                foreach (var one in OfSchema(root, inner, $"{path}{name}{(inner == value ? "." : "[].")}"))
                    yield return one;
        }
    }

    private static (string Type, bool MayBeNull) Of(JsonObject root, JsonObject node)
    {
        var value = Resolved(root, node);
        var types = value["type"] switch
        {
            JsonArray several => [.. several.Select(t => t!.GetValue<string>())],
            { } one => [one.GetValue<string>()],
            null => new List<string>(),
        };
        var type = types.FirstOrDefault(t => t != "null") ?? (value["const"]?.GetValueKind() == JsonValueKind.Number ? "integer" : "string");
        return (value["enum"] is JsonArray words && IsClosed(words) ? string.Join('|', words.Select(w => w!.GetValue<string>()).Order(StringComparer.Ordinal))
            : type == "array" ? $"array of {Of(root, value["items"]!.AsObject()).Type}"
            : type, types.Contains("null"));
    }

    // The words of these two are no enumeration in the code.
    private static bool IsClosed(JsonArray words) => words[0]!.GetValue<string>() is not ("new" or "constraint");

    private static JsonObject Resolved(JsonObject root, JsonObject node) =>
        node["$ref"] is { } reference ? root["$defs"]![reference.GetValue<string>().Split('/')[^1]]!.AsObject() : node;
}
