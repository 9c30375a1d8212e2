using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Whether a forum may decide a matter.</summary>
internal sealed class Competence(Matter matter)
{
    private readonly Facts _facts = matter.Facts;

    /// <summary>Why it may not: how sure each reason is, and how severe.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="isAsked">Whether a route wants its decision, so that it need not be listed.</param>
    public IEnumerable<(Truth Broken, string Severity)> Wrongs(string forum, Truth isAsked)
    {
        var own = _facts.Fora[forum];
        if (Json.Flag(own["advisory"]))
            yield return (Truth.Yes, "error");
        foreach (var word in InForce(own, "mayNotDecide"))
            yield return (matter.Has(Word(word)), SeverityOf(word));

        var inForce = _facts.Fora.Where(other => Period.InForce(other.Value, _facts.Day)).ToList();
        var within = inForce.Where(other => Matter.Above(_facts, other.Key).Contains(forum)).Select(other => other.Value).Append(own);
        var decides = within.SelectMany(other => InForce(other, "decides")).Select(Word).ToHashSet();
        foreach (var word in inForce.SelectMany(other => InForce(other.Value, "decides")))
        {
            if (!decides.Contains(Word(word)))
                yield return (Logic.And(matter.Has(Word(word)), Logic.Not(isAsked)), SeverityOf(word));
        }
    }

    private IEnumerable<JsonNode> InForce(JsonObject forum, string list) =>
        Json.Nodes(forum[list]).Where(word => word is not JsonObject full || Period.InForce(full, _facts.Day));

    private static string SeverityOf(JsonNode word) => Json.Text((word as JsonObject)?["severity"]) ?? "error";

    private static string Word(JsonNode word) => Json.Text(word is JsonObject full ? full["word"] : word)!;
}
