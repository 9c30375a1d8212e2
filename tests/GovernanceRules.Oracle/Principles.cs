using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Each named principle, written out in the plain forms.</summary>
internal sealed class Principles(Facts facts, string? forum)
{
    public IEnumerable<Finding> Findings(string principle, JsonObject rule)
    {
        var members = Json.Object(rule["members"]);
        return principle switch
        {
            "count" => Count(rule),
            "compare" => Compare(rule),
            "sameNumber" => new SameNumber(facts, forum, rule).Findings(),
            "every" => new EveryForm(facts, forum, rule).Findings(),
            "mirror" => Mirror(rule, members),
            "shared" => Shared(rule, members),
            "everyCluster" => Count(Counting(rule, "cluster", "all", least: true)),
            "everyOrganisation" => EveryOrganisation(rule),
            "everySector" => EverySector(rule, members),
            "seats" => Seats(rule, members),
            "drawnFrom" => Persons(members, "subset", Only("forum", rule["forum"]), null),
            "overlap" => Persons(members, "overlap", Only("forum", rule["with"]), rule["min"]),
            "separate" => Persons(members, "disjoint", Only("forum", rule["from"]), null),
            "level" => Every(members, new JsonObject { ["level"] = Part(rule, "atLeast", "atMost") }),
            "competence" => Count(Json.With(Least(rule), "members", Conditions.Both(members, Only("competence", rule["has"])))),
            "appointedBy" => Every(members, Only("appointedBy", rule["body"])),
            "topPost" => new TopPost(facts, forum!, rule).Findings(),
            "atMostPer" => Count(Counting(rule, Json.Text(rule["key"])!, "present", least: false)),
            "staggered" => Count(Counting(rule, Json.Text(rule["per"])!, "present", least: false)),
            "balance" => Count(Counting(rule, Json.Text(rule["key"])!, "all", least: false)),
            "proportional" => Proportional(rule),
            "subFora" => SubFora(rule),
            "term" => new Terms(facts, forum!).Term(rule),
            "termLimit" => new Terms(facts, forum!).Limit(rule),
            "rotation" => new Terms(facts, forum!).Rotation(rule),
            _ => throw new NotSupportedException($"The oracle does not read `{principle}`."),
        };
    }

    private IEnumerable<Finding> Count(JsonObject rule) => new CountForm(facts, forum, rule).Findings();

    private IEnumerable<Finding> Compare(JsonObject rule) => new CompareForm(facts, forum!, rule).Findings();

    private IEnumerable<Finding> Every(JsonObject members, JsonObject asked) =>
        new EveryForm(facts, forum, new JsonObject { ["members"] = members.DeepClone(), ["is"] = asked }).Findings();

    private IEnumerable<Finding> Persons(JsonObject members, string relation, JsonObject with, JsonNode? least) => Compare(new JsonObject
    {
        ["members"] = members.DeepClone(),
        ["relation"] = relation,
        ["with"] = with,
        ["by"] = "person",
        ["min"] = least?.DeepClone(),
    });

    private IEnumerable<Finding> Mirror(JsonObject rule, JsonObject members)
    {
        var politicians = Json.Object(rule["politicians"]);
        if (politicians.Count == 0)
        {
            var declared = facts.Levels.Concat(facts.OtherLevels).ToList();
            politicians = new JsonObject { ["level"] = Json.List(new[] { "politician", "mayor", "alderman" }.Where(declared.Contains)) };
        }

        if (!politicians.ContainsKey("sector") && members["sector"] is { } sector)
            politicians = Json.With(politicians, "sector", sector);
        return Compare(new JsonObject
        {
            ["members"] = members.DeepClone(),
            ["relation"] = Json.Flag(rule["exact"]) ? "equal" : "superset",
            ["with"] = Conditions.Both(politicians, Only("forum", rule["of"])),
            ["by"] = Json.Text(rule["by"]) ?? "organisation",
        });
    }

    private IEnumerable<Finding> Shared(JsonObject rule, JsonObject members)
    {
        var holders = Conditions.Both(members, Only("role", rule["role"]));
        var counting = Json.With(Json.With(Counting(rule, "sector", "all", least: false), "members", holders), "over", rule["between"]);
        if (Bounds.Read(rule) is { Min: null, Max: null, IsOdd: false })
            counting["exactly"] = "1";
        return PerSector(rule, counting, rule["between"]).Concat(Every(holders, Only("sector", rule["between"])));
    }

    private IEnumerable<Finding> EveryOrganisation(JsonObject rule)
    {
        var among = Conditions.Both(Part(rule, "kind", "sector", "cluster"), Json.Object(rule["among"]));
        return Count(Json.With(Counting(rule, "organisation", "all", least: true), "among", among));
    }

    private IEnumerable<Finding> EverySector(JsonObject rule, JsonObject members)
    {
        var found = PerSector(rule, Json.With(Counting(rule, "sector", "all", least: true), "over", rule["sectors"]), rule["sectors"]);
        return Json.Flag(rule["closed"]) ? found.Concat(Every(members, Only("sector", rule["sectors"]))) : found;
    }

    /// <summary>A count for each sector, of all persons or of different ones.</summary>
    private IEnumerable<Finding> PerSector(JsonObject rule, JsonObject counting, JsonNode? sectors) => !Json.Flag(rule["disjoint"])
        ? Count(counting)
        : new Assignment(facts, forum, Json.Texts(sectors).Distinct().Select(sector => (
            sector,
            Conditions.Both(Json.Object(counting["members"]), new JsonObject { ["sector"] = sector }),
            Bounds.Read(Json.Object(counting["except"])[sector] as JsonObject ?? counting)))).Findings();

    private IEnumerable<Finding> Seats(JsonObject rule, JsonObject members)
    {
        var conditions = new Conditions(facts, forum);
        var lines = Json.Objects(rule["lines"]).Where(line => Period.InForce(line, facts.Day))
            .Select(line => (Name: Json.Text(line["name"]), Line: line, Members: Conditions.OfLine(rule, line)))
            .ToList();
        var found = Json.Flag(rule["disjoint"])
            ? new Assignment(facts, forum, lines.Select(line => (line.Name!, line.Members, Bounds.Read(line.Line)))).Findings()
            : lines.SelectMany(line => Count(Json.With(line.Line, "members", line.Members)).Select(finding => finding with { Key = line.Name }));
        if (!Json.Flag(rule["closed"]))
            return found;
        var seated = new EveryForm(facts, forum, new JsonObject { ["members"] = members.DeepClone() });
        return found.Concat(seated.Findings(subject => Logic.Any(lines.Select(line => conditions.Fits(line.Members, subject)))));
    }

    /// <summary>Each list has the seats that the method gives it of all who are picked, within the tolerance.</summary>
    private IEnumerable<Finding> Proportional(JsonObject rule)
    {
        if ((rule["votes"] as JsonObject ?? facts.Tally(Json.Text(rule["votes"])!)) is not { } votes)
            return [new Finding(null, Truth.Unknown) { Span = new(0, null) }];
        var seats = new SeatsByVotes(votes, Json.Text(rule["method"]) ?? "dhondt", Json.Flag(rule["keepMajority"]), [.. facts.Draws(forum)]);
        var tolerance = int.Parse(Json.Text(rule["tolerance"]) ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        var counting = Part(rule, "members");
        counting["per"] = Json.Text(rule["by"]);
        counting["posts"] = Json.Text(rule["of"]) == "posts";
        return new CountForm(facts, forum, counting).Findings(seats.Lists, seats.Share, (list, world) =>
        {
            var given = seats.Of(list, world.Total).ToList();
            return (given.TrueForAll(seats => world.Count < seats - tolerance), given.TrueForAll(seats => world.Count > seats + tolerance));
        });
    }

    /// <summary>Each that is named exists; closed, each of the kind that exists is named.</summary>
    private IEnumerable<Finding> SubFora(JsonObject rule)
    {
        var named = Json.Texts(rule["named"]).Distinct().Select(id => new Finding(id, Logic.Not(facts.Exists(id)))
        {
            Span = new(facts.Exists(id) == Truth.Yes ? 1 : 0, facts.Exists(id) == Truth.No ? 0 : 1) { CanFall = true },
        });
        return !Json.Flag(rule["closed"]) ? named : named.Concat(new EveryForm(facts, forum, new JsonObject
        {
            ["fora"] = Only("kind", rule["kind"]),
            ["is"] = Only("forum", rule["named"]),
        }).Findings());
    }

    private static JsonObject Only(string key, JsonNode? value) => new() { [key] = value!.DeepClone() };

    private static JsonObject Part(JsonObject rule, params string[] keys) =>
        new(rule.Where(entry => keys.Contains(entry.Key)).Select(entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone())));

    /// <summary>What every counting principle takes, as a `count` for each key.</summary>
    private static JsonObject Counting(JsonObject rule, string per, string over, bool least)
    {
        var counting = Part(least ? Least(rule) : rule, "members", "min", "moreThan", "max", "lessThan", "exactly", "odd", "except", "over", "among");
        counting["per"] = per;
        counting["over"] ??= over;
        return counting;
    }

    /// <summary>The default that only `min` or `exactly` replaces.</summary>
    private static JsonObject Least(JsonObject rule) =>
        rule.ContainsKey("min") || rule.ContainsKey("exactly") ? rule : Json.With(rule, "min", "1");
}
