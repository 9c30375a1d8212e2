using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Places that nothing confuses: each has a forum or organisations of its own, and each forum a kind of its own.</summary>
internal sealed class RoutedMatterGenerator(Dice dice)
{
    private static readonly IReadOnlyList<string> Acts = ["raised", "discussed", "piloted", "directed", "assessed", "recommended", "forwarded"];

    private readonly List<string> _organisations = ["concerned0", "concerned1"];
    private bool _areConcernedAsked;

    public RoutedMatter Make()
    {
        var count = dice.Between(2, 5);
        var stops = Enumerable.Range(0, count).Select(number => number == count - 1 ? Last(number) : Stop(number)).ToList();
        var ordered = Enumerable.Range(0, dice.Between(1, 3)).ToDictionary(
            number => $"E{number}",
            _ => (IReadOnlyList<int>)[.. Enumerable.Range(0, count - 1).Where(_ => dice.Chance(70)), count - 1]);
        var charter = new JsonObject
        {
            ["charter"] = "case",
            ["organisations"] = new JsonArray([.. _organisations.Select(id => new JsonObject { ["id"] = id })]),
            ["fora"] = new JsonArray([.. Enumerable.Range(0, count).Select(number => Forum(number, count))]),
            ["escalations"] = new JsonArray([.. ordered.Select(one => Escalation(one.Key, one.Value.Select(place => stops[place].Place)))]),
        };
        return new RoutedMatter(
            charter.ToJsonString(),
            [.. stops.Select(stop => (IReadOnlyList<string>)[.. stop.Steps.Select(step => step.ToJsonString())])],
            ordered);
    }

    /// <summary>The last decides what it or those below it may; some of the others report to it.</summary>
    private JsonObject Forum(int number, int count)
    {
        var forum = new JsonObject { ["id"] = $"f{number}", ["kind"] = $"k{number}" };
        var isLast = number == count - 1;
        if (!isLast && dice.Chance(50))
            forum["reportsTo"] = $"f{dice.Between(number + 1, count - 1)}";
        if (isLast)
            forum["decides"] = Json.List(["economic", "agreement"]);
        else if (dice.Chance(30))
            forum["mayNotDecide"] = Json.List(["economic"]);
        else if (dice.Chance(30))
            forum["advisory"] = true;
        return forum;
    }

    private JsonObject Escalation(string id, IEnumerable<JsonNode> places)
    {
        var escalation = new JsonObject { ["id"] = id, ["route"] = new JsonArray([.. places.Select(place => place.DeepClone())]) };
        if (dice.Chance(80))
            escalation["when"] = dice.Chance(50) ? new JsonObject { ["type"] = "agreement" } : new JsonObject { ["allTraits"] = "economic" };
        if (dice.Chance(40))
            escalation["severity"] = dice.Pick("error", "warning", "info");
        return escalation;
    }

    private (JsonNode Place, List<JsonObject> Steps) Last(int number) => (
        dice.Chance(50) ? $"f{number}" : new JsonObject { ["forum"] = $"f{number}", ["act"] = "decided" },
        [new JsonObject { ["forum"] = $"f{number}", ["act"] = "decided" }]);

    private (JsonNode Place, List<JsonObject> Steps) Stop(int number)
    {
        var forum = $"f{number}";
        var act = dice.Pick(Acts);
        var step = new JsonObject { ["forum"] = forum, ["act"] = act };
        switch (dice.Between(1, 7))
        {
            case 1:
                return (forum, [step]);
            case 2:
                return (new JsonObject { ["kind"] = $"k{number}" }, [step]);
            case 3:
                return (new JsonObject { ["forum"] = new JsonObject { ["kind"] = $"k{number}" }, ["act"] = act }, [step]);
            case 4:
                step["by"] = "chair";
                return (new JsonObject { ["forum"] = forum, ["act"] = Json.List([act, "approved"]), ["by"] = "chair" }, [step]);
            case 5:
                var one = Organisation();
                return (dice.Chance(50) ? one : new JsonObject { ["organisation"] = one, ["act"] = "approved" }, [Approved("organisation", one)]);
            default:
                return All(forum);
        }
    }

    /// <summary>Each of several, in the other order than they are written in.</summary>
    private (JsonNode Place, List<JsonObject> Steps) All(string forum)
    {
        var parts = new List<string> { forum, Organisation() };
        var steps = new List<JsonObject> { Approved("organisation", parts[1]), Approved("forum", forum) };
        if (!_areConcernedAsked && dice.Chance(60))
        {
            _areConcernedAsked = true;
            parts.Add("concerned");
            steps.InsertRange(0, [Approved("organisation", "concerned1"), Approved("organisation", "concerned0")]);
        }

        return (new JsonObject { ["all"] = Json.List(parts), ["act"] = "approved" }, steps);
    }

    private static JsonObject Approved(string who, string id) => new() { [who] = id, ["act"] = "approved" };

    private string Organisation()
    {
        _organisations.Add($"o{_organisations.Count}");
        return _organisations[^1];
    }
}
