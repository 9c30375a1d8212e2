using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Smaller cases that are still without faults: one thing left out at a time, the largest first.</summary>
internal static class CaseShrinker
{
    private static readonly HashSet<string> Selections =
        ["members", "with", "is", "politicians", "among", "fora", "organisations", "clusters", "also", "not"];

    /// <summary>Lazily: FsCheck asks for the smaller cases of every case, and looks at them only if it fails.</summary>
    public static IEnumerable<GeneratedCase> Shrink(GeneratedCase large)
    {
        var charter = (JsonObject)JsonNode.Parse(large.CharterJson)!;
        var register = (JsonObject)JsonNode.Parse(large.RegisterJson)!;
        foreach (var small in Smaller(charter, register).Where(small => IsSomethingInForce(small.Charter, large.AsOf) && AreLinesDeclared(small.Charter, small.Register)))
            yield return new GeneratedCase(small.Charter.ToJsonString(), small.Register.ToJsonString(), large.AsOf);
    }

    /// <summary>A line that no seats of the forum have is a fault.</summary>
    private static bool AreLinesDeclared(JsonObject charter, JsonObject register)
    {
        var seats = Json.Objects(charter["constraints"]).Where(constraint => constraint["seats"] is not null).ToList();
        var isSelected = charter.ToJsonString().Contains("\"line\"", StringComparison.Ordinal);
        return seats.Count == 0 || (isSelected ? seats.Exists(one => LinesOf(one).Contains("line0")) : true)
            && Json.Objects(register["memberships"]).Where(row => row["line"] is not null)
                .All(row => seats.Exists(one => one["forum"] is not JsonObject && Json.Texts(one["forum"]).Contains(Json.Text(row["forum"])!) && LinesOf(one).Contains(Json.Text(row["line"])!)));

        static IEnumerable<string> LinesOf(JsonObject constraint) => Json.Objects(constraint["seats"]!["lines"]).Select(line => Json.Text(line["name"])!);
    }

    private static IEnumerable<(JsonObject Charter, JsonObject Register)> Smaller(JsonObject charter, JsonObject register)
    {
        var isSucceeded = Json.Objects(charter["fora"]).Concat(Json.Objects(register["fora"])).Any(forum => forum.ContainsKey("succeeds"));
        return
        [
            .. Without("constraints", 1, charter, register),
            .. Without("escalations", 0, charter, register),
            .. WithoutRows(charter, register),
            .. WithoutThings(charter, register),
            .. WithoutDetails(charter, isSucceeded).Select(smaller => (smaller, register)),
            .. WithoutDetails(register, isSucceeded).Select(smaller => (charter, smaller)),
        ];
    }

    /// <summary>A day on which nothing of the charter is in force is refused.</summary>
    private static bool IsSomethingInForce(JsonObject charter, DateOnly day) =>
        Json.Objects(charter["constraints"])
            .Any(constraint => Period.InForce(constraint.ContainsKey("inForce") ? constraint : charter, day));

    /// <summary>One constraint or escalation fewer, and with it its waivers; the last constraint stays.</summary>
    private static IEnumerable<(JsonObject Charter, JsonObject Register)> Without(string list, int least, JsonObject charter, JsonObject register)
    {
        var rules = charter[list] as JsonArray ?? [];
        for (var place = 0; rules.Count > least && place < rules.Count; place++)
        {
            var id = Json.Text(rules[place]!["id"]);
            var smaller = Copy(register);
            var waivers = Json.Objects(register["waivers"]).Where(waiver => Json.Text(waiver["constraint"]) != id);
            smaller["waivers"] = new JsonArray([.. waivers.Select(waiver => waiver.DeepClone())]);
            yield return (Without(charter, [list, place]), smaller);
        }
    }

    private static IEnumerable<(JsonObject Charter, JsonObject Register)> WithoutRows(JsonObject charter, JsonObject register)
    {
        foreach (var list in new[] { "memberships", "waivers", "people", "meetings", "matters" })
        {
            for (var place = 0; place < (register[list] as JsonArray)?.Count; place++)
                yield return (charter, Without(register, [list, place]));
        }
    }

    /// <summary>A forum, organisation or cluster that nothing else names.</summary>
    private static IEnumerable<(JsonObject Charter, JsonObject Register)> WithoutThings(JsonObject charter, JsonObject register)
    {
        var text = charter.ToJsonString() + register.ToJsonString();
        foreach (var list in new[] { "fora", "organisations", "clusters" })
        {
            for (var place = 0; place < (charter[list] as JsonArray)?.Count; place++)
            {
                if (IsNamedOnce(charter[list]![place]!))
                    yield return (Without(charter, [list, place]), register);
            }

            for (var place = 0; place < (register[list] as JsonArray)?.Count; place++)
            {
                if (IsNamedOnce(register[list]![place]!))
                    yield return (charter, Without(register, [list, place]));
            }
        }

        bool IsNamedOnce(JsonNode thing)
        {
            var itself = Json.Text(thing["name"]) == Json.Text(thing["id"]) ? 2 : 1;
            return text.Split($"\"{Json.Text(thing["id"])}\"").Length == itself + 1;
        }
    }

    /// <summary>One condition, attribute, period or other thing that may be left out fewer, wherever it stands.</summary>
    private static IEnumerable<JsonObject> WithoutDetails(JsonObject document, bool isSucceeded)
    {
        // Two fora of which one succeeds the other must never both be in force.
        return Paths(document, [])
            .Where(path => IsOptional(document, path) && !(isSucceeded && path[0] is "fora" && path.Contains("inForce")))
            .Select(path => Without(document, path));
    }

    private static bool IsOptional(JsonObject document, object[] path) => path[0] switch
    {
        "covers" => path.Length == 1 || path[^1] is "allFora",
        _ when path.Length < 3 => false,
        "constraints" => path is [_, _, "severity" or "waivable" or "inForce" or "when" or "grace" or "asked"]
            || path is [_, _, _, "except" or "politicians" or "distinct" or "closed" or "exact" or "days" or "method" or "tolerance"]
            || IsCondition(path)
            || IsOneOfSeveral(document, path),
        "escalations" => path is [_, _, "severity" or "waivable" or "inForce" or "assessedBy" or "when"]
            || path is [_, _, "when", _]
            || path[^1] is "by"
            || IsOneOfSeveral(document, path),
        "matters" => path is [_, _, "steps", int] || path is [_, _, "type" or "concerns"] || path[^1] is "by" or "outcome"
            || path is [_, _, "traits", int],
        "fora" when path[^1] is "advisory" or "decides" or "mayNotDecide" || path is [_, _, "decides" or "mayNotDecide", int] => true,
        // How it ended goes first.
        "memberships" when path[^1] is "to" => At(document, path[..^1]) is JsonObject row && !row.ContainsKey("ended") && !row.ContainsKey("endedBy"),
        "memberships" => path[^1] is "from" or "level" or "appointedBy" or "nominatedBy" or "approvedBy" or "ended" or "endedBy" or "line" or "standsInFor" or "votes" or "role" or "attributes" || IsWithinAttributes(path),
        "people" => path[^1] is "attributes" or "competences" || IsWithinAttributes(path),
        "fora" or "organisations" or "clusters" =>
            path[^1] is "inForce" or "attributes" or "reportsTo" or "partOf" or "setUpBy" or "servedBy" || IsWithinAttributes(path),
        _ => false,
    };

    /// <summary>In a selection each condition may go.</summary>
    private static bool IsCondition(object[] path) =>
        path[^1] is string && (path[^2] is string above && Selections.Contains(above) || path[^2] is int && path[^3] is "anyOf" or "not");

    /// <summary>Of alternatives, lines or selections all but one may go.</summary>
    private static bool IsOneOfSeveral(JsonObject document, object[] path) =>
        path[^1] is int && At(document, path[..^1]) is JsonArray { Count: > 1 };

    private static bool IsWithinAttributes(object[] path) => path[^2] is "attributes";

    private static IEnumerable<object[]> Paths(JsonNode? node, object[] path) => node switch
    {
        JsonObject entries => entries.SelectMany(entry => Paths(entry.Value, [.. path, entry.Key]).Prepend([.. path, entry.Key])),
        JsonArray list => list.SelectMany((entry, place) => Paths(entry, [.. path, place]).Prepend([.. path, place])),
        _ => [],
    };

    private static JsonObject Without(JsonObject document, object[] path)
    {
        var copy = Copy(document);
        if (At(copy, path[..^1]) is JsonArray list)
            list.RemoveAt((int)path[^1]);
        else
            ((JsonObject)At(copy, path[..^1])!).Remove((string)path[^1]);
        return copy;
    }

    private static JsonNode? At(JsonNode document, object[] path) =>
        path.Aggregate((JsonNode?)document, (node, step) => step is int place ? node![place] : node![(string)step]);

    private static JsonObject Copy(JsonObject document) => (JsonObject)document.DeepClone();
}
