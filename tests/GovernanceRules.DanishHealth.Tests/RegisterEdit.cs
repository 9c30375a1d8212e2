using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace GovernanceRules.DanishHealth.Tests;

/// <summary>Edits a register's YAML: first takes rows away, then changes rows, then adds some.</summary>
internal static class RegisterEdit
{
    public static string[] Keys => ["remove", "change", "add"];

    public static YamlNode Parse(string yaml)
    {
        var stream = new YamlStream();
        using var reader = new StringReader(yaml);
        stream.Load(reader);
        return stream.Documents.Single().RootNode;
    }

    public static string TextOf(YamlNode node) => ((YamlScalarNode)node).Value ?? "";

    public static string Apply(string register, YamlMappingNode edits)
    {
        var root = (YamlMappingNode)Parse(register);
        foreach (var (rows, wanted, _) in Edits(edits, "remove"))
            foreach (var row in Matching(root, rows, wanted))
                ((YamlSequenceNode)root[rows]).Children.Remove(row);
        foreach (var (rows, wanted, entry) in Edits(edits, "change"))
            foreach (var row in Matching(root, rows, wanted))
                Set(row, (YamlMappingNode)entry["to"]);
        foreach (var (rows, row, _) in Edits(edits, "add"))
            ListOf(root, rows).Add(row);
        using var writer = new StringWriter();
        new YamlStream(new YamlDocument(root)).Save(writer, assignAnchors: false);
        return writer.ToString();
    }

    // Each is one list's name with a row, and for `change` a `to` besides.
    private static IEnumerable<(YamlNode Rows, YamlMappingNode Row, YamlMappingNode Entry)> Edits(YamlMappingNode edits, string kind) =>
        edits.Children.TryGetValue(new YamlScalarNode(kind), out var list)
            ? ((YamlSequenceNode)list).Cast<YamlMappingNode>().Select(e =>
            {
                var (rows, row) = e.Children.Single(p => kind != "change" || TextOf(p.Key) != "to");
                return (rows, (YamlMappingNode)row, e);
            })
            : [];

    /// <summary>All rows of a list that have these values. `covers`, which is one mapping, is its own only row.</summary>
    private static List<YamlMappingNode> Matching(YamlMappingNode root, YamlNode rows, YamlMappingNode wanted)
    {
        var candidates = root[rows] is YamlMappingNode single ? [single] : ((YamlSequenceNode)root[rows]).Cast<YamlMappingNode>();
        var found = candidates.Where(r => wanted.Children.All(w => r.Children.TryGetValue(w.Key, out var value) && Same(value, w.Value))).ToList();
        return found.Count > 0 ? found : throw new InvalidDataException($"no row of `{rows}` has the values {wanted}");
    }

    private static void Set(YamlMappingNode row, YamlMappingNode values)
    {
        foreach (var (key, value) in values.Children)
            if (value is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" })
                row.Children.Remove(key);
            else
                row.Children[key] = value;
    }

    private static YamlSequenceNode ListOf(YamlMappingNode root, YamlNode rows)
    {
        if (!root.Children.ContainsKey(rows))
            root.Add(rows, new YamlSequenceNode());
        return (YamlSequenceNode)root[rows];
    }

    // Scalars are text, and quoting changes nothing.
    private static bool Same(YamlNode left, YamlNode right) => (left, right) switch
    {
        (YamlScalarNode l, YamlScalarNode r) => l.Value == r.Value,
        (YamlSequenceNode l, YamlSequenceNode r) => l.Children.Count == r.Children.Count && l.Zip(r).All(p => Same(p.First, p.Second)),
        (YamlMappingNode l, YamlMappingNode r) => l.Children.Count == r.Children.Count
            && l.Children.All(p => r.Children.TryGetValue(p.Key, out var other) && Same(p.Value, other)),
        _ => false,
    };
}
