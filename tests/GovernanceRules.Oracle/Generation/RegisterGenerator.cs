using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>People, memberships, what is covered, and waivers.</summary>
internal sealed class RegisterGenerator(Dice dice, Words words, bool canBePartial)
{
    private static readonly IReadOnlyList<string> UsualRoles = ["chair", "vice-chair", "member", "member", "member", "secretary"];

    private Dictionary<string, IReadOnlyList<string>> _lines = [];

    public JsonObject Make(IReadOnlyList<JsonObject> constraints)
    {
        _lines = LinesOf(constraints);
        var register = words.Register;
        register["register"] = "case";
        var people = words.Persons.Where(_ => dice.Chance(80)).Select(Person).ToList();
        register["people"] = new JsonArray([.. people]);
        register["memberships"] = new JsonArray([.. Memberships()]);
        Covers(register);
        new MeetingGenerator(dice, words).Add(register, constraints);
        var waivers = Enumerable.Range(0, dice.Between(0, 5)).Select(_ => (JsonNode)Waiver(dice.Pick(constraints))).ToList();
        if (waivers.Count > 0)
            register["waivers"] = new JsonArray([.. waivers]);
        return register;
    }

    private JsonObject Person(string id)
    {
        var person = new JsonObject { ["id"] = id };
        if (dice.Chance(80))
            person["attributes"] = WordsGenerator.Attributes(dice);
        if (dice.Chance(80))
            person["competences"] = Json.List(dice.Chance(25) ? [] : dice.Some(Words.Competences, 2));
        return person;
    }

    private IEnumerable<JsonNode> Memberships()
    {
        // Most cases record nearly all, so that verdicts are sharp; some leave much open.
        var gaps = dice.Pick(2, 5, 5, 12, 30);
        for (var count = dice.Pick(0, dice.Between(1, 8), dice.Between(5, 16), dice.Between(10, 25)); count > 0; count--)
        {
            var row = Membership(gaps);
            Details(row, count);
            yield return row;
            if (dice.Chance(4))
                yield return row.DeepClone();
            // Without another throw of the dice, so that all else in a case stays what it was.
            if (count is 2 or 6)
                yield return Vacant((JsonObject)row.DeepClone());
        }
    }

    // Without another throw of the dice, as below.
    private void Details(JsonObject row, int place)
    {
        if (place % 3 != 0)
            row["nominatedBy"] = words.Bodies[place % 2];
        if (place % 4 != 0)
            row["approvedBy"] = words.Bodies[place % words.Bodies.Count];
        if (place % 3 == 1 && _lines.TryGetValue(Json.Text(row["forum"])!, out var lines))
            row["line"] = lines[place % lines.Count];
        if (place % 6 == 5)
            row["standsInFor"] = place % 4 == 1 ? "unknown" : words.Persons[place % words.Persons.Count];
        if (place % 7 < 2)
            row["votes"] = place % 3;
        if (!row.ContainsKey("to") || place % 5 == 0)
            return;
        row["ended"] = Words.EndReasons[place % Words.EndReasons.Count];
        row["endedBy"] = words.Bodies[place % words.Bodies.Count];
    }

    // Of the fora that have seats: each name that some line of them has.
    private Dictionary<string, IReadOnlyList<string>> LinesOf(IReadOnlyList<JsonObject> constraints) =>
        words.Fora.Select(forum => (Forum: forum, Lines: constraints.Where(one => one["seats"] is not null && one["forum"] is { } about && about is not JsonObject && Json.Texts(about).Contains(forum))
                .SelectMany(one => Json.Objects(one["seats"]!["lines"])).Select(line => Json.Text(line["name"])!).Distinct().ToList()))
            .Where(one => one.Lines.Count > 0).ToDictionary(one => one.Forum, one => (IReadOnlyList<string>)one.Lines);

    private static JsonObject Vacant(JsonObject row)
    {
        row.Remove("person");
        row["vacant"] = true;
        return row;
    }

    private JsonObject Membership(int gaps)
    {
        var row = new JsonObject { ["forum"] = dice.Pick(words.Fora), ["person"] = dice.Pick(words.Persons) };
        if (dice.Chance(90))
            row["role"] = dice.Chance(75) ? dice.Pick(UsualRoles) : dice.Pick(Words.Roles);
        if (!dice.Chance(gaps))
            row["organisation"] = dice.Chance(8) ? "none" : dice.Pick(words.Organisations);
        if (!dice.Chance(gaps))
            row["level"] = dice.Pick(Words.AllLevels);
        if (!dice.Chance(gaps))
            row["appointedBy"] = dice.Chance(60) ? words.Bodies[0] : dice.Pick(words.Bodies);
        if (dice.Chance(25))
            row["attributes"] = WordsGenerator.Attributes(dice);
        if (dice.Chance(35))
            dice.Period(row, words.Day);
        if (canBePartial && dice.Chance(6))
            Blur(row);
        return row;
    }

    /// <summary>Of a day only the month or the year, or nothing.</summary>
    private void Blur(JsonObject row)
    {
        foreach (var key in new[] { "from", "to" })
            if (Json.Text(row[key]) is { } day)
                row[key] = dice.Pick(day, day[..7], day[..4]);
            else if (key == "to" && dice.Chance(40))
                row[key] = "unknown";
    }

    private void Covers(JsonObject register)
    {
        var kind = dice.Between(1, 100);
        if (words.AreAllRecorded || kind <= 50)
        {
            var covers = new JsonObject { ["fora"] = Json.List(words.AreAllRecorded ? words.Fora : dice.Some(words.Fora, 4)) };
            if (dice.Chance(50))
            {
                covers["from"] = Dice.Text(words.Day.AddDays(dice.Chance(95) ? dice.Pick(-500, -1, 0) : 1));
                covers["to"] = Dice.Text(words.Day.AddDays(dice.Pick(1, 500)));
            }
            else if (dice.Chance(20))
            {
                covers["to"] = Dice.Text(words.Day.AddDays(dice.Chance(85) ? dice.Pick(0, 100) : -1));
            }

            if (dice.Chance(40))
                covers["allFora"] = dice.Chance(80);
            register["covers"] = covers;
        }
        else if (kind <= 60)
        {
            register["covers"] = new JsonObject { ["allFora"] = true };
        }
    }

    private JsonObject Waiver(JsonObject constraint)
    {
        var granted = words.Day.AddDays(-dice.Pick(0, 1, 30, 200));
        var waiver = new JsonObject
        {
            ["constraint"] = constraint["id"]!.DeepClone(),
            ["reason"] = "agreed",
            ["decidedBy"] = dice.Chance(60) ? words.Fora[0] : "council",
            ["decidedOn"] = Dice.Text(granted),
            ["to"] = Dice.Text(words.Day.AddDays(dice.Pick(-1, 0, 0, 1, 30, 30, 30))),
        };
        if (string.CompareOrdinal(Json.Text(waiver["decidedOn"]), Json.Text(waiver["to"])) > 0)
            waiver["decidedOn"] = waiver["to"]!.DeepClone();
        if (dice.Chance(40))
            waiver["from"] = Dice.Text(granted.AddDays(dice.Pick(0, 1)));
        if (waiver["from"] is not null && string.CompareOrdinal(Json.Text(waiver["from"]), Json.Text(waiver["to"])) > 0)
            waiver.Remove("from");
        if (constraint.ContainsKey("forum") && dice.Chance(30))
            waiver["forum"] = dice.Pick(words.Fora);
        if (dice.Chance(25))
            waiver["upTo"] = dice.Between(0, 6);
        if (dice.Chance(25))
            waiver["downTo"] = dice.Between(0, 3);
        if (dice.Chance(20) && KeysOf(constraint) is { Count: > 0 } keys)
            waiver["key"] = dice.Pick(keys);
        return waiver;
    }

    /// <summary>Words that the findings of the constraint may have for a key.</summary>
    private IReadOnlyList<string> KeysOf(JsonObject constraint)
    {
        var (principle, body) = constraint
            .First(entry => entry.Value is JsonObject && entry.Key is not ("forum" or "severity" or "inForce" or "waivable" or "when" or "grace"));
        var rule = Json.Object(body);
        return principle switch
        {
            "every" when rule.ContainsKey("members") => words.Persons,
            "count" or "atMostPer" or "balance" => Json.Text(rule["per"] ?? rule["key"]) is { } key && key != "kind" ? words.Of(key) : [],
            "compare" => Json.Text(rule["relation"]) == "overlap" ? [] : words.Of(Json.Text(rule["by"])!),
            "mirror" => words.Organisations,
            "shared" or "everySector" => words.Sectors,
            "everyCluster" => words.Clusters,
            "everyOrganisation" => words.Organisations,
            "seats" => ["line0"],
            "subFora" => words.Fora,
            "proportional" => words.Of(Json.Text(rule["by"])!),
            "drawnFrom" or "separate" or "level" or "appointedBy" => words.Persons,
            _ => [],
        };
    }
}
