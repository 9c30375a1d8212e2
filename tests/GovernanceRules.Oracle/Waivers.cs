using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>The waivers that are in force that day.</summary>
internal sealed class Waivers(JsonObject register, DateOnly day)
{
    private readonly List<JsonObject> _inForce = [.. Json.Objects(register["waivers"]).Where(waiver => Period.Contains(waiver, day))];

    /// <summary>
    /// Without `forum` or `key` a waiver covers every such finding; one that the body in `waivable` did not grant waives nothing.
    /// </summary>
    public bool Cover(JsonObject constraint, OracleFinding finding)
    {
        var by = Json.Texts(Json.Object(constraint["waivable"])["by"]);
        return _inForce.Any(waiver =>
            Json.Text(waiver["constraint"]) == finding.Constraint
            && (Json.Text(waiver["forum"]) is not { } forum || forum == finding.Forum)
            && (Json.Text(waiver["key"]) is not { } key || key == finding.Key)
            && (by.Count == 0 || by.Contains(Json.Text(waiver["decidedBy"])!)));
    }
}
