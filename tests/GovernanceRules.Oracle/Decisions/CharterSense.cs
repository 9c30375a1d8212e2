using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>
/// Whether what the escalations of a charter order can be done at all, by what the charter alone declares. What names something that the
/// charter does not declare is not judged: a register may declare it.
/// </summary>
public sealed class CharterSense
{
    private readonly JsonObject _charter;
    private readonly Dictionary<DateOnly, CharterDay> _days = [];

    internal CharterSense(JsonObject charter) => _charter = charter;

    /// <summary>What is at fault in a charter; each thing is told once.</summary>
    public static IReadOnlyCollection<SenseFault> Of(string charterJson)
    {
        var charter = (JsonObject)JsonNode.Parse(charterJson)!;
        return new CharterSense(charter).Of([.. Json.Objects(charter["escalations"])]);
    }

    /// <summary>The same of a charter with these escalations in place of its own.</summary>
    internal IReadOnlyCollection<SenseFault> Of(IReadOnlyList<JsonObject> escalations)
    {
        var changes = Changes(escalations);
        var faults = new HashSet<SenseFault>();
        foreach (var escalation in escalations)
        {
            var days = DaysOf(escalation, changes).ToList();
            faults.UnionWith(new EscalationSense(escalation).Faults(days));
            faults.UnionWith(days.SelectMany(day => new CircleSense(InForce(escalations, day), escalation).Faults(day)));
        }

        return faults;
    }

    /// <summary>Between two days on which something begins, or has ended the day before, nothing changes.</summary>
    private List<DateOnly> Changes(IReadOnlyList<JsonObject> escalations)
    {
        var fora = Json.Objects(_charter["fora"]).ToList();
        var periods = fora.Concat(Json.Objects(_charter["organisations"]))
            .Concat(fora.SelectMany(forum => Json.Objects(forum["decides"]).Concat(Json.Objects(forum["mayNotDecide"]))))
            .Select(thing => Json.Object(thing["inForce"]))
            .Concat(escalations.Select(PeriodOf));
        return [.. periods.SelectMany(period => new[] { Json.Date(period["from"]), Json.Date(period["to"])?.AddDays(1) }).OfType<DateOnly>().Distinct()];
    }

    private IEnumerable<CharterDay> DaysOf(JsonObject escalation, List<DateOnly> changes)
    {
        var period = PeriodOf(escalation);
        return changes.Where(day => Period.Contains(period, day))
            .Append(Json.Date(period["from"]) ?? DateOnly.MinValue)
            .Distinct()
            .Select(On);
    }

    private List<JsonObject> InForce(IReadOnlyList<JsonObject> escalations, CharterDay day) =>
        [.. escalations.Where(escalation => Period.Contains(PeriodOf(escalation), day.Date))];

    private JsonObject PeriodOf(JsonObject escalation) => Json.Object((escalation.ContainsKey("inForce") ? escalation : _charter)["inForce"]);

    private CharterDay On(DateOnly date)
    {
        if (!_days.TryGetValue(date, out var day))
            _days[date] = day = new CharterDay(_charter, date);
        return day;
    }
}
