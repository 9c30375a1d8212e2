using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>The principles about time, and memberships whose days they are about.</summary>
internal sealed class TimeGenerator(Dice dice, Words words)
{
    private static readonly IReadOnlyList<string> Lengths = ["1y", "2y", "12m", "6m", "52w", "365d", "30d", "1d", "0d"];

    public JsonObject Term()
    {
        var rule = new JsonObject();
        switch (dice.Between(1, 4))
        {
            case 1:
                rule["length"] = dice.Pick(Lengths);
                break;
            case 2:
                rule["min"] = dice.Pick(Lengths);
                break;
            case 3:
                rule["max"] = dice.Pick(Lengths);
                break;
            default:
                rule[dice.Pick("begins", "ends")] = DayOfYear(words.Day.AddDays(dice.Pick(-1, 0, 1)));
                break;
        }

        if (dice.Chance(25))
            rule["begins"] = DayOfYear(words.Day);
        return rule;
    }

    public JsonObject TermLimit()
    {
        var limit = new JsonObject();
        foreach (var key in dice.Some(["consecutive", "lifetime", "years"], 2))
            limit[key] = dice.Pick(0, 1, 1, 2);
        if (dice.Chance(30))
            limit["notCounting"] = new JsonObject { ["upTo"] = dice.Pick(Lengths) };
        if (dice.Chance(30))
            limit["breakOf"] = dice.Pick("1d", "30d", "1m", "1y");
        return limit;
    }

    public JsonObject Rotation() => new()
    {
        ["role"] = dice.Pick("chair", "vice-chair", "member"),
        ["per"] = dice.Pick("sector", "organisation", "cluster", "person"),
        ["every"] = dice.Pick(Lengths),
    };

    public JsonObject Vacancy()
    {
        var rule = new JsonObject { ["filledWithin"] = dice.Pick("0d", "1d", "30d", "60d", "1y") };
        if (dice.Chance(20))
            rule["lines"] = Json.List(["line0"]);
        return rule;
    }

    public JsonObject Quorum()
    {
        var rule = new JsonObject { [dice.Pick("min", "moreThan")] = dice.Pick("1/2", "1/3", "1", "2", "40%") };
        if (dice.Chance(30))
            rule["chair"] = true;
        return rule;
    }

    public JsonObject Majority()
    {
        var rule = new JsonObject();
        if (dice.Chance(85))
            rule[dice.Pick("min", "moreThan")] = dice.Pick("1/2", "1/2", "2/3", "1", "2", "40%");
        if (rule.Count == 0 || dice.Chance(25))
            rule["against"] = new JsonObject { ["max"] = dice.Pick("0", "1", "1/3") };
        if (dice.Chance(80))
            rule["of"] = dice.Pick("members", "present", "cast");
        if (dice.Chance(40))
            rule["tie"] = "chair";
        if (dice.Chance(30))
            rule["when"] = new JsonObject { [dice.Pick("traits", "allTraits")] = Json.List(dice.Some(DecisionGenerator.Traits, 2)) };
        else if (dice.Chance(15))
            rule["when"] = new JsonObject { ["type"] = dice.Pick([.. DecisionGenerator.Types, "none"]) };
        return rule;
    }

    public JsonObject Attendance()
    {
        var rule = new JsonObject();
        if (dice.Chance(50))
        {
            rule["min"] = dice.Pick("1/2", "2/3", "1", "100%");
        }
        else
        {
            rule["missed"] = dice.Between(1, 2);
            if (dice.Chance(60))
                rule["inARow"] = true;
        }

        if (dice.Chance(30))
            rule["per"] = "year";
        return rule;
    }

    /// <summary>Meetings about the day and a year before, most with who was present.</summary>
    private void Meet(JsonObject register)
    {
        var meetings = new JsonArray();
        for (var count = dice.Between(0, 8); count > 0; count--)
        {
            var meeting = new JsonObject
            {
                ["forum"] = dice.Pick(words.Fora),
                ["date"] = Dice.Text(words.Day.AddYears(-dice.Pick(0, 0, 1)).AddDays(dice.Pick(-60, -30, -1, 0, 0, 1))),
            };
            if (dice.Chance(85))
                meeting["present"] = Json.List(dice.Chance(10) ? [] : dice.Some(words.Persons, 5));
            meetings.Add((JsonNode)meeting);
        }

        register["meetings"] = meetings;
    }

    /// <summary>A few matters with how they were voted on, mostly recorded, and whom they concern.</summary>
    private void Vote(JsonObject register)
    {
        var matters = new JsonArray();
        for (var count = dice.Between(0, 4); count > 0; count--)
        {
            var matter = new JsonObject { ["id"] = $"m{count}" };
            if (dice.Chance(80))
                matter["type"] = dice.Pick([.. DecisionGenerator.Types, "none"]);
            if (dice.Chance(80))
                matter["traits"] = Json.List(dice.Chance(20) ? [] : dice.Some(DecisionGenerator.Traits, 2));
            if (dice.Chance(80))
                matter["concerns"] = Json.List(dice.Chance(50) ? [] : dice.Some(words.Organisations, 2));
            if (dice.Chance(80))
                matter["concernsPersons"] = Json.List(dice.Chance(50) ? [] : dice.Some(words.Persons, 2));
            matter["steps"] = new JsonArray([.. Enumerable.Range(0, dice.Between(1, 2)).Select(_ => (JsonNode)Step())]);
            matters.Add((JsonNode)matter);
        }

        register["matters"] = matters;
    }

    private JsonObject Step()
    {
        var step = new JsonObject
        {
            ["forum"] = dice.Pick(words.Fora),
            ["date"] = Dice.Text(words.Day.AddDays(dice.Pick(-60, -30, -1, 0, 0, 1))),
            ["act"] = dice.Pick("decided", "decided", "approved", "discussed"),
        };
        if (dice.Chance(20))
            step["outcome"] = dice.Pick("adopted", "rejected");
        var left = words.Persons.ToList();
        var votes = new JsonObject();
        foreach (var side in new[] { "for", "against", "abstained" })
        {
            var own = dice.Chance(20) || left.Count == 0 ? [] : dice.Some(left, 3).ToList();
            left.RemoveAll(own.Contains);
            if (dice.Chance(90))
                votes[side] = dice.Chance(70) ? Json.List(own) : own.Count;
        }

        if (votes.Count > 0 && dice.Chance(85))
            step["votes"] = votes;
        if (dice.Chance(70))
            step["present"] = Json.List(dice.Chance(10) ? [] : dice.Some(words.Persons, 6));
        if (dice.Chance(70))
            step["recused"] = Json.List(dice.Chance(60) || left.Count == 0 ? [] : dice.Some(left, 2));
        return step;
    }

    /// <summary>Gives most memberships a first and a last day that lie about a whole time apart, and some persons another term before.</summary>
    public void Date(JsonObject register)
    {
        Meet(register);
        Vote(register);
        var memberships = (JsonArray)register["memberships"]!;
        foreach (var row in Json.Objects(memberships).ToList())
        {
            if (!dice.Chance(70))
                continue;
            Date(row, words.Day.AddDays(dice.Pick(-1, 0, 1)));
            if (!dice.Chance(40) || Json.Date(row["from"]) is not { } first)
                continue;
            var before = (JsonObject)row.DeepClone();
            Date(before, first.AddYears(-1));
            before["to"] = Dice.Text(first.AddDays(-dice.Pick(1, 1, 1, 2, 31)));
            if (string.CompareOrdinal(Json.Text(before["from"]), Json.Text(before["to"])) <= 0)
                memberships.Add((JsonNode)before);
        }
    }

    private void Date(JsonObject row, DateOnly about)
    {
        row.Remove("from");
        row.Remove("to");
        // On a membership without an end these are a fault.
        row.Remove("ended");
        row.Remove("endedBy");
        var first = about.AddYears(-dice.Pick(0, 1, 1, 2)).AddMonths(-dice.Pick(0, 0, 6));
        if (dice.Chance(90))
            row["from"] = Dice.Text(first);
        if (dice.Chance(70))
            row["to"] = Dice.Text(first.AddYears(dice.Pick(1, 1, 2)).AddDays(dice.Pick(-2, -1, -1, -1, 0)));
    }

    private static string DayOfYear(DateOnly date) => Dice.Text(date)[5..];
}
