using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

/// <summary>What a value looks like: how it is read, what a fault says of another value, and its JSON Schema.</summary>
internal abstract class NodeSchema
{
    public abstract string Expected { get; }

    public abstract void Describe(SchemaWriter schema);

    // null if the value is at fault.
    public abstract object? ReadAny(Node node, string key, ReadContext reading);
}

internal abstract class NodeSchema<T> : NodeSchema
    where T : notnull
{
    // Adds the faults of the value. key: for the words of a fault.
    public abstract bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out T value);

    public sealed override object? ReadAny(Node node, string key, ReadContext reading) => TryRead(node, key, reading, out var value) ? value : null;
}

/// <summary>Goes along while a document is read, and takes the faults, all of which are reported at once.</summary>
internal sealed class ReadContext(DiagnosticBag faults)
{
    public DiagnosticBag Faults => faults;

    public void Wrong(string code, Node at, string text) => faults.Add(code, at.Location, text);

    // An alias is not reported: it is at fault already, and nobody knows what it means.
    public bool Unexpected(string code, Node at, string key, string expected)
    {
        if (at is not AliasNode)
            faults.Add(code, at.Location, $"`{key}` is {at.Shown}; expected {expected}");
        return false;
    }
}
