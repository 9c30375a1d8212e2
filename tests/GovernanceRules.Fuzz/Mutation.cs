using System.Text.Json.Nodes;
using YamlDotNet.RepresentationModel;

namespace GovernanceRules.Fuzz;

/// <summary>Changes a file: its tree, its words or its characters.</summary>
internal sealed class Mutation(Random random, IReadOnlyList<string> words)
{
    private static readonly string[] Odd =
    [
        "", "null", "~", "-1", "0", "1/0", "7/3", "40%", "999999999", "99999999999999999999", "0001-01-01", "9999-12-31", "2014-02-30", "all", "any", "none", "unknown", "own",
        "present", "true", "æøå", "é", "\u202e", "\u2028", "\ufeff", "\0", "\u001b[31m", "§ 2, stk. 1", "::error::x", "../..", "/", ".", "a/b", "\ud83d\ude00", new string('x', 5000),
    ];

    private static readonly Dictionary<string, JsonNode?> Trees = new(StringComparer.Ordinal);

    private const string Signs = "{}[]:,-#&*!|>'\"%@`\t\r\n ";

    public string Of(string text)
    {
        // Most files are changed in one place, so that many are still read to the end.
        for (var times = Times(); times > 0; times--)
            text = random.Next(3) switch
            {
                0 when Tree(text) is { } tree => tree,
                1 => Words(text),
                _ => Characters(text),
            };
        return text;
    }

    private int Times() => random.Next(3) == 0 ? random.Next(2, 5) : 1;

    private string Word() => random.Next(4) == 0 ? Odd[random.Next(Odd.Length)] : words[random.Next(words.Count)];

    // null if it is no tree. JSON is read as YAML is.
    private string? Tree(string text)
    {
        if (Known(text)?.DeepClone() is not JsonObject root)
            return null;
        for (var times = Times(); times > 0; times--)
            Change(root);
        return root.ToJsonString();
    }

    private void Change(JsonObject root)
    {
        var all = Containers(root).ToList();
        switch (all[random.Next(all.Count)])
        {
            case JsonObject { Count: > 0 } mapping:
                var entry = mapping.ElementAt(random.Next(mapping.Count));
                switch (random.Next(5))
                {
                    case 0:
                        mapping.Remove(entry.Key);
                        break;
                    case 1:
                        mapping.Remove(entry.Key);
                        mapping[Word()] = entry.Value?.DeepClone();
                        break;
                    case 2:
                        mapping[entry.Key] = all[random.Next(all.Count)].DeepClone();
                        break;
                    case 3:
                        mapping[Word()] = all[random.Next(all.Count)].DeepClone();
                        break;
                    default:
                        mapping[entry.Key] = Word();
                        break;
                }

                break;
            case JsonArray list:
                var place = list.Count == 0 ? 0 : random.Next(list.Count);
                switch (random.Next(4))
                {
                    case 0 when list.Count > 0:
                        list.RemoveAt(place);
                        break;
                    case 1 when list.Count > 0:
                        list.Add(list[place]?.DeepClone());
                        break;
                    case 2:
                        list.Insert(place, all[random.Next(all.Count)].DeepClone());
                        break;
                    default:
                        list.Insert(place, Word());
                        break;
                }

                break;
        }
    }

    private static IEnumerable<JsonNode> Containers(JsonNode node)
    {
        if (node is JsonObject or JsonArray)
            yield return node;
        foreach (var inner in node switch { JsonObject o => o.Select(e => e.Value), JsonArray a => a, _ => [] })
            if (inner is not null)
                foreach (var found in Containers(inner))
                    yield return found;
    }

    // Most cases begin with one of a few files.
    private static JsonNode? Known(string text) => Trees.TryGetValue(text, out var tree) ? tree
        : Trees.Count < 300 ? Trees[text] = JsonOf(text) : JsonOf(text);

    private static JsonNode? JsonOf(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count == 0 ? null : JsonOf(stream.Documents[0].RootNode);
        }
        // What was changed before may be no YAML any more.
        catch (Exception e) when (e is YamlDotNet.Core.YamlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private static JsonNode? JsonOf(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.DistinctBy(e => e.Key.ToString()).Select(e => KeyValuePair.Create(e.Key.ToString(), JsonOf(e.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(JsonOf)]),
        YamlScalarNode { Value: { } value } => value,
        _ => null,
    };

    private string Words(string text)
    {
        var lines = text.Split('\n').ToList();
        for (var times = Times(); times > 0; times--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(6))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(random.Next(lines.Count + 1), lines[at]);
                    break;
                case 2:
                    lines[at] = " " + lines[at];
                    break;
                default:
                    var parts = lines[at].Split(' ');
                    parts[random.Next(parts.Length)] = Word();
                    lines[at] = string.Join(' ', parts);
                    break;
            }

            if (lines.Count == 0)
                break;
        }

        return string.Join('\n', lines);
    }

    private string Characters(string text)
    {
        for (var times = Times(); times > 0 && text.Length > 0; times--)
        {
            var at = random.Next(text.Length);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, Math.Min(random.Next(1, 40), text.Length - at)),
                1 => text.Insert(at, text.Substring(at, Math.Min(random.Next(1, 40), text.Length - at))),
                2 => text.Insert(at, Signs[random.Next(Signs.Length)].ToString()),
                _ => text[..at] + (char)random.Next(0x250) + text[(at + 1)..],
            };
        }

        return text;
    }
}
