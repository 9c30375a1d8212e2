using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace GovernanceRules.Oracle;

/// <summary>
/// A charter with escalations that all order some of the same places, in the same order, and a matter that can be brought through them.
/// </summary>
/// <param name="CharterJson">The charter.</param>
/// <param name="Stops">For each place in turn the steps that meet it; the last is a decision.</param>
/// <param name="Escalations">The escalations, each with the places that it orders; all end in the last.</param>
public sealed record RoutedMatter(string CharterJson, IReadOnlyList<IReadOnlyList<string>> Stops, IReadOnlyDictionary<string, IReadOnlyList<int>> Escalations)
{
    public static DateOnly Day { get; } = new(2022, 6, 30);

    public static Arbitrary<RoutedMatter> Any() => Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new RoutedMatterGenerator(new Dice(seed)).Make()));

    /// <summary>The register in which the matter has these steps, on days that follow each other or are the same.</summary>
    public static string RegisterWith(IEnumerable<string> steps)
    {
        var date = new DateOnly(2022, 1, 1);
        var dated = steps.Select((step, place) =>
        {
            var node = JsonNode.Parse(step)!;
            date = date.AddDays(place % 2);
            node["date"] = Dice.Text(date);
            return node;
        });
        return new JsonObject
        {
            ["register"] = "case",
            ["matters"] = new JsonArray(new JsonObject
            {
                ["id"] = "m",
                ["type"] = "agreement",
                ["traits"] = Json.List(["economic"]),
                ["concerns"] = Json.List(["concerned0", "concerned1"]),
                ["steps"] = new JsonArray([.. dated]),
            }),
        }.ToJsonString();
    }

    public override string ToString() => $"charter: {CharterJson}\nsteps: {string.Join('\n', Stops.Select(stop => string.Join(", ", stop)))}";
}
