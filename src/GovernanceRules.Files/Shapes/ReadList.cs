using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>A list whose entries are read one after the other while the document is, and not kept. What is wrong with them is told with the list.</summary>
internal sealed class ReadList<T>(InputFile file, int line, int column, string key, NodeSchema<T> entry) : SequenceNode(file, line, column)
    where T : notnull
{
    private readonly ImmutableArray<T>.Builder _values = ImmutableArray.CreateBuilder<T>();
    private readonly ReadContext _reading = new(new DiagnosticBag());

    public override void Take(Node entryNode)
    {
        if (entry.TryRead(entryNode, key, _reading, out var value))
            _values.Add(value);
    }

    /// <summary>The entries; their faults are added.</summary>
    public ImmutableArray<T> Values(ReadContext reading)
    {
        reading.Faults.AddRange(_reading.Faults.Diagnostics);
        return _values.DrainToImmutable();
    }
}
