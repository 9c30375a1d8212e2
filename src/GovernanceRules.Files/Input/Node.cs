namespace GovernanceRules.Files;

internal abstract class Node(InputFile file, int line, int column)
{
    public InputFile File => file;

    public int Line => line;

    public int Column => column;

    public FileLocation Location => new(file.Name, line, column);

    // In the words of a fault.
    public abstract string Shown { get; }
}

/// <summary>A word, a number, a date, a text: scalars are text, and the key decides the type.</summary>
internal sealed class ScalarNode(InputFile file, int line, int column, string text) : Node(file, line, column)
{
    public string Text => text;

    public override string Shown => text.Length == 0 ? "empty" : Show.Quoted(text);

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

    // Called when the entry has been read to its end.
    public virtual void Take(Node entry) => Items.Add(entry);
}

internal sealed class MappingNode(InputFile file, int line, int column) : Node(file, line, column)
{
    public List<Entry> Entries { get; } = [];

    public override string Shown => "a mapping";

    public Entry? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key.Text == key)
                return entry;
        return null;
    }
}

internal readonly record struct Entry(ScalarNode Key, Node Value)
{
    // Keys that are for editors or for the writer alone.
    public bool IsIgnored => IsIgnoredKey(Key.Text);

    public static bool IsIgnoredKey(string text) => text is "$schema" || text.StartsWith("x-", StringComparison.Ordinal);
}
