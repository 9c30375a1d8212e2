using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

/// <summary>A mapping with keys that the format knows.</summary>
internal sealed class MappingSchema<T>(string noun, string description, ImmutableArray<Field> fields, Func<MappingReader, T?> build) : NodeSchema<T>
    where T : class
{
    public ImmutableArray<Field> Fields => fields;

    public override string Expected { get; } = fields.FirstOrDefault(f => f.IsRequired) is { } first
        ? $"a mapping such as {{ {first.Name}: ... }}"
        : $"a mapping with keys such as `{fields[0].Name}`";

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (node is not MappingNode mapping)
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
        var row = new MappingReader(mapping, reading);
        row.Read(noun, fields);
        value = build(row);
        return value is not null;
    }

    public override void Describe(SchemaWriter schema) => schema.Mapping(noun, description, fields, null);
}
