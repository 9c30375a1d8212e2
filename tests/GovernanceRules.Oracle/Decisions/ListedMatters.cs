using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>One entry under `decides` or `mayNotDecide`: a word, or traits and types that are only meant together.</summary>
internal sealed class ListedMatters
{
    private readonly string? _word;
    private readonly HashSet<string> _traits;
    private readonly HashSet<string> _types;

    private ListedMatters(JsonNode written)
    {
        var full = written as JsonObject ?? new JsonObject { ["word"] = written.DeepClone() };
        _word = Json.Text(full["word"]);
        _traits = [.. Json.Texts(full["allTraits"])];
        _types = [.. Json.Texts(full["type"])];
        Severity = Json.Text(full["severity"]) ?? "error";
    }

    public string Severity { get; }

    public IReadOnlySet<string> Types => _types;

    public static IEnumerable<ListedMatters> Of(JsonObject forum, string list, DateOnly day) => Json.Nodes(forum[list])
        .Where(one => one is not JsonObject full || Period.InForce(full, day))
        .Select(one => new ListedMatters(one));

    public bool Same(ListedMatters other) => _word == other._word && _traits.SetEquals(other._traits) && _types.SetEquals(other._types);

    public Truth Holds(Matter matter) => _word is { } word
        ? matter.Has(word)
        : Logic.All([.. _traits.Select(matter.HasTrait), _types.Count == 0 ? Truth.Yes : Logic.Any(_types.Select(matter.IsOfType))]);

    /// <summary>Of a matter with these traits and this type, of which no more is known.</summary>
    public bool Holds(IReadOnlySet<string> traits, string? type) => _word is { } word
        ? traits.Contains(word) || type == word
        : _traits.All(traits.Contains) && (_types.Count == 0 || _types.Contains(type ?? "none"));

    /// <summary>Each part of the other is a part of this one: a word, a trait, or a choice of types that is as narrow.</summary>
    public bool SaysAllOf(ListedMatters other)
    {
        if (other._word is { } word)
            return SaysTrait(word) || (_types.Count > 0 && _types.All(type => type == word));
        return other._traits.All(SaysTrait) && (other._types.Count == 0
            || (_word is not null && other._types.Contains(_word))
            || (_types.Count > 0 && _types.IsSubsetOf(other._types)));

        bool SaysTrait(string trait) => _word == trait || _traits.Contains(trait);
    }
}
