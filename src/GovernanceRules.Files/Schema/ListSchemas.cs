using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovernanceRules.Files;

internal interface IListSchema
{
    NodeSchema Item { get; }
}

internal sealed class ListSchema<T>(NodeSchema<T> item, string expected, bool mayBeEmpty = true) : NodeSchema<ImmutableArray<T>>, IListSchema
    where T : notnull
{
    public NodeSchema Item => item;

    public override string Expected => expected;

    public override bool TryRead(Node node, string key, ReadContext reading, out ImmutableArray<T> value)
    {
        value = [];
        if (node is ReadList<T> read)
        {
            value = read.Values(reading);
            return true;
        }

        if (node is not SequenceNode list)
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, expected);
        if (list.Items.Count == 0 && !mayBeEmpty)
        {
            reading.Wrong(DiagnosticId.WrongShape, node, $"the list `{key}` is empty; expected {expected} with at least one entry");
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>(list.Items.Count);
        foreach (var one in list.Items)
            if (one is ScalarNode { IsNull: true })
                reading.EmptyEntry(one, key);
            else if (item.TryRead(one, key, reading, out var entry))
                items.Add(entry);
        value = items.DrainToImmutable();
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.List(item, mayBeEmpty ? 0 : 1);
}

internal sealed class OneOrMany<T>(NodeSchema<T> item, bool mayBeEmpty = false) : NodeSchema<ImmutableArray<T>>
    where T : notnull
{
    private readonly ListSchema<T> _list = new(item, $"{item.Expected}, or a list", mayBeEmpty);

    public override string Expected => _list.Expected;

    public override bool TryRead(Node node, string key, ReadContext reading, out ImmutableArray<T> value)
    {
        if (node is SequenceNode)
            return _list.TryRead(node, key, reading, out value);
        value = [];
        if (!item.TryRead(node, key, reading, out var read))
            return false;
        value = [read];
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(item, _list);
}

/// <summary>A value that is written short as one scalar, or in full as something else.</summary>
internal sealed class ScalarOrMapping<T>(NodeSchema<T> shortly, NodeSchema<T> full) : NodeSchema<T>
    where T : notnull
{
    public override string Expected => $"{shortly.Expected}, or {full.Expected}";

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out T value)
    {
        if (node is ScalarNode { Text.Length: > 0 })
            return shortly.TryRead(node, key, reading, out value);
        if (node is MappingNode)
            return full.TryRead(node, key, reading, out value);
        value = default;
        return reading.Unexpected(DiagnosticId.WrongShape, node, key, Expected);
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(shortly, full);
}

/// <summary>A value that is read as one thing and kept as another.</summary>
internal sealed class Mapped<TFrom, T>(NodeSchema<TFrom> from, Func<TFrom, Node, T> make) : NodeSchema<T>
    where TFrom : notnull
    where T : notnull
{
    public override string Expected => from.Expected;

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!from.TryRead(node, key, reading, out var read))
            return false;
        value = make(read, node);
        return true;
    }

    public override void Describe(SchemaWriter schema) => from.Describe(schema);
}

/// <summary>A value that is read later, when more is known: what is beside it, or what another file says of it.</summary>
internal sealed class Deferred(params NodeSchema[] shapes) : NodeSchema<Node>
{
    public override string Expected => shapes[0].Expected;

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out Node value)
    {
        value = node;
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(shapes);
}

/// <summary>A shape that contains itself.</summary>
internal sealed class Recursive<T>(string expected, Func<NodeSchema<T>> shape) : NodeSchema<T>
    where T : notnull
{
    public override string Expected => expected;

    public override bool TryRead(Node node, string key, ReadContext reading, [MaybeNullWhen(false)] out T value) =>
        shape().TryRead(node, key, reading, out value);

    public override void Describe(SchemaWriter schema) => shape().Describe(schema);
}

/// <summary>A mapping whose keys are words of the user's own.</summary>
internal sealed class MapSchema<T>(NodeSchema<T> item, string expected, bool ignoresOthers = false) : NodeSchema<ImmutableArray<(ScalarNode Key, T Value)>>
    where T : notnull
{
    public override string Expected => expected;

    public override bool TryRead(Node node, string key, ReadContext reading, out ImmutableArray<(ScalarNode Key, T Value)> value)
    {
        value = [];
        if (node is not MappingNode mapping)
            return reading.Unexpected(DiagnosticId.WrongShape, node, key, expected);
        var all = ImmutableArray.CreateBuilder<(ScalarNode, T)>(mapping.Entries.Count);
        foreach (var entry in mapping.Entries)
            if (!(ignoresOthers && entry.IsIgnored) && item.TryRead(entry.Value, entry.Key.Text, reading, out var read))
                all.Add((entry.Key, read));
        value = all.DrainToImmutable();
        return true;
    }

    public override void Describe(SchemaWriter schema) => schema.Map(item);
}

/// <summary>
/// A list whose entries are read one after the other while the document is, and not kept. Their faults are reported with the list.
/// </summary>
internal sealed class ReadList<T>(InputFile file, int line, int column, string key, NodeSchema<T> entry) : SequenceNode(file, line, column)
    where T : notnull
{
    private readonly ImmutableArray<T>.Builder _values = ImmutableArray.CreateBuilder<T>();
    private readonly ReadContext _reading = new(new DiagnosticBag());
    private readonly List<Node> _nulls = [];

    public override bool IsNull => _nulls.Count > 0 && _values.Count == 0 && !_reading.Faults.Any;

    public override void Take(Node entryNode)
    {
        if (entryNode is ScalarNode { IsNull: true })
            _nulls.Add(entryNode);
        else if (entry.TryRead(entryNode, key, _reading, out var value))
            _values.Add(value);
    }

    // Adds the faults of the entries.
    public ImmutableArray<T> Values(ReadContext reading)
    {
        reading.Faults.AddRange(_reading.Faults.Diagnostics);
        foreach (var none in _nulls)
            reading.EmptyEntry(none, key);
        return _values.DrainToImmutable();
    }
}
