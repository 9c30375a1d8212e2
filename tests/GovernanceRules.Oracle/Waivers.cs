using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>The waivers of a register on a day.</summary>
internal sealed class Waivers(JsonObject register, DateOnly day)
{
    private readonly List<JsonObject> _all = [.. Json.Objects(register["waivers"])];

    /// <summary>
    /// Without `forum` or `key` a waiver covers every such finding; one that the body in `waivable` did not grant waives nothing.
    /// </summary>
    public bool Cover(JsonObject constraint, OracleFinding finding) => _all.Any(waiver =>
        Period.Contains(waiver, day) && IsAbout(waiver, finding) && IsGranted(waiver, constraint));

    /// <summary>What is to be said of the waivers themselves: in force and without use, ended too early, or granted by whom may not.</summary>
    public IEnumerable<OracleFinding> Findings(IReadOnlyCollection<OracleFinding> violated, IReadOnlyDictionary<string, JsonObject> constraints)
    {
        foreach (var waiver in _all)
        {
            var constraint = constraints.GetValueOrDefault(Json.Text(waiver["constraint"])!) ?? [];
            var matched = violated.Where(finding => IsAbout(waiver, finding)).ToList();
            var isInForce = Period.Contains(waiver, day);
            var said = (IsGranted(waiver, constraint), isInForce) switch
            {
                (false, true) => "WAIVER-UNAUTHORISED",
                (true, true) when matched.Count == 0 => "WAIVER-UNUSED",
                (true, false) when Json.Date(waiver["to"]) < day && matched.Exists(finding => !Cover(constraint, finding)) => "WAIVER-EXPIRED",
                _ => null,
            };
            if (said is not null)
                yield return new OracleFinding(said, Json.Text(waiver["forum"]), KeyOf(waiver));
        }
    }

    private static string KeyOf(JsonObject waiver) =>
        $"{waiver["constraint"]}{(waiver["key"] is { } key ? $"/{key}" : "")}@{waiver["decidedOn"]}";

    private static bool IsAbout(JsonObject waiver, OracleFinding finding) =>
        Json.Text(waiver["constraint"]) == finding.Constraint
        && (Json.Text(waiver["forum"]) is not { } forum || forum == finding.Forum)
        && (Json.Text(waiver["key"]) is not { } key || key == finding.Key);

    private static bool IsGranted(JsonObject waiver, JsonObject constraint)
    {
        var by = Json.Texts(Json.Object(constraint["waivable"])["by"]);
        return by.Count == 0 || by.Contains(Json.Text(waiver["decidedBy"])!);
    }
}
