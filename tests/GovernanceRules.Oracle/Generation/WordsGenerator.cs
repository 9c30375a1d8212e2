using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Levels, clusters, organisations and fora, declared in the charter or in the register.</summary>
internal sealed class WordsGenerator(Dice dice, CaseRange range)
{
    private readonly DateOnly _day =
        new DateOnly(dice.Pick(2021, 2022, 2024), 1, 1).AddDays(dice.Pick(-1, 0, 58, 59, 60, dice.Between(1, 360)));

    private int PeriodPercent => range == CaseRange.Unsound ? 35 : 12;

    public Words Make()
    {
        var sectors = dice.Chance(80) ? ["municipal", "regional", "practice"] : new List<string> { "municipal", "regional" };
        var clusters = Ids("c", dice.Between(1, 4));
        var organisations = Ids("o", dice.Between(2, 6));
        var fora = Ids("f", range.HasMatters() ? dice.Between(2, 6) : dice.Between(2, 4));
        var made = (
            Clusters: clusters.Select(Cluster).ToList(),
            Organisations: organisations.Select((id, place) => Organisation(id, clusters, sectors, place < 2 ? null : organisations[place - (place % 2 == 0 ? 1 : 2)])).ToList(),
            Fora: Fora(fora, clusters, organisations));
        foreach (var forum in made.Fora.Skip(fora.Count))
            fora.Add(Json.Text(forum["id"])!);

        var charter = Charter(sectors);
        var register = new JsonObject();
        Declare("clusters", made.Clusters, 0);
        Declare("organisations", made.Organisations, range == CaseRange.Unsound ? 8 : 30);
        CompleteClusters();
        Declare("fora", made.Fora, range == CaseRange.Unsound ? 8 : 40);
        return new Words
        {
            Day = _day,
            Charter = charter,
            Register = register,
            Persons = Ids("p", dice.Between(3, 8)),
            Sectors = sectors,
            Clusters = clusters,
            Organisations = organisations,
            Fora = fora,
            LastingFora = [.. made.Fora.Where(forum => !forum.ContainsKey("inForce")).Select(forum => Json.Text(forum["id"])!)],
            ForaWithCluster = [.. made.Fora.Where(forum => forum.ContainsKey("cluster")).Select(forum => Json.Text(forum["id"])!)],
            AreAllRecorded = dice.Chance(70),
        };

        // Those that the charter leaves unknown the register may give.
        void CompleteClusters()
        {
            foreach (var organisation in Json.Objects(charter["organisations"]).Where(one => Json.Text(one["clusters"]) == "unknown" && dice.Chance(50)))
            {
                if (register["organisations"] is null)
                    register["organisations"] = new JsonArray();
                ((JsonArray)register["organisations"]!).Add(new JsonObject { ["id"] = Json.Text(organisation["id"]), ["clusters"] = new JsonArray([.. ClusterEntries(clusters)]) });
            }
        }

        void Declare(string list, List<JsonObject> entries, int inRegister)
        {
            var placed = entries.ToLookup(_ => dice.Chance(inRegister));
            charter[list] = new JsonArray([.. placed[false]]);
            if (placed[true].Any())
                register[list] = new JsonArray([.. placed[true]]);
        }
    }

    private static JsonObject Charter(List<string> sectors) => new()
    {
        ["charter"] = "case",
        ["name"] = "case",
        ["levels"] = Json.List(Words.Levels),
        ["otherLevels"] = Json.List(Words.OtherLevels),
        ["sectors"] = Json.List(sectors),
        ["kinds"] = Json.List([.. Words.OrganisationKinds, .. Words.ClusterKinds, .. Words.ForumKinds]),
        ["competences"] = Json.List(Words.Competences),
        ["bodies"] = Json.List(["council"]),
        ["roles"] = new JsonArray(
            new JsonObject { ["id"] = "tech-lead", ["seated"] = true },
            new JsonObject { ["id"] = "liaison", ["seated"] = false }),
        ["attributes"] = new JsonArray(
            "gender",
            "party",
            new JsonObject { ["id"] = "mandate", ["values"] = Json.List(["yes", "no"]), ["default"] = "no" }),
    };

    private JsonObject Cluster(string id)
    {
        var cluster = new JsonObject { ["id"] = id, ["name"] = id };
        if (dice.Chance(80))
            cluster["kind"] = dice.Pick(Words.ClusterKinds);
        return WithPeriodAndAttributes(cluster, 10);
    }

    private JsonObject Organisation(string id, List<string> clusters, List<string> sectors, string? whole)
    {
        var organisation = new JsonObject { ["id"] = id, ["name"] = id };
        if (dice.Chance(90))
            organisation["kind"] = dice.Pick(Words.OrganisationKinds);
        if (dice.Chance(90))
            organisation["sector"] = dice.Pick(sectors);
        if (whole is not null)
            organisation["partOf"] = whole;
        if (dice.Chance(8))
            organisation["clusters"] = "unknown";
        else if (dice.Chance(85))
            organisation["clusters"] = new JsonArray([.. ClusterEntries(clusters)]);
        return WithPeriodAndAttributes(organisation, PeriodPercent);
    }

    private IEnumerable<JsonNode> ClusterEntries(List<string> clusters)
    {
        var entries = (dice.Chance(15) ? [] : dice.Some(clusters, 2)).Select(ClusterEntry);
        return dice.Chance(5) ? entries.Append(UnknownUntil()) : entries;
    }

    private JsonNode ClusterEntry(string cluster)
    {
        if (dice.Chance(85))
            return cluster;
        var entry = dice.PeriodOf(_day);
        entry["id"] = cluster;
        return entry;
    }

    private JsonObject UnknownUntil() => new() { ["id"] = "unknown", ["to"] = Dice.Text(_day.AddDays(dice.Pick(-1, 0))) };

    private List<JsonObject> Fora(List<string> ids, List<string> clusters, List<string> organisations)
    {
        var haveCluster = dice.Chance(75) ? 100 : 50;
        var haveKind = range != CaseRange.Settled && dice.Chance(30) ? 60 : 100;
        var fora = ids.Select((id, place) =>
        {
            var forum = new JsonObject { ["id"] = id, ["name"] = id };
            if (dice.Chance(haveKind))
                forum["kind"] = dice.Pick(Words.ForumKinds);
            if (dice.Chance(haveCluster))
                forum["cluster"] = dice.Pick<string>(clusters);
            if (place > 0 && dice.Chance(60))
                forum["reportsTo"] = ids[dice.Between(0, place - 1)];
            if (dice.Chance(40))
                forum["organisation"] = dice.Pick<string>(organisations);
            if (dice.Chance(40))
                forum["setUpBy"] = dice.Pick<string>([.. ids, .. organisations, "council"]);
            if (dice.Chance(40))
                forum["servedBy"] = dice.Pick<string>(organisations);
            return WithPeriodAndAttributes(forum, PeriodPercent);
        }).ToList();

        // The new forum takes over on the day after the old one's last, around the day of the check, and is at the top: no circles.
        if (dice.Chance(15))
        {
            var last = _day.AddDays(dice.Pick(-2, -1, 0, 1));
            fora[0]["inForce"] = new JsonObject { ["to"] = Dice.Text(last) };
            var successor = new JsonObject
            {
                ["id"] = $"f{ids.Count}",
                ["name"] = "successor",
                ["kind"] = fora[0]["kind"]?.DeepClone(),
                ["succeeds"] = ids[0],
                ["inForce"] = new JsonObject { ["from"] = Dice.Text(last.AddDays(1)) },
            };
            if (successor["kind"] is null)
                successor.Remove("kind");
            if (fora[0]["cluster"] is { } cluster)
                successor["cluster"] = cluster.DeepClone();
            fora.Add(successor);
        }

        return fora;
    }

    private JsonObject WithPeriodAndAttributes(JsonObject thing, int percent)
    {
        if (dice.Chance(percent))
            thing["inForce"] = dice.PeriodOf(_day);
        if (dice.Chance(30))
            thing["attributes"] = Attributes(dice);
        return thing;
    }

    /// <summary>Some attributes: one value, a list, or an empty list, which says that there is none.</summary>
    public static JsonObject Attributes(Dice dice)
    {
        var attributes = new JsonObject();
        if (dice.Chance(60))
            attributes["gender"] = dice.Pick(Words.Genders);
        if (dice.Chance(40))
            attributes["mandate"] = dice.Pick("yes", "no");
        if (dice.Chance(50))
            attributes["party"] = dice.Chance(60) ? dice.Pick(Words.Parties)
                : Json.List(dice.Chance(30) ? [] : dice.Some(Words.Parties, 2));
        return attributes;
    }

    private static List<string> Ids(string letter, int count) => [.. Enumerable.Range(0, count).Select(number => letter + number)];
}
