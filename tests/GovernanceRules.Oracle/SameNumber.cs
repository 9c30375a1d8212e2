using System.Globalization;
using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>`sameNumber`: every number that the one side may have against every number that the other may have.</summary>
internal sealed class SameNumber(Facts facts, string? forum, JsonObject rule)
{
    private readonly Conditions _conditions = new(facts, forum);
    private readonly int _differ = int.Parse(Json.Text(Json.Object(rule["differ"])["max"]) ?? "0", CultureInfo.InvariantCulture);

    public IEnumerable<Finding> Findings()
    {
        var differences = (from here in Numbers("members") from there in Numbers("with") select here - there).Distinct().ToList();
        var broken = differences.Select(difference => Math.Abs(difference) > _differ).Distinct().ToList();
        yield return new Finding(null, broken.Count == 2 ? Truth.Unknown : Logic.Of(broken[0]))
        {
            Span = new(null, null) { CanFall = differences.Min() < -_differ, CanExceed = differences.Max() > _differ },
        };
    }

    private List<int> Numbers(string side)
    {
        var counted = facts.Seats.Select(seat => new Counted(_conditions.Selects(Json.Object(rule[side]), seat), seat.Self, Recorded.Nothing, seat.IsAnyNumber));
        // Enough for any number here to be too many beside all who are known there.
        var enough = new Bounds(new Bound(facts.Seats.Count + _differ + 1, 1, IsShare: false), null);
        return [.. Worlds.OfPersons(counted, _ => Truth.Yes, enough).Select(world => world.Count).Distinct()];
    }
}
