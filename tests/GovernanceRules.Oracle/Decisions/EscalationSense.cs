using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Whether those that one escalation names are ever there, and may do what it asks of them.</summary>
internal sealed class EscalationSense(JsonObject escalation)
{
    /// <summary>Those of a group that are in force on a day; <see langword="null"/> where the group is not judged.</summary>
    private delegate List<string>? Group(CharterDay day);

    public IEnumerable<SenseFault> Faults(IReadOnlyList<CharterDay> days)
    {
        var id = Json.Text(escalation["id"])!;
        if (Named().Any(group => days.All(day => group(day) is { Count: 0 })))
            yield return SenseFault.Of(SenseFaultKind.NotThere, id);
        if (To().Any(group => MayNever(group, days, Json.Texts(escalation["to"]))) || Asked().Any(group => MayNever(group, days, null)))
            yield return SenseFault.Of(SenseFaultKind.MayNotDecide, id);
    }

    /// <summary>Of each group one at least must be there on some day.</summary>
    private IEnumerable<Group> Named()
    {
        foreach (var key in new[] { "from", "next" })
        {
            if (Json.Texts(escalation[key]) is { Count: > 0 } ids)
                yield return day => day.Fora(ids);
        }

        foreach (var group in To())
            yield return group;
        foreach (var place in Json.Nodes(escalation["route"]))
        {
            if (Json.Text(place) is { } id)
                yield return day => day.Either(id);
            else if (IdsOf(place, "organisation") is { Count: > 0 } organisations)
                yield return day => day.Organisations(organisations);
            else if (IdsOf(place, "forum") is { Count: > 0 } fora)
                yield return day => day.Fora(fora);
            foreach (var part in IdsOf(place, "all").Where(part => part != "concerned"))
                yield return day => day.Either(part);
            if (Json.Text(Json.Object(place)["orElse"]) is { } other)
                yield return day => day.Fora([other]);
        }
    }

    /// <summary>Those whom a route wants to decide: of each group one at least must be allowed to.</summary>
    private IEnumerable<Group> Asked()
    {
        foreach (var place in Json.Objects(escalation["route"]).Where(place => Json.Texts(place["act"]) is ["decided"]))
        {
            if (IdsOf(place, "forum") is { Count: > 0 } fora)
                yield return day => day.Fora(fora);
            foreach (var part in IdsOf(place, "all").Where(part => part != "concerned"))
                yield return day => day.Fora([part]);
            if (Json.Text(place["orElse"]) is { } other)
                yield return day => day.Fora([other]);
        }
    }

    private IEnumerable<Group> To()
    {
        if (Json.Texts(escalation["to"]) is { Count: > 0 } ids)
            yield return day => day.ForaAndAbove(ids);
    }

    private bool MayNever(Group group, IReadOnlyList<CharterDay> days, IReadOnlyList<string>? to)
    {
        var there = days.Select(day => (Day: day, Fora: group(day))).ToList();
        return there.All(one => one.Fora is not null)
            && there.Any(one => one.Fora!.Count > 0)
            && !there.Any(one => one.Fora!.Any(forum => Matters().Any(matter => one.Day.MayDecide(forum, matter.Traits, matter.Type, !Json.Object(escalation["when"]).ContainsKey("type"), to))));
    }

    /// <summary>The traits and the type of each matter that the escalation is about.</summary>
    private IEnumerable<(HashSet<string> Traits, string? Type)> Matters()
    {
        var when = Json.Object(escalation["when"]);
        return from type in Each(when["type"])
               from trait in Each(when["traits"])
               select (new HashSet<string>([.. Json.Texts(when["allTraits"]), .. trait]), type.FirstOrDefault());

        static IEnumerable<List<string>> Each(JsonNode? words) =>
            words is null ? [[]] : Json.Texts(words).Select(word => word == "none" ? new List<string>() : [word]);
    }

    /// <summary>The ids under a key of a place; none of a selection, in which the forum is one condition of several.</summary>
    private static List<string> IdsOf(JsonNode place, string key)
    {
        var keys = Json.Object(place);
        var isSelection = keys.Count > 1 && !keys.ContainsKey("act") && !keys.ContainsKey("by") && !keys.ContainsKey("all");
        return isSelection ? [] : Json.Texts(keys[key]);
    }
}
