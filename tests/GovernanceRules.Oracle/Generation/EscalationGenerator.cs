using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Escalations of every shape; most lead upwards.</summary>
internal sealed class EscalationGenerator(Dice dice, Words words, CaseRange range)
{
    private static readonly IReadOnlyList<string> Acts = ["decided", "approved", "recommended", "discussed", "piloted", "heard"];

    public JsonObject Make(int number)
    {
        var escalation = new JsonObject { ["id"] = $"E{number}" };
        var shape = dice.Pick("to", "to", "to", "route", "route", "route", "next", "several");
        if (shape is "next" or "several" || dice.Chance(shape == "to" ? 80 : 35))
            escalation["from"] = From();
        if (dice.Chance(85))
            escalation["when"] = When();
        if (shape is "to" or "several")
            escalation["to"] = dice.Chance(85) ? Higher() : Json.List(dice.Some(words.Fora, 2));
        if (shape is "route" || shape is "several" && dice.Chance(60))
            escalation["route"] = new JsonArray([.. Enumerable.Range(0, dice.Between(1, 4)).Select(_ => Place())]);
        if (shape is "next" || shape is "several" && dice.Chance(40))
            escalation["next"] = dice.Chance(70) ? Higher() : Json.List(dice.Some(words.Fora, 2));
        if (escalation.ContainsKey("to") && dice.Chance(escalation.ContainsKey("from") ? 45 : 15))
            escalation["assessedBy"] = dice.Chance(80) ? "chair" : Json.List(["chair", "secretary"]);
        if (dice.Chance(40))
            escalation["severity"] = dice.Pick("error", "warning", "info");
        if (dice.Chance(range == CaseRange.Unsound ? 35 : 12))
            escalation["inForce"] = dice.PeriodOf(words.Day);
        if (dice.Chance(12))
            escalation["waivable"] = new JsonObject { ["by"] = dice.OneOrMore([words.Fora[0], "council"]) };
        return escalation;
    }

    private JsonNode From() => dice.Between(1, 4) switch
    {
        1 => Json.List(dice.Some(words.Fora, 3)),
        2 => Selection(),
        _ => dice.Pick(words.Fora),
    };

    private JsonObject When()
    {
        var when = new JsonObject();
        if (dice.Chance(40))
            when["type"] = dice.Chance(90) ? dice.OneOrMore(DecisionGenerator.Types) : "none";
        if (dice.Chance(40))
            when["traits"] = dice.OneOrMore(DecisionGenerator.Traits);
        if (dice.Chance(25))
            when["allTraits"] = dice.OneOrMore(DecisionGenerator.Traits);
        if (dice.Chance(12))
            when["reaches"] = dice.OneOrMore(words.Fora);
        return when;
    }

    private JsonNode Place() => dice.Between(1, 10) switch
    {
        <= 3 => dice.Pick(words.Fora),
        4 => dice.Pick(words.Organisations),
        5 => Selection(),
        6 => All(),
        7 => With(new JsonObject { ["organisation"] = dice.OneOrMore(words.Organisations), ["act"] = dice.OneOrMore(Acts) }),
        8 => new JsonObject { ["forum"] = dice.Chance(50) ? Selection() : dice.OneOrMore(words.Fora) },
        _ => With(new JsonObject { ["forum"] = dice.Chance(25) ? Selection() : dice.OneOrMore(words.Fora), ["act"] = dice.OneOrMore(Acts) }),
    };

    private JsonObject With(JsonObject place)
    {
        if (dice.Chance(25))
            place["by"] = place["forum"] is JsonValue && dice.Chance(50) ? Members() : dice.OneOrMore(["chair", "secretary"]);
        if (dice.Chance(15))
            place["orElse"] = dice.Pick(words.Fora);
        return InTime(place);
    }

    private JsonObject Members()
    {
        var by = new JsonObject { [dice.Chance(80) ? "min" : "moreThan"] = dice.Pick("1", "2", "1/2", "1/3") };
        if (dice.Chance(60))
            by["members"] = dice.Pick<Func<JsonObject>>(() => [], () => new JsonObject { ["role"] = "any" }, () => new JsonObject { ["level"] = dice.Pick<string>([.. Words.AllLevels]) },
                () => new JsonObject { ["sector"] = dice.Pick<string>([.. words.Sectors]) })();
        return by;
    }

    private JsonObject All()
    {
        var parts = dice.Some([.. words.Fora, .. words.Organisations, "concerned", "concerned"], 3).Distinct();
        var place = new JsonObject { ["all"] = Json.List(parts) };
        if (dice.Chance(60))
            place["act"] = dice.Pick("approved", "approved", "decided", "heard");
        return InTime(place);
    }

    private JsonObject InTime(JsonObject place)
    {
        if (!dice.Chance(30))
            return place;
        if (dice.Chance(40))
            place["after"] = dice.Pick("0d", "1d", "1w", "10d");
        if (place["after"] is null || dice.Chance(40))
            place["within"] = dice.Pick("10d", "30d", "2m", "1y");
        if (dice.Chance(25))
            place["from"] = dice.Pick("recommended", "discussed", "heard");
        return place;
    }

    /// <summary>A selection of fora; of some it is not recorded whether they fit.</summary>
    private JsonObject Selection() => dice.Between(1, 6) switch
    {
        1 => new JsonObject { ["not"] = new JsonObject { ["kind"] = dice.OneOrMore(Words.ForumKinds) } },
        2 => new JsonObject { ["reportsTo"] = dice.Pick(words.Fora) },
        3 => new JsonObject { ["setUpBy"] = dice.OneOrMore(words.Bodies) },
        _ => new JsonObject { ["kind"] = dice.OneOrMore(Words.ForumKinds) },
    };

    /// <summary>Rather one of the first fora, to which the others report.</summary>
    private string Higher() => words.Fora[Math.Min(dice.Between(0, words.Fora.Count - 1), dice.Between(0, words.Fora.Count - 1))];
}
