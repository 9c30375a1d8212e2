using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>Charter and register joined, as they are on the day of the check.</summary>
internal sealed class Facts
{
    private readonly JsonObject _charter;
    private readonly JsonObject _register;
    private readonly HashSet<string> _recorded;

    public Facts(JsonObject charter, JsonObject register, DateOnly day)
    {
        _charter = charter;
        _register = register;
        Day = day;
        Fora = Joined("fora");
        Organisations = Joined("organisations");
        Clusters = Joined("clusters");
        People = Json.Objects(register["people"]).ToDictionary(person => Json.Text(person["id"])!, StringComparer.Ordinal);
        Levels = Json.Texts(charter["levels"]);
        OtherLevels = Json.Texts(charter["otherLevels"]);
        Defaults = Json.Objects(charter["attributes"]).Concat(Json.Objects(register["attributes"]))
            .Where(attribute => attribute["default"] is not null)
            .ToDictionary(attribute => Json.Text(attribute["id"])!, attribute => Json.Texts(attribute["default"]), StringComparer.Ordinal);
        SeatedRoles =
        [
            "chair", "vice-chair", "member",
            .. Json.Objects(charter["roles"]).Where(role => Json.Flag(role["seated"])).Select(role => Json.Text(role["id"])!),
        ];
        Rows = [.. AllRows.Where(row => Period.MayContain(row, day))];
        _recorded = [.. RecordedFora()];
        Seats =
        [
            .. Rows.Select(row => new Seat(this, row)),
            .. Fora.Keys.Where(forum => !IsRecorded(forum)).Select(forum => new Seat(this, forum)),
        ];
    }

    /// <summary>Another day on which one membership alone is there in its forum.</summary>
    public Facts Alone(JsonObject row, DateOnly day)
    {
        var register = (JsonObject)_register.DeepClone();
        var forum = Json.Text(row["forum"]);
        register["memberships"] = new JsonArray([.. Json.Objects(_register["memberships"]).Where(other => ReferenceEquals(other, row) || Json.Text(other["forum"]) != forum).Select(other => other.DeepClone())]);
        return new Facts(_charter, register, day);
    }

    public DateOnly Day { get; }

    public Dictionary<string, JsonObject> Fora { get; }

    public Dictionary<string, JsonObject> Organisations { get; }

    public Dictionary<string, JsonObject> Clusters { get; }

    public Dictionary<string, JsonObject> People { get; }

    public IReadOnlyList<string> Levels { get; }

    public IReadOnlyList<string> OtherLevels { get; }

    /// <summary>The attributes whose absence is known.</summary>
    public Dictionary<string, List<string>> Defaults { get; }

    public IReadOnlyList<string> SeatedRoles { get; }

    public IReadOnlyList<JsonObject> Rows { get; }

    /// <summary>The memberships of all days.</summary>
    public IEnumerable<JsonObject> AllRows => Json.Objects(_register["memberships"]).Where(row => !Json.Flag(row["vacant"]));

    /// <summary>The seats that are known to be empty that day.</summary>
    public IEnumerable<JsonObject> VacantSeats => Json.Objects(_register["memberships"]).Where(row => Json.Flag(row["vacant"]) && Period.Contains(row, Day));

    public IEnumerable<JsonObject> Constraints => Json.Objects(_charter["constraints"]);

    public IEnumerable<JsonObject> Matters => Json.Objects(_register["matters"]);

    public Matter Read(JsonObject matter) => new(_charter, _register, matter, Day);

    public IEnumerable<JsonObject> Meetings => Json.Objects(_register["meetings"]);

    /// <summary>The memberships of the day, and for each forum that is not recorded one that stands for all that may be there.</summary>
    public IReadOnlyList<Seat> Seats { get; }

    /// <summary>Whether what the register says to be complete for holds the day.</summary>
    public bool IsCovered => Covers is not { } covers || Period.Contains(covers, Day);

    public JsonObject? Covers => _register["covers"] as JsonObject;

    /// <summary>The period of a constraint or an escalation: its own, or else the charter's.</summary>
    public JsonObject PeriodOf(JsonObject rule) => Json.Object((rule.ContainsKey("inForce") ? rule : _charter)["inForce"]);

    /// <summary>What a forum has held by the day of the check.</summary>
    public IReadOnlyList<Meeting> MeetingsOf(string forum) =>
    [
        .. Json.Objects(_register["meetings"])
            .Where(meeting => Json.Text(meeting["forum"]) == forum)
            .Select(meeting => new Meeting(Json.Date(meeting["date"])!.Value, Json.Flag(meeting["extraordinary"]), Json.Date(meeting["announced"])))
            .Where(meeting => meeting.Date <= Day),
    ];

    /// <summary>The votes of a tally of the register.</summary>
    public JsonObject? Tally(string id) =>
        Json.Objects(_register["tallies"]).FirstOrDefault(tally => Json.Text(tally["id"]) == id)?["votes"] as JsonObject;

    /// <summary>The orders in which lots were drawn for a forum by the day of the check, the latest first.</summary>
    public IEnumerable<IReadOnlyList<string>> Draws(string? forum) => Json.Objects(_register["draws"])
        .Where(draw => Json.Text(draw["forum"]) == forum && Json.Date(draw["date"]) <= Day)
        .OrderByDescending(draw => Json.Date(draw["date"]))
        .Select(draw => (IReadOnlyList<string>)[.. Json.Texts(draw["order"])]);

    public bool IsRecorded(string forum) => _recorded.Contains(forum);

    public bool IsInForce(string forum) => Period.InForce(Fora[forum], Day);

    public IEnumerable<string> OrganisationsInForce =>
        Organisations.Where(pair => Period.InForce(pair.Value, Day)).Select(pair => pair.Key);

    public IEnumerable<string> ClustersInForce => Clusters.Where(pair => Period.InForce(pair.Value, Day)).Select(pair => pair.Key);

    /// <summary>The sectors that the charter lists, and those of the organisations of the day.</summary>
    public IEnumerable<string> Sectors =>
        Json.Texts(_charter["sectors"]).Concat(OrganisationsInForce.SelectMany(id => Json.Texts(Organisations[id]["sector"]))).Distinct();

    /// <summary>That the charter declares a forum is the demand; that the register lists or seats it is the fact.</summary>
    public Truth Exists(string forum)
    {
        if (!IsInForce(forum))
            return Truth.No;
        var isListed = Json.Objects(_register["fora"]).Any(listed => Json.Text(listed["id"]) == forum);
        if (isListed || Rows.Any(row => Json.Text(row["forum"]) == forum))
            return Truth.Yes;
        return Json.Flag(Json.Object(_register["covers"])["allFora"]) ? Truth.No : Truth.Unknown;
    }

    /// <summary>It certainly does not exist, and who might sit in it is not recorded.</summary>
    public bool IsMissing(string forum) => !IsRecorded(forum) && Exists(forum) == Truth.No;

    /// <summary>From the day that a forum is in force, what names the forum that it succeeds means the new one.</summary>
    public string Successor(string forum)
    {
        var next = Fora.FirstOrDefault(pair => Json.Text(pair.Value["succeeds"]) == forum && HasBegun(pair.Value)).Key;
        return next is null ? forum : Successor(next);
    }

    /// <summary>What an organisation is part of, up to the top.</summary>
    public string GroupOf(string organisation) => Json.Text(Organisations[organisation]["partOf"]) is { } above and not "none" ? GroupOf(above) : organisation;

    /// <summary>The clusters of an organisation that day.</summary>
    public Recorded ClustersOf(JsonObject organisation)
    {
        var listed = Json.Nodes(organisation["clusters"])
            .Where(node => node is not JsonObject entry || Period.Contains(entry, Day))
            .Select(node => Json.Text(node is JsonObject entry ? entry["id"] : node)!)
            .ToList();
        var isOpen = listed.Remove("unknown");
        return new Recorded(listed, [], isOpen, Many: true);
    }

    private bool HasBegun(JsonObject forum) => Json.Date(Json.Object(forum["inForce"])["from"]) is not { } from || from <= Day;

    private IEnumerable<string> RecordedFora()
    {
        if (Json.Object(_register["covers"])["fora"] is { } named)
            return Json.Texts(named);
        var rows = Json.Objects(_register["memberships"])
            .Concat(Json.Objects(_register["meetings"]))
            .Concat(Json.Objects(_register["matters"]).SelectMany(matter => Json.Objects(matter["steps"])));
        return rows.Select(row => Json.Text(row["forum"])).OfType<string>();
    }

    private Dictionary<string, JsonObject> Joined(string list)
    {
        var joined = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var entry in Json.Objects(_charter[list]).Concat(Json.Objects(_register[list])))
        {
            var id = Json.Text(entry["id"])!;
            if (!joined.TryGetValue(id, out var known))
                joined[id] = known = [];
            foreach (var (key, value) in entry)
                if (known[key] is null || key == "clusters" && Json.Texts(known[key]) is ["unknown"] && Json.Nodes(value).Any())
                    known[key] = value?.DeepClone();
        }

        return joined;
    }
}
