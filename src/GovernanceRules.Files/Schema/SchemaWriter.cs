using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovernanceRules.Files;

/// <summary>
/// Writes a JSON Schema (draft 2020-12) from the shapes by which files are read. A shape describes itself into the schema that is open.
/// </summary>
internal sealed class SchemaWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly SortedDictionary<string, MappingSchema> _mappings = new(StringComparer.Ordinal);

    private SchemaWriter(Utf8JsonWriter json) => _json = json;

    public static byte[] Of(NodeSchema root, string title)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream,
            new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", title);
            var schema = new SchemaWriter(json);
            root.Describe(schema);
            schema.Definitions();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    // Quotes change nothing, so a word may look like a number or a truth value.
    public void Scalar()
    {
        _json.WriteStartArray("type");
        foreach (var type in new[] { "string", "number", "boolean" })
            _json.WriteStringValue(type);
        _json.WriteEndArray();
    }

    public void Text(string pattern)
    {
        _json.WriteString("type", "string");
        _json.WriteString("pattern", pattern);
    }

    public void Boolean()
    {
        _json.WriteStartArray("enum");
        _json.WriteBooleanValue(true);
        _json.WriteBooleanValue(false);
        _json.WriteStringValue("true");
        _json.WriteStringValue("false");
        _json.WriteEndArray();
    }

    public void Number(bool shares)
    {
        _json.WriteStartArray("type");
        _json.WriteStringValue("integer");
        _json.WriteStringValue("string");
        _json.WriteEndArray();
        _json.WriteNumber("minimum", 0);
        _json.WriteString("pattern", shares ? "^[0-9]{1,9}(/[0-9]{1,9}|(\\.[0-9]{1,3})?%)?$" : "^[0-9]{1,9}$");
    }

    public void PositiveDecimal()
    {
        _json.WriteStartArray("type");
        _json.WriteStringValue("number");
        _json.WriteStringValue("string");
        _json.WriteEndArray();
        _json.WriteNumber("exclusiveMinimum", 0);
        _json.WriteNumber("exclusiveMaximum", 1000);
        _json.WriteString("pattern", "^[0-9]{1,3}(\\.[0-9]{1,3})?$");
    }

    public void OneOf(IEnumerable<string> words)
    {
        _json.WriteStartArray("enum");
        foreach (var word in words)
            _json.WriteStringValue(word);
        _json.WriteEndArray();
    }

    public void List(NodeSchema item, int min)
    {
        _json.WriteString("type", "array");
        if (min > 0)
            _json.WriteNumber("minItems", min);
        Inner("items", item);
    }

    public void AnyOf(params ReadOnlySpan<NodeSchema> shapes)
    {
        if (shapes.Length == 1)
        {
            shapes[0].Describe(this);
            return;
        }

        _json.WriteStartArray("anyOf");
        foreach (var shape in shapes)
        {
            _json.WriteStartObject();
            shape.Describe(this);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    public void Map(NodeSchema item)
    {
        _json.WriteString("type", "object");
        Inner("additionalProperties", item, orNull: true);
    }

    public void AnyMapping() => _json.WriteString("type", "object");

    // Defined once, and referenced wherever it may be.
    public void Mapping(string noun, string description, ImmutableArray<Field> fields, NodeSchema? other, ImmutableArray<Field> oneOf = default)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(string.Concat(noun.Split(' ').Select((w, i) => i == 0 ? w
            : char.ToUpperInvariant(w[0]) + w[1..])));
        if (!_mappings.TryAdd(name, new MappingSchema(description, fields, other, oneOf.IsDefault ? [] : oneOf)) && _mappings[name].Fields != fields)
            throw new InvalidOperationException($"Two mappings are called `{noun}`.");
        _json.WriteString("$ref", $"#/$defs/{name}");
    }

    private void Definitions()
    {
        _json.WriteStartObject("$defs");
        var written = new HashSet<string>(StringComparer.Ordinal);
        while (_mappings.Keys.FirstOrDefault(n => !written.Contains(n)) is { } name)
        {
            written.Add(name);
            _json.WriteStartObject(name);
            Definition(_mappings[name]);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
    }

    private void Definition(MappingSchema mapping)
    {
        _json.WriteString("description", mapping.Description);
        _json.WriteString("type", "object");
        _json.WriteStartObject("properties");
        _json.WriteStartObject("$schema");
        _json.WriteEndObject();
        foreach (var field in mapping.Fields)
        {
            _json.WriteStartObject(field.Name);
            _json.WriteString("description", field.Description);
            if (field.IsRequired)
                field.AnyShape.Describe(this);
            else
                OrNull(field.AnyShape);
            _json.WriteEndObject();
        }

        _json.WriteEndObject();
        var required = mapping.Fields.Where(f => f.IsRequired).ToList();
        if (required.Count > 0)
        {
            _json.WriteStartArray("required");
            foreach (var field in required)
                _json.WriteStringValue(field.Name);
            _json.WriteEndArray();
        }

        if (!mapping.OneOf.IsEmpty)
            OneRequired(mapping.OneOf);
        _json.WriteStartObject("patternProperties");
        _json.WriteStartObject("^x-");
        _json.WriteEndObject();
        _json.WriteEndObject();
        if (mapping.Other is null)
            _json.WriteBoolean("additionalProperties", false);
        else
            Inner("additionalProperties", mapping.Other, orNull: true);
    }

    private void OneRequired(ImmutableArray<Field> fields)
    {
        _json.WriteStartArray("anyOf");
        foreach (var field in fields)
        {
            _json.WriteStartObject();
            _json.WriteStartArray("required");
            _json.WriteStringValue(field.Name);
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Inner(string name, NodeSchema shape, bool orNull = false)
    {
        _json.WriteStartObject(name);
        if (orNull)
            OrNull(shape);
        else
            shape.Describe(this);
        _json.WriteEndObject();
    }

    // A key that may be left out may also stand there without a value.
    private void OrNull(NodeSchema shape)
    {
        _json.WriteStartArray("anyOf");
        _json.WriteStartObject();
        shape.Describe(this);
        _json.WriteEndObject();
        _json.WriteStartObject();
        _json.WriteString("type", "null");
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private sealed record MappingSchema(string Description, ImmutableArray<Field> Fields, NodeSchema? Other, ImmutableArray<Field> OneOf);
}
