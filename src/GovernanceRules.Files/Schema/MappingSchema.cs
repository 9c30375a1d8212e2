using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

internal sealed class MappingSchema<T>(string noun, string description, ImmutableArray<Field> fields, Func<MappingReader, T?> build) : NodeSchema<T>
    where T : class
{
    public ImmutableArray<Field> Fields => fields;

    // One of these must be there; what builds the value says so if none is. Empty if there is no such choice.
    public ImmutableArray<Field> OneOf { get; init; } = [];

    public override string Expected { get; } = fields.FirstOrDefault(f => f.IsRequired) is { } first
        ? $"a mapping such as {{ {first.Name}: ... }}"
        : $"a mapping with keys such as `{fields[0].Name}`";

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (node is not MappingNode mapping)
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
        var row = new MappingReader(mapping, reading);
        row.Read(noun, fields, OneOf);
        value = build(row);
        return value is not null;
    }

    public override void Describe(SchemaWriter schema) => schema.Mapping(noun, description, fields, null, OneOf);
}

/// <summary>A key of a mapping. Its one description serves the reader, the faults and the schema.</summary>
internal abstract class Field(string name, string description, bool isRequired)
{
    public string Name => name;

    public string Description => description;

    public bool IsRequired => isRequired;

    public abstract NodeSchema AnyShape { get; }

    public static Field<T> Required<T>(string name, NodeSchema<T> shape, string description)
        where T : notnull => new(name, shape, description, true);

    public static Field<T> Optional<T>(string name, NodeSchema<T> shape, string description)
        where T : notnull => new(name, shape, description, false);
}

internal sealed class Field<T>(string name, NodeSchema<T> shape, string description, bool isRequired) : Field(name, description, isRequired)
    where T : notnull
{
    public NodeSchema<T> Shape => shape;

    public override NodeSchema AnyShape => shape;
}
