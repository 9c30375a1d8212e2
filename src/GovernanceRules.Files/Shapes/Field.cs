namespace GovernanceRules.Files;

/// <summary>
/// A key of a mapping. This one description of it serves the reader, the faults and the schema.
/// </summary>
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

/// <inheritdoc/>
internal sealed class Field<T>(string name, NodeSchema<T> shape, string description, bool isRequired) : Field(name, description, isRequired)
    where T : notnull
{
    public NodeSchema<T> Shape => shape;

    public override NodeSchema AnyShape => shape;
}
