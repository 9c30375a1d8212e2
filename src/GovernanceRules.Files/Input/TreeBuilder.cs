namespace GovernanceRules.Files;

/// <summary>Builds the tree from the events of a parser, with a stack of its own, so that no nesting can exhaust the process.</summary>
internal sealed class TreeBuilder(InputFile file, LongLists longLists, DiagnosticBag faults)
{
    public const int MaxDepth = 64;

    private const int ManyKeys = 12;

    private readonly Stack<Open> _open = [];
    private readonly Dictionary<string, string> _pool = new(StringComparer.Ordinal);

    public Node? Root { get; private set; }

    // Returns false if it is nested too deep; reading then ends.
    public bool StartMapping(int line, int column) => Start(new MappingNode(file, line, column));

    // Returns false if it is nested too deep; reading then ends.
    public bool StartList(int line, int column) => Start(_open.Count == 1 && _open.Peek() is { Collection: MappingNode, HasKey: true } top
        ? longLists.Of(top.Key?.Text, file, line, column)
        : new SequenceNode(file, line, column));

    public void End()
    {
        var ended = _open.Pop().Collection;
        if (!_open.TryPeek(out var open))
            return;
        if (open.Collection is SequenceNode sequence)
            sequence.Take(ended);
        else if (ended is SequenceNode { IsNull: true } && ((MappingNode)open.Collection) is { Entries: [.., var last] } mapping && last.Value == ended)
            mapping.TakeBack();
    }

    public void Scalar(int line, int column, string text) => Leaf(new ScalarNode(file, line, column, Pooled(text)));

    /// <summary>Nothing, where something could stand; of a key it is a text all the same.</summary>
    public void Null(int line, int column, string text)
    {
        if (_open.TryPeek(out var open) && open is { Collection: MappingNode, HasKey: false })
            Scalar(line, column, text);
        else
            Leaf(ScalarNode.Null(file, line, column));
    }

    public void Leaf(Node node)
    {
        if (_open.TryPeek(out var open) && open.Collection is SequenceNode sequence)
            sequence.Take(node);
        else
            Attach(node);
    }

    private bool Start(Node collection)
    {
        // A list takes its entries when they are complete.
        if (!_open.TryPeek(out var open) || open.Collection is not SequenceNode)
            Attach(collection);
        _open.Push(new Open(collection));
        if (_open.Count <= MaxDepth)
            return true;
        faults.Add(DiagnosticId.Malformed, collection.Location, $"the file is nested deeper than {MaxDepth}; it was read no further");
        return false;
    }

    private void Attach(Node node)
    {
        if (!_open.TryPeek(out var open))
            Root = node;
        else if (!open.HasKey)
            Key(open, node);
        else
            Value(open, node);
    }

    private void Key(Open open, Node node)
    {
        open.HasKey = true;
        open.Key = null;
        if (node is not ScalarNode key)
            faults.Add(DiagnosticId.WrongShape, node.Location, $"{node.Shown} stands here as a key; expected a word");
        else if (key.Text == "<<")
            faults.Add(DiagnosticId.NotPlain, key.Location, "merge keys (`<<`) are not understood; write the keys out");
        else if (First(open, key.Text) is { } first)
            faults.Add(DiagnosticId.DuplicateKey, key.Location, $"the key {key.Shown} stands twice; the first is in line {first}");
        else
            open.Key = key;
    }

    private static void Value(Open open, Node node)
    {
        open.HasKey = false;
        if (open.Key is not { } key)
            return;
        open.Lines?.Add(key.Text, key.Line);
        if (node is ScalarNode { IsNull: true })
            ((MappingNode)open.Collection).AddNull(key);
        else
            ((MappingNode)open.Collection).Entries.Add(new Entry(key, node));
    }

    // The line in which the key occurs already.
    private static int? First(Open open, string key)
    {
        var mapping = (MappingNode)open.Collection;
        if (open.Lines is null && mapping.Entries.Count + mapping.Nulls.Count >= ManyKeys)
            open.Lines = mapping.Entries.Select(e => e.Key).Concat(mapping.Nulls).ToDictionary(k => k.Text, k => k.Line, StringComparer.Ordinal);
        if (open.Lines is { } lines)
            return lines.TryGetValue(key, out var known) ? known : null;
        foreach (var entry in mapping.Entries)
            if (entry.Key.Text == key)
                return entry.Key.Line;
        foreach (var none in mapping.Nulls)
            if (none.Text == key)
                return none.Line;
        return null;
    }

    // Keys and ids repeat on every row of a long register; kept once, they cost little.
    private string Pooled(string text)
    {
        if (text.Length > 40)
            return text;
        if (_pool.TryGetValue(text, out var known))
            return known;
        if (_pool.Count < 1 << 14)
            _pool.Add(text, text);
        return text;
    }

    private sealed class Open(Node collection)
    {
        public Node Collection => collection;

        public bool HasKey { get; set; }

        // The key whose value comes next; null if the key is at fault and its value is skipped.
        public ScalarNode? Key { get; set; }

        public Dictionary<string, int>? Lines { get; set; }
    }
}

/// <summary>
/// The lists at the top of a document that may be so long that no tree is made of them: each entry is read as soon as the parser has
/// finished it, and only the result is kept.
/// </summary>
internal sealed class LongLists(params (string Key, Func<InputFile, int, int, SequenceNode> List)[] lists)
{
    // For readers that want the tree of the whole document.
    public static LongLists None { get; } = new();

    // An ordinary list if the key is not among these.
    public SequenceNode Of(string? key, InputFile file, int line, int column)
    {
        foreach (var (name, list) in lists)
            if (name == key)
                return list(file, line, column);
        return new SequenceNode(file, line, column);
    }
}
