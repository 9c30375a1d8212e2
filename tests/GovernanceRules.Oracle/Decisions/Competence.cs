using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Whether a forum may decide a matter.</summary>
internal sealed class Competence(Matter matter)
{
    private readonly Facts _facts = matter.Facts;

    /// <summary>Why it may not: how sure each reason is, and how severe.</summary>
    /// <param name="forum">The forum.</param>
    /// <param name="isAsked">Whether a route wants its decision, or a `to` that it meets, in spite of what another forum lists.</param>
    public IEnumerable<(Truth Broken, string Severity)> Wrongs(string forum, Func<string, Truth> isAsked)
    {
        var own = _facts.Fora[forum];
        if (Json.Flag(own["advisory"]))
            yield return (Truth.Yes, "error");
        foreach (var listed in InForce(own, "mayNotDecide"))
            yield return (listed.Holds(matter), listed.Severity);

        var inForce = _facts.Fora.Where(other => Period.InForce(other.Value, _facts.Day)).ToList();
        var within = inForce.Where(other => Matter.Above(_facts, other.Key).Contains(forum)).Select(other => other.Value).Append(own);
        var decides = within.SelectMany(other => InForce(other, "decides")).ToList();
        foreach (var other in inForce)
        {
            foreach (var listed in InForce(other.Value, "decides").Where(listed => !decides.Exists(mine => mine.Same(listed))))
            {
                var isWithinMore = Logic.Any(decides.Where(mine => mine.SaysAllOf(listed)).Select(mine => mine.Holds(matter)));
                yield return (Logic.All([listed.Holds(matter), Logic.Not(isWithinMore), Logic.Not(isAsked(other.Key))]), listed.Severity);
            }
        }
    }

    private IEnumerable<ListedMatters> InForce(JsonObject forum, string list) => ListedMatters.Of(forum, list, _facts.Day);
}
