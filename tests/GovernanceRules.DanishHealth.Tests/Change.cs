using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace GovernanceRules.DanishHealth.Tests;

/// <summary>A small change to the register that keeps to a charter, and what must be found then.</summary>
internal sealed class Change
{
    private readonly YamlMappingNode _entry;

    private Change(YamlMappingNode entry, string label)
    {
        _entry = entry;
        Label = label;
    }

    /// <summary>The constraint that it breaks, with a number where one constraint is broken in several ways.</summary>
    public string Label { get; }

    public string Breaks => Required("breaks");

    /// <summary>Why it breaks it, as one line; where nothing can, why nothing can.</summary>
    public string Because => Required("because");

    /// <summary>Whether no register can break the constraint.</summary>
    public bool Cannot => Find("cannot") is YamlScalarNode { Value: "true" };

    public bool HasEdits => RegisterEdit.Keys.Any(k => Find(k) is not null);

    public string[] Finds => Words("finds");

    public string[] Unknown => Words("unknown");

    /// <summary>The keys that no entry has: slips of the pen.</summary>
    public string[] StrangeKeys =>
        [.. _entry.Children.Keys.Select(RegisterEdit.TextOf).Except(["breaks", "because", "cannot", "asOf", "finds", "unknown", .. RegisterEdit.Keys], StringComparer.Ordinal)];

    public static Change[] Of(string charter)
    {
        var path = Repository.TestPath("Registers", charter + ".changes.yaml");
        if (!File.Exists(path))
            return [];
        var entries = (YamlSequenceNode)RegisterEdit.Parse(File.ReadAllText(path));
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. entries.Cast<YamlMappingNode>().Select(e =>
        {
            var breaks = RegisterEdit.TextOf(e["breaks"]);
            var nth = seen[breaks] = seen.GetValueOrDefault(breaks) + 1;
            return new Change(e, nth == 1 ? breaks : $"{breaks} {nth.ToString(CultureInfo.InvariantCulture)}");
        })];
    }

    public Report Check(Charter charter, ConformingRegister register)
    {
        var day = Find("asOf") is { } asOf ? DateOnly.ParseExact(RegisterEdit.TextOf(asOf), "yyyy-MM-dd", CultureInfo.InvariantCulture) : register.Day;
        return charter.Check(RegisterFile.Parse(RegisterEdit.Apply(register.Text, _entry), register.File), day);
    }

    private YamlNode? Find(string key) => _entry.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    private string Required(string key) =>
        Find(key) is { } value ? RegisterEdit.TextOf(value) : throw new InvalidDataException($"the change {Label} has no `{key}`");

    private string[] Words(string key) => Find(key) is YamlSequenceNode words ? [.. words.Select(RegisterEdit.TextOf)] : [];
}
