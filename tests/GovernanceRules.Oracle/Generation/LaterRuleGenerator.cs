using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>The principles about meetings, sub-fora and seats by votes.</summary>
internal sealed class LaterRuleGenerator(Dice dice, Words words)
{
    private readonly BoundsGenerator _bounds = new(dice);
    private readonly bool _areTalliesGiven = dice.Chance(75);

    public JsonObject Meetings()
    {
        var rule = new JsonObject();
        if (dice.Chance(60))
        {
            var year = new JsonObject();
            _bounds.Whole(year);
            rule["perYear"] = year;
        }

        if (dice.Chance(40))
            rule["every"] = new JsonObject { ["max"] = dice.Pick("6m", "12m", "13m", "1y", "30d", "0d") };
        if (rule.Count == 0 || dice.Chance(20))
            rule["notice"] = new JsonObject { ["min"] = dice.Pick("0d", "1d", "10d", "2w", "1m") };
        return rule;
    }

    public JsonObject MeetsBefore()
    {
        var rule = new JsonObject { ["forum"] = dice.Pick(words.Fora) };
        if (!dice.Chance(60))
            return rule;
        var days = new JsonObject();
        var least = dice.Pick(0, 1, 5, 14);
        switch (dice.Between(1, 4))
        {
            case 1:
                days["exactly"] = least;
                break;
            case 2:
                days["min"] = least;
                break;
            case 3:
                days["max"] = least;
                break;
            default:
                days["min"] = least;
                days["max"] = least + dice.Pick(0, 1, 10);
                break;
        }

        rule["days"] = days;
        if ((days.ContainsKey("max") || days.ContainsKey("exactly")) && dice.Chance(40))
            rule["orAfter"] = true;
        return rule;
    }

    public JsonObject SubFora()
    {
        var rule = new JsonObject { ["kind"] = dice.OneOrMore(Words.ForumKinds), ["named"] = Json.List(dice.Some(words.Fora, 3)) };
        if (dice.Chance(60))
            rule["closed"] = dice.Chance(80);
        return rule;
    }

    /// <summary>Small numbers of votes, so that they tie; given in the charter, in the register, or not at all.</summary>
    public JsonObject Proportional()
    {
        var key = dice.Pick("party", "party", "party", "gender", "sector", "organisation", "cluster");
        var votes = new JsonObject();
        foreach (var list in dice.Some(words.Of(key), 4))
            votes[list] = dice.Pick(0, 1, 1, 2, 3, 5, 6);
        if (votes.All(entry => Json.Text(entry.Value) == "0"))
            votes[votes.First().Key] = 1;

        var rule = new JsonObject { ["by"] = key };
        if (dice.Chance(75))
        {
            rule["votes"] = votes;
        }
        else
        {
            var id = $"election-{key}";
            rule["votes"] = id;
            Tally(id, votes);
        }

        if (dice.Chance(60))
            rule["method"] = dice.Pick("dhondt", "largest-remainder", "sainte-lague", "adams", "huntington-hill");
        if (dice.Chance(30))
            rule["of"] = dice.Pick("members", "posts", "posts");
        if (dice.Chance(30))
            rule["tolerance"] = dice.Between(0, 2);
        // Without another throw of the dice, so that all else in a case stays what it was.
        var all = votes.Sum(entry => int.Parse(Json.Text(entry.Value)!, System.Globalization.CultureInfo.InvariantCulture));
        if (all % 2 == 1)
            rule["keepMajority"] = true;
        if (all % 3 == 0)
            Draw([.. votes.Select(entry => entry.Key).Reverse()], words.Day.AddDays(votes.Count - 2));
        return rule;
    }

    private void Draw(IReadOnlyList<string> order, DateOnly day)
    {
        words.Register["draws"] ??= new JsonArray();
        foreach (var forum in words.Fora.Take(2))
            ((JsonArray)words.Register["draws"]!).Add((JsonNode)new JsonObject
            {
                ["forum"] = forum,
                ["date"] = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                ["order"] = Json.List(order),
            });
    }

    /// <summary>A register that has tallies gives this one too, for else its id would be misspelt.</summary>
    private void Tally(string id, JsonObject votes)
    {
        if (!_areTalliesGiven)
            return;
        words.Register["tallies"] ??= new JsonArray();
        var tallies = (JsonArray)words.Register["tallies"]!;
        if (Json.Objects(tallies).All(tally => Json.Text(tally["id"]) != id))
            tallies.Add((JsonNode)new JsonObject { ["id"] = id, ["votes"] = votes });
    }
}
