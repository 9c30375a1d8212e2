using System.Globalization;
using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>The votes that each person may have in a forum on a day.</summary>
internal sealed class Weights(Facts facts, string forum, DateOnly date)
{
    private readonly List<JsonObject> _rows = [.. facts.AllRows.Where(row => Json.Text(row["forum"]) == forum && Period.MayContain(row, date))];

    /// <summary>Of anybody, and the one vote of whom nothing is said.</summary>
    public IEnumerable<int> All => _rows.Select(row => Written(row) ?? 1).Append(1);

    /// <summary>A member has the most that any of her memberships gives, and a deputy who is no member that of a member.</summary>
    public IReadOnlyList<int> Of(string person)
    {
        var rows = _rows.Where(row => Json.Text(row["person"]) == person).ToList();
        var own = rows.Where(row => row["standsInFor"] is null).ToList();
        if (rows.Count == 0)
            return [1];
        var each = (own.Count > 0 ? own : rows).ConvertAll(row => (IsSure: Period.CertainlyContains(row, date), Votes: Of(row)));
        if (each.Where(one => one.IsSure).ToList() is { Count: > 0 } sure)
            return [sure.Max(one => one.Votes.Min()), each.Max(one => one.Votes.Max())];
        return [Math.Min(1, each.Min(one => one.Votes.Min())), Math.Max(1, each.Max(one => one.Votes.Max()))];
    }

    private IReadOnlyList<int> Of(JsonObject row)
    {
        if (Written(row) is { } votes)
            return [votes];
        return Json.Text(row["standsInFor"]) switch
        {
            null => [1],
            "unknown" => [All.Min(), All.Max()],
            var member => _rows.Exists(other => Json.Text(other["person"]) == member && other["standsInFor"] is null) ? Of(member) : [1],
        };
    }

    private static int? Written(JsonObject row) => Json.Text(row["votes"]) is { } votes ? int.Parse(votes, CultureInfo.InvariantCulture) : null;
}
