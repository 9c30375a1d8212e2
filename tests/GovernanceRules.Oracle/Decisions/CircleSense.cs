using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>
/// Whether a matter that one escalation is about, of which nothing more is known, comes back for ever: every forum that it may come to
/// must let it go on to another of the same.
/// </summary>
internal sealed class CircleSense(IReadOnlyList<JsonObject> inForce, JsonObject about)
{
    public IEnumerable<SenseFault> Faults(CharterDay day)
    {
        var leaving = Applying().SelectMany(escalation => Leaving(escalation, day)).ToList();
        var bound = leaving.Select(one => one.Forum).ToHashSet();
        while (bound.RemoveWhere(forum => !leaving.Exists(one => one.Forum == forum && bound.IsSupersetOf(one.Goals))) > 0)
        {
            // What led only to those that are bound no more binds no more.
        }

        var circle = leaving.Where(one => bound.Contains(one.Forum) && bound.IsSupersetOf(one.Goals)).Select(one => one.Escalation).ToHashSet();
        if (circle.Count > 0)
            yield return SenseFault.Of(SenseFaultKind.Circle, circle);
    }

    /// <summary>The fora that must let go of the matter by an escalation, each with those of which one must get it.</summary>
    private static IEnumerable<(string Forum, string Escalation, List<string> Goals)> Leaving(JsonObject escalation, CharterDay day)
    {
        var (to, next) = (Json.Texts(escalation["to"]), Json.Texts(escalation["next"]));
        return from forum in day.ForaInForce
               where day.Fits(forum, escalation["from"])
               from goals in new[] { day.IsAtOrAbove(forum, to) ? null : day.ForaAndAbove(to), day.Fora(next) }
               where goals is { Count: > 0 }
               select (forum, Json.Text(escalation["id"])!, goals);
    }

    /// <summary>The escalations that certainly apply to each matter that the one is about.</summary>
    private IEnumerable<JsonObject> Applying()
    {
        var when = Json.Object(about["when"]);
        var traits = Given(when, "traits");
        var sure = (Given(when, "allTraits") ?? []).Concat(traits is { Count: 1 } ? traits : []).ToHashSet();
        return inForce.Where(escalation => escalation.ContainsKey("from") && Implies(Json.Object(escalation["when"])));

        bool Implies(JsonObject other) =>
            IsWithin("type", other)
            && (Given(other, "allTraits") ?? []).All(sure.Contains)
            && (Given(other, "traits")?.Exists(sure.Contains) != false || IsWithin("traits", other))
            && IsWithin("reaches", other);

        bool IsWithin(string key, JsonObject other) =>
            Given(other, key) is not { } wide || Given(when, key) is { } narrow && narrow.TrueForAll(wide.Contains);
    }

    private static List<string>? Given(JsonObject when, string key) => Json.Texts(when[key]) is { Count: > 0 } words ? words : null;
}
