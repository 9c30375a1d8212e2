using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Meetings around the day of the check and around the ends of years.</summary>
internal sealed class MeetingGenerator(Dice dice, Words words)
{
    public void Add(JsonObject register, IReadOnlyList<JsonObject> constraints)
    {
        var areCounted = constraints.Any(constraint => constraint.ContainsKey("meetings"));
        var areAsked = areCounted || constraints.Any(constraint => constraint.ContainsKey("meetsBefore"));

        // What is counted year by year asks for `covers` with a beginning.
        if (areCounted && register["covers"] is JsonObject covers && (covers["from"] is null || dice.Chance(60)))
            covers["from"] = Dice.Text(new DateOnly(words.Day.Year - dice.Between(1, 3), dice.Pick(1, 1, 1, 12), dice.Pick(1, 1, 2, 31)));

        if (areAsked && register["covers"] is JsonObject covered && dice.Chance(50))
            covered["meetings"] = dice.Chance(80);

        // A meeting is also a sign of life: with no list of fora, it is what makes a forum recorded.
        var count = areAsked ? dice.Between(0, 10) : dice.Chance(20) ? 1 : 0;
        if (count == 0)
            return;
        var years = dice.Chance(areCounted ? 60 : 10);
        register["meetings"] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => (JsonNode)Meeting(years))]);
    }

    private JsonObject Meeting(bool years)
    {
        var date = years
            ? new DateOnly(words.Day.Year - dice.Between(0, 3), dice.Pick(1, 1, 6, 12), dice.Pick(1, 1, 15))
            : words.Day.AddDays(-dice.Pick(-1, 0, 1, dice.Between(0, 6), dice.Between(0, 30), dice.Between(0, 400)));
        if (years && dice.Chance(40))
            date = new DateOnly(date.Year, 12, 31);
        var meeting = new JsonObject { ["forum"] = dice.Pick(words.Fora), ["date"] = Dice.Text(date) };
        if (dice.Chance(20))
            meeting["extraordinary"] = dice.Chance(80);
        if (dice.Chance(60))
            meeting["announced"] = Dice.Text(date.AddDays(-dice.Pick(0, 1, 10, 14, 28, 31)));
        return meeting;
    }
}
