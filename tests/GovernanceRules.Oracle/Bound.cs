using System.Globalization;
using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>A whole number, or a share of those in the selection.</summary>
internal sealed record Bound(decimal Numerator, decimal Denominator, bool IsShare, bool IsStrict = false)
{
    public static Bound? Read(JsonNode? node, bool isStrict) => Read(node) is { } bound ? bound with { IsStrict = isStrict, Of = [.. bound.Of.Select(part => part with { IsStrict = isStrict })] } : null;

    /// <summary>Several of which the greater or the lesser counts; none where this is one.</summary>
    public IReadOnlyList<Bound> Of { get; init; } = [];

    public bool IsGreater { get; init; }

    /// <summary>Those of whom it is a share, where these are not the counted.</summary>
    public JsonObject? Others { get; init; }

    public string? Rounded { get; init; }

    /// <summary>Each by itself.</summary>
    public IEnumerable<Bound> Parts => Of.Count > 0 ? Of : [this];

    public static Bound? Read(JsonNode? node)
    {
        if (node is JsonObject share && share["of"] is JsonObject others)
            return Read(share["share"])! with { Others = others, Rounded = Json.Text(share["rounded"]) };
        if (node is JsonObject choice)
        {
            var parts = ((JsonArray)(choice["greaterOf"] ?? choice["lesserOf"])!).Select(part => Read(part)!).ToList();
            return new Bound(0, 1, parts.Exists(part => part.IsShare)) { Of = parts, IsGreater = choice.ContainsKey("greaterOf") };
        }

        if (Json.Text(node) is not { } text)
            return null;
        if (text.EndsWith('%'))
            return new Bound(Number(text[..^1]), 100, IsShare: true);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? new Bound(Number(text), 1, IsShare: false)
            : new Bound(Number(text[..slash]), Number(text[(slash + 1)..]), IsShare: true);
    }

    // Multiplied before it is divided: the products are exact, so a share such as 1/3 of 3 is exactly 1.
    public bool IsAtMost(int count, int total) => Others is not null ? (IsStrict ? count > Value(total) || total == 0 : count >= Value(total)) : Of.Count > 0 ? (IsGreater ? Of.All(part => part.IsAtMost(count, total)) : Of.Any(part => part.IsAtMost(count, total))) : IsOfNobody(total) || Numerator * Whole(total) < count * Denominator || (!IsStrict && Numerator * Whole(total) == count * Denominator);

    public bool IsAtLeast(int count, int total) => Others is not null ? (IsStrict ? count < Value(total) || count == 0 : count <= Value(total)) : Of.Count > 0 ? (IsGreater ? Of.Any(part => part.IsAtLeast(count, total)) : Of.All(part => part.IsAtLeast(count, total))) : IsOfNobody(total) || Numerator * Whole(total) > count * Denominator || (!IsStrict && Numerator * Whole(total) == count * Denominator);

    /// <summary>So much of how many others there are.</summary>
    private decimal Value(int others) => Rounded switch
    {
        "down" => Math.Floor(Numerator * others / Denominator),
        "up" => Math.Ceiling(Numerator * others / Denominator),
        _ => Numerator * others / Denominator,
    };

    // Of nobody, nobody is more than half, and less.
    private bool IsOfNobody(int total) => IsShare && IsStrict && total == 0;

    private int Whole(int total) => IsShare ? total : 1;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
