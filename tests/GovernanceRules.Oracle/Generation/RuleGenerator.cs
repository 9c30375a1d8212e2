using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>What a constraint says: each plain form and each named principle.</summary>
internal sealed class RuleGenerator(Dice dice, Words words, CaseRange range)
{
    private static readonly IReadOnlyList<string> MemberKeys =
        ["organisation", "cluster", "sector", "kind", "level", "role", "appointedBy", "begins", "ends", "forum", "gender", "party", "mandate"];

    private readonly SelectionGenerator _selections = new(dice, words);
    private readonly LaterRuleGenerator _later = new(dice, words);
    private readonly TimeGenerator _times = new(dice, words);
    private readonly BoundsGenerator _bounds = new(dice, () => new SelectionGenerator(dice, words).Members(own: false));

    public (string Name, JsonObject Body) Rule(string principle, bool own) => principle switch
    {
        "things" => ("count", CountOfThings(own)),
        "everyThing" => ("every", EveryThing(own)),
        "count" => ("count", dice.Chance(35) ? Count(own) : CountPer(own)),
        "compare" => ("compare", Compare(own)),
        "sameNumber" => ("sameNumber", SameNumber(own)),
        "every" => ("every", new JsonObject { ["members"] = _selections.Members(own), ["is"] = _selections.NotEmpty(own) }),
        "mirror" => ("mirror", Mirror(own)),
        "shared" => ("shared", WithMembers(Shared(), own, 15)),
        "everyCluster" => ("everyCluster", WithMembers(EveryCluster(), own, 50)),
        "everyOrganisation" => ("everyOrganisation", WithMembers(EveryOrganisation(own), own, 50)),
        "everySector" => ("everySector", WithMembers(EverySector(), own, 50)),
        "seats" => ("seats", Seats(own)),
        "drawnFrom" => ("drawnFrom", WithMembers(new JsonObject { ["forum"] = Others() }, own, 60)),
        "overlap" => ("overlap", WithMembers(Overlap(), own, 40)),
        "separate" => ("separate", WithMembers(new JsonObject { ["from"] = Others() }, own, 40)),
        "level" => ("level", WithMembers(_selections.Level(), own, 60)),
        "competence" => ("competence", WithMembers(Competence(), own, 50)),
        "appointedBy" => ("appointedBy", WithMembers(new JsonObject { ["body"] = dice.OneOrMore(words.Bodies) }, own, 60)),
        "topPost" => ("topPost", TopPost(own)),
        "atMostPer" => ("atMostPer", WithMembers(AtMostPer(), own, 50)),
        "balance" => ("balance", WithMembers(Balance(), own, 50)),
        "proportional" => ("proportional", WithMembers(_later.Proportional(), own, 40)),
        "meetings" => ("meetings", _later.Meetings()),
        "meetsBefore" => ("meetsBefore", _later.MeetsBefore()),
        "subFora" => ("subFora", _later.SubFora()),
        "staggered" => ("staggered", WithMembers(Staggered(), own, 30)),
        "termLimit" => ("termLimit", WithMembers(_times.TermLimit(), own, 30)),
        "rotation" => ("rotation", WithMembers(_times.Rotation(), own, 15)),
        "vacancy" => ("vacancy", _times.Vacancy()),
        "quorum" => ("quorum", WithMembers(_times.Quorum(), own, 30)),
        "majority" => ("majority", WithMembers(_times.Majority(), own, 20)),
        "recusal" => ("recusal", WithMembers(new JsonObject(), own, 20)),
        "attendance" => ("attendance", WithMembers(_times.Attendance(), own, 30)),
        "deputies" => ("deputies", WithMembers(Deputies(), own, 40)),
        "term" => ("term", WithMembers(_times.Term(), own, 40)),
        _ => throw new ArgumentOutOfRangeException(nameof(principle), principle, "No such principle."),
    };

    private JsonObject Count(bool own)
    {
        var rule = new JsonObject { ["members"] = _selections.Members(own) };
        _bounds.Whole(rule);
        _bounds.OfMembers(rule, canShare: !Distinct(rule, 25));
        return rule;
    }

    private JsonObject CountPer(bool own)
    {
        // Without an unseen forum a person is one person; with one, each unseen member might be anyone.
        var key = words.AreAllRecorded && dice.Chance(8) ? "person" : words.Turned(dice.Pick(MemberKeys));
        var rule = new JsonObject { ["members"] = _selections.Members(own), ["per"] = key };
        if (key == "forum")
            rule["members"]!["forum"] = Json.List(dice.Some(words.Fora, 3));
        var isDistinct = Distinct(rule, 12);
        _bounds.PerKey(rule, canShare: !isDistinct);
        Over(rule, key, words.Of(key), own);
        _bounds.Except(rule, words.Of(key), canShare: !isDistinct);
        _bounds.OfMembers(rule, canShare: !isDistinct);
        // A bound below goes over all keys, which only some allow.
        if (rule["over"] is null && (rule.ContainsKey("min") || rule.ContainsKey("moreThan")) && key is not ("organisation" or "cluster" or "sector" or "level"))
            rule["over"] = "present";
        return rule;
    }

    private bool Distinct(JsonObject rule, int percent)
    {
        if (!dice.Chance(percent))
            return false;
        rule["distinct"] = words.Turned(dice.Pick(MemberKeys));
        return true;
    }

    private JsonObject CountOfThings(bool own)
    {
        var things = dice.Pick("organisations", "organisations", "clusters", "fora", "fora");
        var rule = new JsonObject { [things] = _selections.Things(things, own) };
        if (dice.Chance(45))
        {
            _bounds.Whole(rule);
            return rule;
        }

        var key = dice.Pick(SelectionGenerator.KeysOf(things));
        rule["per"] = key;
        _bounds.PerKey(rule, canShare: true);
        Over(rule, key, _selections.WordsOf(things, key), own);
        _bounds.Except(rule, _selections.WordsOf(things, key), canShare: true);
        return rule;
    }

    private JsonObject EveryThing(bool own)
    {
        var things = dice.Pick("organisations", "clusters", "fora");
        var asked = _selections.Things(things, own);
        if (asked.Count == 0)
            asked["kind"] = dice.OneOrMore(_selections.WordsOf(things, "kind"));
        return new JsonObject { [things] = _selections.Things(things, own), ["is"] = asked };
    }

    /// <summary>`all` where the key allows it, with what narrows it; `present`; or a list.</summary>
    private void Over(JsonObject rule, string key, IReadOnlyList<string> keyWords, bool own)
    {
        var canBeAll = key is "organisation" or "cluster" or "sector" or "level";
        var isAllByDefault = rule.ContainsKey("min") || rule.ContainsKey("exactly");
        var over = canBeAll ? dice.Pick("default", "default", "all", "present", "list") : dice.Pick("present", "list");
        if (over == "default" && !isAllByDefault)
        {
            over = "";
        }
        else if (over == "list")
        {
            rule["over"] = Json.List(dice.Some(keyWords, 4));
        }
        else if (over is "present" or "all")
        {
            rule["over"] = over;
        }

        if (over is "all" or "default" && dice.Chance(40))
        {
            if (key == "organisation")
                rule["among"] = AmongOrganisations(own);
            else if (key == "cluster")
                rule["among"] = new JsonObject { ["kind"] = dice.OneOrMore(Words.ClusterKinds) };
        }
    }

    private JsonObject AmongOrganisations(bool own)
    {
        var among = new JsonObject();
        foreach (var key in dice.Some(["kind", "sector", "cluster"], 2))
            among[key] = key == "cluster" && own && dice.Chance(60) ? "own" : dice.OneOrMore(words.Of(key));
        return among;
    }

    private JsonObject Compare(bool own)
    {
        var with = _selections.Members(own);
        with["forum"] = dice.Chance(15) && words.LastingFora.Count > 0 ? Json.List(dice.Some(words.LastingFora, 2)) : dice.Chance(15) ? _selections.Forum() : Lasting();
        var rule = new JsonObject
        {
            ["members"] = _selections.Members(own),
            ["relation"] = dice.Pick("subset", "superset", "equal", "disjoint", "overlap"),
            ["with"] = with,
            ["by"] = dice.Chance(40) ? "person" : words.Turned(dice.Pick(MemberKeys)),
        };
        if (Json.Text(rule["relation"]) == "overlap" && dice.Chance(60))
            rule["min"] = dice.Between(0, 3);
        return rule;
    }

    private JsonObject Mirror(bool own)
    {
        var rule = WithMembers(new JsonObject { ["of"] = Others() }, own, 60);
        if (dice.Chance(50))
            rule["politicians"] = _selections.Members(own);
        if (rule["politicians"] is JsonObject politicians)
            politicians.Remove("forum");
        if (dice.Chance(40))
            rule["exact"] = dice.Chance(80);
        if (dice.Chance(25))
            rule["by"] = dice.Pick("cluster", "sector", "kind", "person");
        return rule;
    }

    private JsonObject Shared()
    {
        var rule = new JsonObject
        {
            ["role"] = dice.Pick("chair", "vice-chair", "secretary", "tech-lead"),
            ["between"] = Json.List(dice.Some(words.Sectors, 3)),
        };
        if (dice.Chance(40))
            rule["disjoint"] = dice.Chance(80);
        if (range == CaseRange.Open && dice.Chance(30))
            _bounds.Whole(rule);
        return rule;
    }

    private JsonObject EveryCluster()
    {
        var rule = new JsonObject();
        _bounds.Least(rule);
        if (dice.Chance(25))
            rule["among"] = new JsonObject { ["kind"] = dice.OneOrMore(Words.ClusterKinds) };
        _bounds.Except(rule, words.Clusters, canShare: true);
        return rule;
    }

    private JsonObject EveryOrganisation(bool own)
    {
        var rule = dice.Chance(80) ? AmongOrganisations(own) : new JsonObject();
        _bounds.Least(rule);
        _bounds.Except(rule, words.Organisations, canShare: true);
        return rule;
    }

    private JsonObject EverySector()
    {
        var rule = new JsonObject { ["sectors"] = Json.List(dice.Some(words.Sectors, 3)) };
        _bounds.Least(rule);
        if (dice.Chance(50))
            rule["closed"] = dice.Chance(80);
        if (dice.Chance(40) && !UsesShare(rule))
            rule["disjoint"] = true;
        return rule;
    }

    private static bool UsesShare(JsonObject rule) =>
        new[] { "min", "max" }.Any(bound => Json.Text(rule[bound]) is { } text && (text.Contains('/', StringComparison.Ordinal) || text.Contains('%', StringComparison.Ordinal)));

    private JsonObject Seats(bool own)
    {
        var lines = Enumerable.Range(0, dice.Between(1, 3)).Select(number =>
        {
            var line = new JsonObject { ["name"] = $"line{number}", ["members"] = _selections.Members(own) };
            _bounds.Whole(line);
            if (dice.Chance(10))
                line["inForce"] = dice.PeriodOf(words.Day);
            return (JsonNode)line;
        });
        var rule = new JsonObject { ["lines"] = new JsonArray([.. lines]) };
        if (dice.Chance(60))
            rule["closed"] = dice.Chance(80);
        if (dice.Chance(50))
            rule["disjoint"] = dice.Chance(90);
        return WithMembers(rule, own, 30);
    }

    private JsonObject Deputies()
    {
        var rule = new JsonObject { ["per"] = "member", [dice.Pick("exactly", "min", "max")] = dice.Pick(0, 1, 1, 2) };
        if (dice.Chance(60))
            rule["by"] = dice.Pick("organisation", "organisation", "sector", "cluster");
        return rule;
    }

    private JsonObject Staggered()
    {
        var rule = new JsonObject { ["per"] = dice.Pick("begins", "ends") };
        _bounds.PerKey(rule, canShare: true);
        return rule;
    }

    private JsonObject SameNumber(bool own)
    {
        var rule = WithMembers(new JsonObject { ["with"] = _selections.Members(own) }, own, 80);
        if (dice.Chance(50))
            rule["differ"] = new JsonObject { ["max"] = dice.Between(0, 2) };
        return rule;
    }

    private JsonObject Overlap()
    {
        var rule = new JsonObject { ["with"] = Others() };
        if (dice.Chance(60))
            rule["min"] = dice.Between(0, 3);
        return rule;
    }

    private JsonObject Competence()
    {
        var rule = new JsonObject { ["has"] = dice.OneOrMore(Words.Competences) };
        _bounds.Least(rule);
        return rule;
    }

    private JsonObject TopPost(bool own)
    {
        var rule = WithMembers(new JsonObject { ["role"] = dice.Pick("chair", "vice-chair", "member"), ["of"] = Lasting() }, own, 25);
        if (dice.Chance(65))
        {
            var key = dice.Pick("sector", "kind");
            rule["among"] = new JsonObject { [key] = dice.OneOrMore(words.Of(key)) };
        }

        if (dice.Chance(25))
            rule["by"] = dice.Pick("person", "cluster", "sector");
        return rule;
    }

    private JsonObject AtMostPer()
    {
        var key = words.Turned(dice.Pick(MemberKeys));
        var rule = new JsonObject { ["key"] = key, ["max"] = _bounds.Most() };
        _bounds.Except(rule, words.Of(key), canShare: true);
        return rule;
    }

    private JsonObject Balance()
    {
        var key = dice.Pick("gender", "gender", "party", "sector", "level");
        var rule = new JsonObject { ["key"] = key, ["over"] = Json.List(dice.Some(words.Of(key), 3)) };
        _bounds.Share(rule);
        return rule;
    }

    private JsonObject WithMembers(JsonObject rule, bool own, int percent)
    {
        if (dice.Chance(percent))
            rule["members"] = _selections.Members(own);
        return rule;
    }

    /// <summary>A forum to compare with: mostly one that is in force.</summary>
    private string Lasting() => dice.Chance(90) && words.LastingFora.Count > 0 ? dice.Pick(words.LastingFora) : dice.Pick(words.Fora);

    /// <summary>The same, or now and then several: a list of them, or a selection.</summary>
    private JsonNode Others() => dice.Between(1, 8) switch
    {
        1 => _selections.Things("fora", own: false, depth: 1),
        2 when words.LastingFora.Count > 0 => Json.List(dice.Some(words.LastingFora, 2)),
        _ => Lasting(),
    };
}
