using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Memberships that stand twice, or are for an organisation that is not in force: a finding for each person in a forum.</summary>
internal sealed class Memberships(JsonObject charter, JsonObject register, DateOnly day)
{
    public IEnumerable<OracleFinding> Findings()
    {
        var facts = new Facts(charter, register, day);
        if (!facts.IsCovered)
            return [];
        var rows = facts.Rows.Where(row => Period.CertainlyContains(row, day)).ToList();
        var twice = rows.GroupBy(row => (Forum(row), Person(row), Json.Text(row["organisation"]), Json.Text(row["role"]) ?? "member", Json.Text(row["standsInFor"])))
            .Where(same => same.Count() > 1).Select(same => new OracleFinding("MEMBERSHIP-TWICE", same.Key.Item1, same.Key.Item2));
        var away = rows.Where(row => Json.Text(row["organisation"]) is { } organisation && organisation != "none" && !Period.InForce(facts.Organisations[organisation], day))
            .Select(row => new OracleFinding("ORGANISATION-PERIOD", Forum(row), Person(row)));
        return twice.Concat(away).Distinct().OrderBy(finding => finding.Constraint, StringComparer.Ordinal)
            .ThenBy(finding => finding.Forum, StringComparer.Ordinal).ThenBy(finding => finding.Key, StringComparer.Ordinal);
    }

    private static string Forum(JsonObject row) => Json.Text(row["forum"])!;

    private static string Person(JsonObject row) => Json.Text(row["person"])!;
}
