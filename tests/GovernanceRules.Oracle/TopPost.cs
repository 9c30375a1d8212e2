using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>`topPost`: a role goes to the one who holds the highest post in another forum.</summary>
internal sealed class TopPost(Facts facts, string forum, JsonObject rule)
{
    private readonly Conditions _conditions = new(facts, forum);
    private readonly string _by = Json.Text(rule["by"]) ?? "organisation";

    public IEnumerable<Finding> Findings()
    {
        var among = Json.Object(rule["among"]);
        var holders = Conditions.Both(
            Conditions.Both(Json.Object(rule["members"]), new JsonObject { ["role"] = rule["role"]!.DeepClone() }), among);
        var other = Conditions.Both(among, new JsonObject { ["forum"] = rule["of"]!.DeepClone() });
        var there = facts.Seats.Select(seat => (Seat: seat, Picked: _conditions.Selects(other, seat)))
            .Where(one => one.Picked != Truth.No)
            .ToList();

        var nobody = new JsonObject { ["not"] = new JsonObject() };
        if (there.Count == 0)
            return Compare(holders, nobody);

        // Certain and possible holders of the highest post; whoever is certainly below one who certainly holds it does not matter.
        // A seated role of the charter's own is no post: who has it is a plain member.
        var top = Array.Find(["chair", "vice-chair"], post => there.Any(one => one.Seat.Of("role").Has(post) != Truth.No));
        var certainly = there.Where(one => top is not null && one.Seat.Of("role").Has(top) == Truth.Yes).ToList();
        var isOpen = certainly.Count == 0
            || there.Any(one => one.Seat.IsAnyNumber)
            || certainly.Any(one => one.Picked != Truth.Yes)
            || certainly.Any(one => Differs(one.Seat.Of(_by), certainly[0].Seat.Of(_by)))
            || certainly.Count > 1 && certainly.Any(one => one.Seat.Of(_by).Any);
        if (!isOpen)
            return Compare(holders, Json.With(other, "role", top));

        // Whoever of several holds it, it is none of those who certainly do not.
        var lowest = there.Where(one => one.Picked == Truth.Yes && !one.Seat.IsAnyNumber).Select(one => PlaceOf(one.Seat)).DefaultIfEmpty(2).Min();
        if (lowest == 2)
            return [new Finding(null, Truth.Unknown)];
        var candidates = there.Where(one => one.Seat.IsAnyNumber || PlaceOf(one.Seat) <= lowest).ToList();
        var outsiders = Compare(holders, nobody)
            .Where(one => one.Key is { } key && one.Broken == Truth.Yes && candidates.All(candidate => candidate.Seat.Of(_by).Has(key) == Truth.No))
            .ToList();
        return outsiders.Count > 0 ? outsiders : [new Finding(null, Truth.Unknown)];
    }

    private static int PlaceOf(Seat seat) => seat.Of("role").Has("chair") == Truth.Yes ? 0 : seat.Of("role").Has("vice-chair") == Truth.Yes ? 1 : 2;

    private static bool Differs(Recorded left, Recorded right) => !left.Certain.ToHashSet().SetEquals(right.Certain);

    private IEnumerable<Finding> Compare(JsonObject holders, JsonObject with) => new CompareForm(facts, forum, new JsonObject
    {
        ["members"] = holders.DeepClone(),
        ["relation"] = "equal",
        ["with"] = with.DeepClone(),
        ["by"] = _by,
    }).Findings();
}
