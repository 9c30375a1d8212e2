using System.Collections.Immutable;

namespace GovernanceRules.Files;

/// <summary>
/// Two files may declare one id: the second may add keys that the first leaves out; a different value is a fault. So entries are merged as
/// they were written, and read when they are whole.
/// </summary>
internal sealed class EntryMerge(ReadContext reading)
{
    private const string IdKey = "id";
    private const string AttributesKey = "attributes";
    private const string ClustersKey = "clusters";

    // Whether some entry could not be read, so that what it declares is missing.
    public bool LostAny { get; private set; }

    public IEnumerable<T> All<T>(ImmutableArray<CharterDocument> documents, Field<ImmutableArray<Node>> field, NodeSchema<T> shape, string noun)
        where T : notnull => AllWithFile(documents, field, shape, noun).Select(e => e.Value);

    // Each with the file that declares it first.
    public IEnumerable<(T Value, CharterDocument File)> AllWithFile<T>(ImmutableArray<CharterDocument> documents, Field<ImmutableArray<Node>> field, NodeSchema<T> shape, string noun)
        where T : notnull
    {
        var entries = new List<(Node Node, CharterDocument File)>();
        var byId = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var document in documents)
            foreach (var node in document.Row.List(field))
                Add(node, document, noun, entries, byId);
        foreach (var (node, file) in entries)
            if (shape.TryRead(node, field.Name, reading, out var value))
                yield return (value, file);
            else
                LostAny = true;
    }

    private void Add(Node node, CharterDocument document, string noun, List<(Node Node, CharterDocument File)> entries, Dictionary<string, int> byId)
    {
        if (IdOf(node) is not { } id || !byId.TryGetValue(id, out var first))
        {
            if (IdOf(node) is { } own)
                byId.Add(own, entries.Count);
            entries.Add((node, document));
        }
        else if (entries[first].File == document)
        {
            // If an id is twice in one file, both entries are kept, and the core reports it.
            entries.Add((node, document));
        }
        else if (node is MappingNode second)
        {
            entries[first] = (Together(Full(entries[first].Node), second, $"the {noun} `{id}`"), entries[first].File);
        }
    }

    private MappingNode Together(MappingNode first, MappingNode second, string what)
    {
        var together = new MappingNode(first.File, first.Line, first.Column);
        together.Entries.AddRange(first.Entries);
        together.AddNulls(first);
        together.AddNulls(second);
        foreach (var entry in second.Entries.Where(e => !e.IsIgnored))
        {
            var at = together.Entries.FindIndex(e => e.Key.Text == entry.Key.Text);
            if (at < 0)
                together.Entries.Add(entry);
            else if (entry.Key.Text == AttributesKey && together.Entries[at].Value is MappingNode some && entry.Value is MappingNode more)
                together.Entries[at] = together.Entries[at] with { Value = Together(some, more, what) };
            else if (entry.Key.Text == ClustersKey && SaysNothing(together.Entries[at].Value))
                together.Entries[at] = entry;
            else if (entry.Key.Text == ClustersKey && SaysNothing(entry.Value))
                continue;
            else if (!Same(together.Entries[at].Value, entry.Value))
                reading.Wrong(DiagnosticId.Conflict, entry.Value,
                    $"{what} has another {entry.Key.Shown} in {Show.Quoted(together.Entries[at].Key.File.Name)}, line {together.Entries[at].Key.Line}; a second file may only add keys");
        }

        return together;
    }

    // Clusters that are unknown in one file may be given in another.
    private static bool SaysNothing(Node clusters) => clusters switch
    {
        ScalarNode scalar => scalar.Text == "unknown",
        SequenceNode { Items: [var alone] } => SaysNothing(alone),
        _ => false,
    };

    private static string? IdOf(Node node) => node switch
    {
        ScalarNode { Text.Length: > 0 } scalar => Identifier.Normalise(scalar.Text),
        MappingNode mapping when mapping.Find(IdKey) is { Value: ScalarNode { Text.Length: > 0 } id } => Identifier.Normalise(id.Text),
        _ => null,
    };

    // An entry that is an id alone, as it would be in full.
    private static MappingNode Full(Node node)
    {
        if (node is MappingNode mapping)
            return mapping;
        var full = new MappingNode(node.File, node.Line, node.Column);
        full.Entries.Add(new Entry(new ScalarNode(node.File, node.Line, node.Column, IdKey), node));
        return full;
    }

    public static bool Same(Node first, Node second) => (first, second) switch
    {
        (ScalarNode one, ScalarNode other) => Identifier.Normalise(one.Text) == Identifier.Normalise(other.Text),
        (SequenceNode one, SequenceNode other) => one.Items.Count == other.Items.Count && one.Items.Zip(other.Items).All(p =>
            Same(p.First, p.Second)),
        (MappingNode one, MappingNode other) => one.Entries.Count(e => !e.IsIgnored) == other.Entries.Count(e => !e.IsIgnored)
            && one.Entries.Where(e => !e.IsIgnored).All(e => other.Find(e.Key.Text) is { } same && Same(e.Value, same.Value)),
        (SequenceNode { Items: [var alone] }, ScalarNode other) => Same(alone, other),
        (ScalarNode one, SequenceNode { Items: [var alone] }) => Same(one, alone),
        _ => false,
    };
}
