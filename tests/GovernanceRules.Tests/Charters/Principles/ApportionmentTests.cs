using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovernanceRules.Tests.Shared;

namespace GovernanceRules.Tests.Charters.Principles;

/// <summary>
/// Published results of parliaments, committees and municipal elections, and worked examples: seats, ties and the order in which the seats fell.
/// Each case of <c>apportionment.json</c> names its source; <c>tie</c> says between whom, and <c>seats</c> what is certain before it is resolved.
/// </summary>
public sealed class ApportionmentTests
{
    private static readonly ImmutableDictionary<string, JsonObject> Cases =
        JsonNode.Parse(File.ReadAllText(Repository.PathOf("tests", "GovernanceRules.Tests", "Charters", "Principles", "apportionment.json")))!.AsArray()
            .ToImmutableDictionary(c => (string)c!["name"]!, c => (JsonObject)c!);

    public static TheoryData<string> Names => [.. Cases.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Seats_OfAPublishedResult_AreThose(string name)
    {
        var one = Cases[name];
        var total = (long)one["seats_total"]!;
        var sharing = new SeatSharing(Longs(one["votes"]), RulesOf(one));
        var tied = Texts(one["tie"]?["between"]);
        var published = one["published_keys"] is { } keys ? Texts(keys) : [.. Longs(one["seats"]).Keys];

        var shares = sharing.Of(total, []);

        var expected = Longs(one["seats"]);
        string.Join(' ', published.Order(StringComparer.Ordinal).Select(k => Range(k, shares.GetValueOrDefault(k)))).Should().Be(
            string.Join(' ', published.Order(StringComparer.Ordinal).Select(k => Range(k, (expected[k], expected[k] + (tied.Contains(k) ? 1 : 0))))), name);
        if (one["order"] is { } order && tied.IsEmpty)
            string.Join(' ', sharing.Order(total, [])).Should().Be(string.Join(' ', Texts(order)), name);
    }

    private static SeatRules RulesOf(JsonObject one) => new((string)one["method"]! switch
    {
        "sainte-lague" => SeatMethod.SainteLague,
        "adams" => SeatMethod.Adams,
        "huntington-hill" => SeatMethod.HuntingtonHill,
        "largest-remainder" => SeatMethod.LargestRemainder,
        _ => SeatMethod.DHondt,
    })
    {
        Alliances = ((JsonObject?)one["alliances"] ?? []).ToImmutableSortedDictionary(a => a.Key, a => Texts(a.Value), StringComparer.Ordinal),
        FirstDivisor = one["first_divisor"] is { } first ? ((long)(decimal.Parse((string)first!, System.Globalization.CultureInfo.InvariantCulture) * 10), 10) : null,
        Minimum = (int?)one["minimum"] ?? 0,
        Maximum = Longs(one["maximum"]),
    };

    private static string Range(string key, (long Least, long Most) share) => share.Least == share.Most ? $"{key}={share.Least}" : $"{key}={share.Least}..{share.Most}";

    private static ImmutableSortedDictionary<string, long> Longs(JsonNode? node) =>
        ((JsonObject?)node ?? []).ToImmutableSortedDictionary(p => p.Key, p => p.Value.Deserialize<long>(), StringComparer.Ordinal);

    private static ImmutableArray<string> Texts(JsonNode? node) => [.. ((JsonArray?)node ?? []).Select(t => (string)t!)];
}
