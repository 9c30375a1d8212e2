using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Three to eight constraints of random kinds: which fora each is about, when, how severe, and who may waive it.</summary>
internal sealed class ConstraintGenerator(Dice dice, Words words, CaseRange range)
{
    private readonly RuleGenerator _rules = new(dice, words, range);

    private static readonly IReadOnlyList<string> Principles =
    [
        "count", "count", "count", "count", "things", "things", "compare", "compare", "compare", "sameNumber", "every", "every", "everyThing",
        "mirror", "mirror", "shared", "everyCluster", "everyOrganisation", "everySector", "seats", "seats", "drawnFrom", "overlap",
        "separate", "level", "competence", "appointedBy", "topPost", "topPost", "atMostPer", "atMostPer", "balance", "balance",
        "meetings", "meetsBefore", "meetsBefore", "subFora", "proportional", "proportional",
    ];

    private static readonly IReadOnlyList<string> AboutTime = ["term", "termLimit", "rotation", "vacancy", "seats", "quorum", "attendance", "staggered", "staggered", "majority", "majority", "recusal", "deputies"];

    public List<JsonObject> Make()
    {
        var count = range.HasMatters() ? dice.Between(1, 3) : dice.Between(3, 8);
        var constraints = Enumerable.Range(0, count).Select(Constraint).ToList();

        // A day on which nothing of the charter is in force is refused, so one constraint always is.
        if (dice.Chance(10))
        {
            words.Charter["inForce"] = dice.PeriodOf(words.Day);
            constraints[0]["inForce"] = new JsonObject { ["from"] = "2000-01-01" };
        }
        else if (constraints.TrueForAll(constraint => constraint.ContainsKey("inForce")))
        {
            constraints[0].Remove("inForce");
        }

        return constraints;
    }

    private JsonObject Constraint(int number)
    {
        var principle = range == CaseRange.Time && dice.Chance(80) ? dice.Pick(AboutTime) : dice.Pick(Principles);
        var constraint = new JsonObject { ["id"] = $"K{number}-{principle}" };
        var isOfThings = principle is "things" or "everyThing" or "subFora";
        var own = false;
        if (!isOfThings || dice.Chance(25))
        {
            var (forum, about) = Fora();
            constraint["forum"] = forum;
            own = about.Count > 0 && about.All(words.ForaWithCluster.Contains);
        }

        var (name, body) = _rules.Rule(principle, own);
        constraint[name] = body;
        if (dice.Chance(40))
            constraint["severity"] = Severity(name, body);
        if (dice.Chance(12))
            constraint["inForce"] = dice.PeriodOf(words.Day);
        if (range == CaseRange.Time)
            Condition(constraint, name, isOfThings);
        if (dice.Chance(15))
            constraint["waivable"] = new JsonObject { ["by"] = dice.OneOrMore([words.Fora[0], "council"]) };
        return constraint;
    }

    private void Condition(JsonObject constraint, string principle, bool isOfThings)
    {
        if (!isOfThings && dice.Chance(20))
        {
            var when = new JsonObject { [dice.Pick("min", "max", "exactly")] = dice.Between(0, 3) };
            if (dice.Chance(40))
                when["members"] = new JsonObject { ["role"] = dice.Pick("any", "chair", "member") };
            constraint["when"] = when;
        }

        if (principle is "level" or "appointedBy" or "drawnFrom" or "separate" && dice.Chance(60))
            constraint["asked"] = "atAppointment";
        if (dice.Chance(25))
            constraint["grace"] = dice.Chance(15)
                ? new JsonObject { ["until"] = Dice.Text(words.Day.AddDays(dice.Pick(-1, 0, 1))) }
                : JsonValue.Create(dice.Pick("0d", "1d", "2d", "1w", "1m"));
    }

    private JsonNode Severity(string name, JsonObject body) =>
        name == "count" && body.ContainsKey("min") && !range.HasMatters() && range != CaseRange.Time && dice.Chance(25)
            ? new JsonObject { ["min"] = "error", ["max"] = "warning" }
            : dice.Pick("error", "warning", "info");

    /// <summary>An id, a list of ids, or a selection; with the fora that it can be about.</summary>
    private (JsonNode Forum, IReadOnlyList<string> About) Fora()
    {
        if (dice.Chance(60))
        {
            var forum = dice.Pick(words.Fora);
            return (forum, [forum]);
        }

        if (dice.Chance(50))
        {
            var some = dice.Some(words.Fora, 3);
            return (Json.List(some), some);
        }

        // Only what is recorded of every forum, unless the open questions are asked too: then any may be meant.
        var key = range == CaseRange.Open
            ? dice.Pick("kind", "setUpBy", "servedBy")
            : dice.Pick("kind", "kind", "reportsTo", "mandate", "not");
        JsonObject selection = key == "not"
            ? new JsonObject { ["not"] = new JsonObject { ["kind"] = dice.OneOrMore(Words.ForumKinds) } }
            : new JsonObject { [key] = key == "kind" ? dice.OneOrMore(Words.ForumKinds) : dice.OneOrMore(words.Of(key)) };
        return (selection, words.Fora);
    }
}
