using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>The steps of a matter: often those that an escalation asks for, with one left out, added, or out of its place.</summary>
internal sealed class StepGenerator(Dice dice, Words words, IReadOnlyList<string> ownActs)
{
    private static readonly IReadOnlyList<string> Acts =
    [
        "raised", "informed", "discussed", "piloted", "directed", "assessed", "recommended", "forwarded", "approved", "approved",
        "decided", "decided", "decided",
    ];

    public IEnumerable<JsonNode> Make(JsonObject? escalation, JsonObject matter)
    {
        var steps = escalation is null ? [] : Asked(escalation, matter).ToList();
        if (escalation is null || dice.Chance(30))
        {
            for (var count = dice.Pick(0, 1, 1, 2, 3); count > 0; count--)
                steps.Insert(dice.Between(0, steps.Count), Step(null, null, null, null));
        }

        if (steps.Count > 0 && dice.Chance(20))
            steps.RemoveAt(dice.Between(0, steps.Count - 1));
        if (steps.Count > 1 && dice.Chance(20))
        {
            var from = dice.Between(0, steps.Count - 2);
            (steps[from], steps[from + 1]) = (steps[from + 1], steps[from]);
        }

        Dates(steps);
        if (steps.Count > 1 && dice.Chance(10))
            steps.Reverse();
        return steps;
    }

    private IEnumerable<JsonObject> Asked(JsonObject escalation, JsonObject matter)
    {
        if (escalation["from"] is { } from)
            yield return Step(ForumOf(from), null, null, null);
        if (escalation["assessedBy"] is { } role && dice.Chance(75))
            yield return Step(escalation["from"] is { } origin ? ForumOf(origin) : null, null, "assessed", dice.Chance(80) ? Json.Texts(role)[0] : null);
        foreach (var place in Json.Nodes(escalation["route"]).SelectMany(place => Of(place, matter)))
            yield return place;
        if (escalation["next"] is { } next)
            yield return Step(ForumOf(next), null, null, null);
        if (escalation["to"] is { } to)
            yield return Step(ForumOf(to), null, dice.Pick("decided", "approved"), null);
        else if (dice.Chance(35))
            yield return Step(null, null, "decided", null);
    }

    private IEnumerable<JsonObject> Of(JsonNode place, JsonObject matter)
    {
        if (Json.Text(place) is { } id)
            return [At(id, null)];
        var keys = (JsonObject)place;
        var act = keys["act"] is { } acts ? dice.Pick<string>(Json.Texts(acts)) : null;
        var by = keys["by"] is { } roles and not JsonObject && dice.Chance(85) ? dice.Pick<string>(Json.Texts(roles)) : null;
        if (keys["all"] is { } all)
            return Json.Texts(all).SelectMany(part => part == "concerned" ? Json.Texts(matter["concerns"]) : [part]).Select(part => At(part, act)).Reverse();
        return keys["organisation"] is { } organisations
            ? [Step(null, dice.Pick<string>(Json.Texts(organisations)), act, by)]
            : [ByPersons(Step(dice.Chance(25) && Json.Text(keys["orElse"]) is { } other ? other : ForumOf(keys["forum"] ?? keys), null, act, by), keys["by"])];
    }

    private JsonObject ByPersons(JsonObject step, JsonNode? by)
    {
        if (by is JsonObject && dice.Chance(85))
        {
            // Rather those who ever sit there.
            var seated = Json.Objects(words.Register["memberships"]).Where(row => Json.Text(row["forum"]) == Json.Text(step["forum"])).Select(row => Json.Text(row["person"])).OfType<string>().Distinct().ToList();
            step["by"] = Json.List(dice.Some(seated.Count > 0 && dice.Chance(80) ? seated : [.. words.Persons], 4).Distinct());
        }

        return step;
    }

    private JsonObject At(string id, string? act) => words.Fora.Contains(id) ? Step(id, null, act, null) : Step(null, id, act, null);

    /// <summary>One of these fora; of a selection any, which fits often enough.</summary>
    private string ForumOf(JsonNode fora) => dice.Pick<string>(fora is JsonObject ? [.. words.Fora] : Json.Texts(fora));

    private JsonObject Step(string? forum, string? organisation, string? act, string? by)
    {
        var step = new JsonObject();
        if (organisation is null && (forum is not null || dice.Chance(85)))
            step["forum"] = forum ?? dice.Pick(words.Fora);
        else
            step["organisation"] = organisation ?? dice.Pick(words.Organisations);
        step["act"] = act ?? dice.Pick<string>([.. Acts, .. ownActs]);
        if (by is not null || dice.Chance(40))
            step["by"] = by ?? dice.Pick("chair", "vice-chair", "secretary");
        if (Json.Text(step["act"]) is "decided" or "approved" && dice.Chance(40))
            step["outcome"] = dice.Pick("adopted", "rejected");
        return step;
    }

    /// <summary>In order, now and then several on one day, and now and then up to or beyond the day of the check.</summary>
    private void Dates(List<JsonObject> steps)
    {
        var date = words.Day.AddDays(dice.Pick(0, 1, 2, -1, -5, -40));
        foreach (var step in steps.AsEnumerable().Reverse())
        {
            step["date"] = Dice.Text(date);
            date = date.AddDays(-dice.Pick(0, 0, 1, 2, 10, 30));
        }
    }
}
