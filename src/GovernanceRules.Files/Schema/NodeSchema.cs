using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

/// <summary>What a value looks like: how it is read, what a fault says of another value, and its JSON Schema.</summary>
internal abstract class NodeSchema
{
    /// <summary>What a fault says was expected.</summary>
    public abstract string Expected { get; }

    public abstract void Describe(SchemaWriter schema);

    /// <summary>The value, or <see langword="null"/> if it is at fault.</summary>
    public abstract object? ReadAny(Node node, string key, ReadContext reading);
}

/// <inheritdoc/>
internal abstract class NodeSchema<T> : NodeSchema
    where T : notnull
{
    /// <summary>Reads a value; if it is at fault, adds its faults.</summary>
    /// <param name="node">What stands there.</param>
    /// <param name="key">The key it stands under, for the words of a fault.</param>
    /// <param name="reading">Takes the faults.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is a value.</returns>
    public abstract bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out T value);

    public sealed override object? ReadAny(Node node, string key, ReadContext reading) => TryRead(node, key, reading, out var value) ? value : null;
}

/// <summary>What goes along while a document is read: the faults found, all of which are told at once.</summary>
internal sealed class ReadContext(DiagnosticBag faults)
{
    public DiagnosticBag Faults => faults;

    public void Wrong(string code, Node at, string text) => faults.Add(code, at.Location, text);

    public void EmptyEntry(Node at, string key) => Wrong(DiagnosticId.WrongShape, at, $"an entry of `{key}` is empty; take it out, or give it a value");

    /// <summary>A value is not what its key takes. Of an alias that is not said: it is at fault already, and nobody knows what it stands for.</summary>
    public bool Unexpected(string code, Node at, string key, string expected)
    {
        if (at is not AliasNode)
            faults.Add(code, at.Location, $"`{key}` is {at.Shown}; expected {expected}");
        return false;
    }
}
