namespace GovernanceRules.Files;

/// <summary>A piece of a YAML or JSON document, with the place where it begins.</summary>
internal abstract class Node(InputFile file, int line, int column)
{
    public InputFile File => file;

    public int Line => line;

    public int Column => column;

    public FileLocation Location => new(file.Name, line, column);

    /// <summary>What stands there, in the words of a fault.</summary>
    public abstract string Shown { get; }
}

/// <summary>A word, a number, a date, a text: scalars are text, and the key decides the type.</summary>
internal sealed class ScalarNode(InputFile file, int line, int column, string text) : Node(file, line, column)
{
    public string Text => text;

    /// <summary>Whether nothing is given: JSON's <c>null</c>, or YAML's plain <c>null</c>, <c>~</c> or nothing at all. Its text is then empty.</summary>
    public bool IsNull { get; private init; }

    public override string Shown => text.Length == 0 ? "empty" : Show.Quoted(text);

    public static ScalarNode Null(InputFile file, int line, int column) => new(file, line, column, "") { IsNull = true };

    public Identifier Word => new(text, Location);
}

internal sealed class AliasNode(InputFile file, int line, int column) : Node(file, line, column)
{
    public override string Shown => "an alias";
}

internal class SequenceNode(InputFile file, int line, int column) : Node(file, line, column)
{
    public List<Node> Items { get; } = [];

    public sealed override string Shown => "a list";

    /// <summary>Whether it has entries and none of them is given, so that it says as much as if its key were left out.</summary>
    public virtual bool IsNull => Items.Count > 0 && Items.TrueForAll(i => i is ScalarNode { IsNull: true });

    /// <summary>Takes an entry that has been read to its end.</summary>
    public virtual void Take(Node entry) => Items.Add(entry);
}

/// <summary>A mapping of keys to values, in the order of the file.</summary>
internal sealed class MappingNode(InputFile file, int line, int column) : Node(file, line, column)
{
    private List<ScalarNode>? _nulls;

    /// <summary>The keys that are given.</summary>
    public List<Entry> Entries { get; } = [];

    /// <summary>The keys that stand there without a value, which says that they are left out. Whether there may be such keys is still asked.</summary>
    public IReadOnlyList<ScalarNode> Nulls => _nulls ?? (IReadOnlyList<ScalarNode>)[];

    public override string Shown => "a mapping";

    public Entry? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key.Text == key)
                return entry;
        return null;
    }

    /// <summary>Whether a key stands here, with a value or without: what a document is, its first key says even so.</summary>
    public bool Names(string key) => Find(key) is not null || _nulls?.Exists(n => n.Text == key) == true;

    public void AddNull(ScalarNode key) => (_nulls ??= []).Add(key);

    /// <summary>Takes the last entry for one without a value.</summary>
    public void TakeBack()
    {
        AddNull(Entries[^1].Key);
        Entries.RemoveAt(Entries.Count - 1);
    }

    public void AddNulls(MappingNode other)
    {
        foreach (var key in other.Nulls)
            AddNull(key);
    }
}

internal readonly record struct Entry(ScalarNode Key, Node Value)
{
    /// <summary>Whether the key is for editors or for the writer alone; such keys are ignored.</summary>
    public bool IsIgnored => IsIgnoredKey(Key.Text);

    public static bool IsIgnoredKey(string text) => text is "$schema" || text.StartsWith("x-", StringComparison.Ordinal);
}
