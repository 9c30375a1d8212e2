using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>What fora may decide, where matters must go on, and matters that partly do.</summary>
internal sealed class DecisionGenerator(Dice dice, Words words, CaseRange range)
{
    public static readonly IReadOnlyList<string> Traits = ["economic", "principled", "clinical"];
    public static readonly IReadOnlyList<string> Types = ["pilot", "agreement"];
    private static readonly IReadOnlyList<string> OwnActs = ["heard"];

    public void Add(JsonObject charter, JsonObject register)
    {
        if (dice.Chance(60))
            charter["traits"] = Json.List(Traits);
        if (dice.Chance(60))
            charter["types"] = Json.List(Types);
        charter["acts"] = Json.List(OwnActs);
        foreach (var forum in Json.Objects(charter["fora"]).Concat(Json.Objects(register["fora"])))
            Competence(forum);

        if (range == CaseRange.Unsound && dice.Chance(25))
            charter["inForce"] = dice.PeriodOf(words.Day);
        var escalations = Escalations(charter);
        charter["escalations"] = new JsonArray([.. escalations]);
        var matters = Enumerable.Range(0, dice.Between(1, 4)).Select(number => Matter(number, escalations)).ToList();
        register["matters"] = new JsonArray([.. matters]);
        Waivers(register, escalations, matters.Count);
    }

    /// <summary>Each is drawn until what it orders can be done beside the others; now and then it is left out for want of luck.</summary>
    private List<JsonObject> Escalations(JsonObject charter)
    {
        const int Draws = 12;
        var sense = new CharterSense(charter);
        var escalations = new List<JsonObject>();
        for (var count = dice.Between(1, 4); count > 0; count--)
        {
            for (var draw = 0; draw < Draws; draw++)
            {
                List<JsonObject> more = [.. escalations, new EscalationGenerator(dice, words, range).Make(escalations.Count)];
                if (range != CaseRange.Unsound && sense.Of(more).Count > 0)
                    continue;
                escalations = more;
                break;
            }
        }

        return escalations;
    }

    private void Competence(JsonObject forum)
    {
        if (dice.Chance(12))
            forum["advisory"] = dice.Chance(85);
        if (dice.Chance(55))
            forum["decides"] = new JsonArray([.. Listed(3)]);
        if (dice.Chance(20))
            forum["mayNotDecide"] = new JsonArray([.. Listed(2)]);
    }

    private IEnumerable<JsonNode> Listed(int most) => dice.Some([.. Traits, .. Types], most)
        .Select(word => dice.Chance(30) ? Together() : dice.Chance(70) ? (JsonNode)word : Full(new JsonObject { ["word"] = word }));

    private JsonObject Together()
    {
        var full = new JsonObject();
        if (dice.Chance(80))
            full["allTraits"] = Json.List(dice.Some(Traits, 3));
        if (full.Count == 0 || dice.Chance(30))
            full["type"] = dice.Chance(50) ? dice.Pick([.. Types, "none"]) : Json.List(dice.Some([.. Types, "none"], 2));
        return dice.Chance(60) ? full : Full(full);
    }

    private JsonObject Full(JsonObject full)
    {
        if (dice.Chance(60))
            full["severity"] = dice.Pick("error", "warning", "info");
        if (dice.Chance(50))
            full["inForce"] = dice.PeriodOf(words.Day);
        return full;
    }

    private JsonObject Matter(int number, List<JsonObject> escalations)
    {
        var matter = new JsonObject { ["id"] = $"m{number}" };
        if (dice.Chance(80))
            matter["type"] = dice.Chance(85) ? dice.Pick(Types) : "none";
        if (dice.Chance(85))
            matter["traits"] = Json.List(dice.Chance(20) ? [] : dice.Some(Traits, 3));
        if (dice.Chance(70))
            matter["concerns"] = Json.List(dice.Chance(15) ? [] : dice.Some(words.Organisations, 2));
        var steps = new StepGenerator(dice, words, OwnActs).Make(dice.Chance(75) && escalations.Count > 0 ? dice.Pick<JsonObject>(escalations) : null, matter);
        matter["steps"] = new JsonArray([.. steps]);
        return matter;
    }

    private void Waivers(JsonObject register, List<JsonObject> escalations, int matters)
    {
        var waivers = register["waivers"] as JsonArray ?? [];
        for (var count = dice.Between(0, 3); count > 0; count--)
        {
            var day = words.Day.AddDays(-dice.Pick(0, 1, 30));
            var waiver = new JsonObject
            {
                ["constraint"] = dice.Chance(75) && escalations.Count > 0
                    ? Json.Text(dice.Pick<JsonObject>(escalations)["id"])
                    : dice.Pick("COMPETENCE", "DECISION-COMPOSITION"),
                ["reason"] = "agreed",
                ["decidedBy"] = dice.Chance(60) ? words.Fora[0] : "council",
                ["decidedOn"] = Dice.Text(day),
                ["to"] = Dice.Text(words.Day.AddDays(dice.Pick(0, 0, 1, 30))),
            };
            if (dice.Chance(50))
                waiver["key"] = $"m{dice.Between(0, matters - 1)}";
            if (!Json.Text(waiver["constraint"])!.StartsWith('E') && dice.Chance(40))
                waiver["forum"] = dice.Pick(words.Fora);
            waivers.Add((JsonNode)waiver);
        }

        if (waivers.Count > 0)
            register["waivers"] = waivers;
    }
}
