using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Selections of memberships and of things.</summary>
internal sealed class SelectionGenerator(Dice dice, Words words)
{
    private static readonly IReadOnlyList<string> Plain =
    [
        "sector", "sector", "kind", "organisation", "cluster", "level", "level", "role", "role", "competence", "person", "appointedBy", "begins", "ends",
        .. Words.Attributes, "forum",
    ];

    /// <summary>A selection of memberships: mostly of one or two conditions, so that somebody is picked.</summary>
    public JsonObject Members(bool own, int depth = 0)
    {
        var selection = new JsonObject();
        for (var count = dice.Pick(0, 1, 1, 1, 2, 2); count > 0; count--)
        {
            var key = words.Turned(dice.Pick(Plain));
            if (key != "forum" || dice.Chance(50))
                selection[key] = Condition(key, own);
        }

        if (dice.Chance(5))
            selection["since"] = new JsonObject { ["atLeast"] = dice.Pick("0d", "30d", "1m", "6m", "1y", "18m") };
        if (depth < 2 && dice.Chance(depth == 0 ? 25 : 15))
        {
            var key = dice.Pick("also", "also", "anyOf", "not", "not", "of");
            selection[key] = key switch
            {
                "also" => Elsewhere(own, depth + 1),
                "anyOf" or "of" => Several(own, depth),
                _ => dice.Chance(60) ? NotEmpty(own, depth + 1) : Several(own, depth),
            };
            if (key == "of")
                selection["atLeast"] = dice.Between(1, ((JsonArray)selection["of"]!).Count);
        }

        return selection;
    }

    /// <summary>What `also` asks of the other membership, of the day or of some time.</summary>
    private JsonObject Elsewhere(bool own, int depth)
    {
        var selection = Members(own, depth);
        if (dice.Chance(35))
            selection["within"] = dice.Pick("0d", "30d", "1m", "6m", "12m");
        return selection;
    }

    /// <summary>What `every` asks: no defaults, and always something.</summary>
    public JsonObject NotEmpty(bool own, int depth = 0)
    {
        var selection = Members(own, depth);
        if (selection.Count > 0)
            return selection;
        var key = words.Turned(dice.Pick(Plain));
        return new JsonObject { [key] = Condition(key, own) };
    }

    public JsonNode Condition(string key, bool own) => key switch
    {
        "role" when dice.Chance(15) => "any",
        "role" when dice.Chance(60) => dice.OneOrMore(["chair", "vice-chair", "member", "secretary"]),
        "level" when dice.Chance(55) => Level(),
        "cluster" when own && dice.Chance(35) => "own",
        "organisation" when dice.Chance(10) => "none",
        "forum" => Forum(),
        _ => dice.OneOrMore(words.Of(key)),
    };

    /// <summary>By id, those of a selection, or that of the member's organisation.</summary>
    public JsonNode Forum() => dice.Between(1, 10) switch
    {
        <= 2 => Things("fora", own: false, depth: 1),
        <= 4 => "own",
        _ => dice.OneOrMore(words.Fora),
    };

    /// <summary>At least, at most, or both in order.</summary>
    public JsonObject Level()
    {
        var least = dice.Between(0, Words.Levels.Count - 1);
        var most = dice.Between(least, Words.Levels.Count - 1);
        return dice.Between(1, 5) switch
        {
            <= 2 => new JsonObject { ["atLeast"] = Words.Levels[least] },
            <= 4 => new JsonObject { ["atMost"] = Words.Levels[least] },
            _ => new JsonObject { ["atLeast"] = Words.Levels[least], ["atMost"] = Words.Levels[most] },
        };
    }

    /// <summary>A selection of fora, organisations or clusters.</summary>
    public JsonObject Things(string things, bool own, int depth = 0)
    {
        var keys = KeysOf(things);
        var selection = new JsonObject();
        for (var count = dice.Pick(0, 1, 1, 2); count > 0; count--)
        {
            var key = dice.Pick(keys);
            selection[key] = key == "cluster" && own && dice.Chance(35) ? "own" : dice.OneOrMore(WordsOf(things, key));
        }

        if (depth < 1 && dice.Chance(20))
            selection[dice.Pick("anyOf", "not")] = new JsonArray(Things(things, own, depth + 1), Things(things, own, depth + 1));
        return selection;
    }

    public static IReadOnlyList<string> KeysOf(string things) => things switch
    {
        "fora" => ["kind", "kind", "forum", "cluster", "reportsTo", "setUpBy", "servedBy", .. Words.Attributes],
        "organisations" => ["kind", "kind", "organisation", "cluster", "sector", .. Words.Attributes],
        _ => ["kind", "kind", "cluster", "organisation", .. Words.Attributes],
    };

    public IReadOnlyList<string> WordsOf(string things, string key) => (things, key) switch
    {
        ("fora", "kind") => Words.ForumKinds,
        ("clusters", "kind") => Words.ClusterKinds,
        _ => words.Of(key),
    };

    private JsonArray Several(bool own, int depth) =>
        new([.. Enumerable.Range(0, dice.Between(1, 3)).Select(_ => (JsonNode)NotEmpty(own, depth + 1))]);
}
