using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>
/// A plain reading of the format, to hold the evaluator against: for every constraint and forum it goes over all memberships, and for
/// every key over all that the unrecorded leaves open. It reads charters and registers without faults, and does not look for any.
/// </summary>
public static class OracleCheck
{
    private static readonly HashSet<string> NoPrinciple = ["id", "forum", "severity", "inForce", "waivable", "clause", "note"];

    public static OracleAnswer Check(string charterJson, string registerJson, DateOnly asOf)
    {
        var charter = (JsonObject)JsonNode.Parse(charterJson)!;
        var register = (JsonObject)JsonNode.Parse(registerJson)!;
        var (outcomes, violated, unknown) = Constraints(charter, register, asOf);
        var decisions = new DecisionCheck(charter, register, asOf);
        var found = new List<OracleDecision>();
        foreach (var (row, findings) in decisions.Escalations())
        {
            outcomes.Add(row);
            found.AddRange(findings);
        }

        violated.AddRange(found.Where(finding => finding.IsViolated).Select(finding => new OracleFinding(finding.Constraint, null, finding.Matter)));
        unknown.AddRange(found.Where(finding => !finding.IsViolated).Select(finding => new OracleFinding(finding.Constraint, null, finding.Matter)));
        found.AddRange(decisions.Competence());
        found.AddRange(decisions.Composition((day, forum) => IsWronglyComposed(charter, register, day, forum)));
        return new OracleAnswer(outcomes, violated, unknown) { Decisions = found, Memberships = [.. new Memberships(charter, register, asOf).Findings()], Waivers = OfWaivers(charter, register, asOf, [.. violated, .. OfMatters(found)]) };
    }

    private static IEnumerable<OracleFinding> OfMatters(IEnumerable<OracleDecision> decisions) => decisions
        .Where(finding => finding.IsViolated && finding.Forum is not null)
        .Select(finding => new OracleFinding(finding.Constraint, finding.Forum, finding.Matter));

    private static List<OracleFinding> OfWaivers(JsonObject charter, JsonObject register, DateOnly asOf, List<OracleFinding> violated)
    {
        if (!new Facts(charter, register, asOf).IsCovered)
            return [];
        var constraints = Json.Objects(charter["constraints"]).Concat(Json.Objects(charter["escalations"]))
            .ToDictionary(constraint => Json.Text(constraint["id"])!);
        var found = new Waivers(register, asOf).Findings(violated, constraints).Distinct();
        return [.. found.OrderBy(finding => finding.Constraint, StringComparer.Ordinal)
            .ThenBy(finding => finding.Forum, StringComparer.Ordinal).ThenBy(finding => finding.Key, StringComparer.Ordinal)];
    }

    /// <summary>Whether a forum has, that day, a violation of severity error that no waiver covers.</summary>
    private static bool IsWronglyComposed(JsonObject charter, JsonObject register, DateOnly day, string forum)
    {
        var waivers = new Waivers(register, day);
        var constraints = Json.Objects(charter["constraints"]).ToDictionary(constraint => Json.Text(constraint["id"])!);
        return Constraints(charter, register, day).Violated
            .Any(finding => finding.Forum == forum && IsError(constraints[finding.Constraint]) && !waivers.Cover(constraints[finding.Constraint], finding));

        static bool IsError(JsonObject constraint) => constraint["severity"] is JsonObject
            ? throw new NotSupportedException("The oracle does not tell too few from too many.")
            : (Json.Text(constraint["severity"]) ?? "error") == "error";
    }

    private static (List<OracleOutcome> Outcomes, List<OracleFinding> Violated, List<OracleFinding> Unknown) Constraints(
        JsonObject charter, JsonObject register, DateOnly asOf)
    {
        var facts = new Facts(charter, register, asOf);
        var waivers = new Waivers(register, asOf);
        var outcomes = new List<OracleOutcome>();
        var violated = new List<OracleFinding>();
        var unknown = new List<OracleFinding>();

        foreach (var constraint in Json.Objects(charter["constraints"]))
        {
            var id = Json.Text(constraint["id"])!;
            var (principle, rule) = constraint
                .First(entry => !NoPrinciple.Contains(entry.Key) && !entry.Key.StartsWith("x-", StringComparison.Ordinal));
            var body = Json.Object(rule);
            var isInForce = Period.Contains(facts.PeriodOf(constraint), asOf);
            foreach (var (forum, isAbout) in ForaOf(facts, constraint, body))
            {
                var looksAt = ForaOf(principle, body, forum);
                if (!isInForce || isAbout == Truth.No || !looksAt.All(facts.IsInForce)
                    || principle == "meetings" && new Meetings(facts, constraint, forum!).PerYear(body) is null)
                {
                    outcomes.Add(new OracleOutcome(id, forum, "notApplicable"));
                    continue;
                }

                if (!facts.IsCovered)
                {
                    outcomes.Add(new OracleOutcome(id, forum, "unknown"));
                    continue;
                }

                if (looksAt.Any(facts.IsMissing))
                {
                    outcomes.Add(new OracleOutcome(id, forum, "notApplicable"));
                    continue;
                }

                var found = Findings(facts, constraint, forum, principle, body)
                    .Select(finding => finding with { Broken = Logic.And(isAbout, finding.Broken) })
                    .Where(finding => finding.Broken != Truth.No)
                    .OrderBy(finding => finding.Key, Comparer<string?>.Create(string.CompareOrdinal))
                    .ToLookup(finding => finding.Broken, finding => new OracleFinding(id, forum, finding.Key));
                violated.AddRange(found[Truth.Yes]);
                unknown.AddRange(found[Truth.Unknown]);
                outcomes.Add(new OracleOutcome(id, forum, OutcomeOf(found, finding => waivers.Cover(constraint, finding))));
            }
        }

        return (outcomes, violated, unknown);
    }

    private static IEnumerable<Finding> Findings(Facts facts, JsonObject constraint, string? forum, string principle, JsonObject body) =>
        principle switch
        {
            "meetings" => new Meetings(facts, constraint, forum!).PerYear(body)!,
            "vacancy" => new Terms(facts, forum!).Vacancy(constraint, body).GroupBy(line => line.Key).Select(line => new Finding(line.Key, Logic.Any(line.Select(one => one.Broken)))),
            "quorum" => new Presence(facts, constraint, forum!).Quorum(body),
            "attendance" => new Presence(facts, constraint, forum!).Attendance(body),
            "meetsBefore" => new Meetings(facts, constraint, forum!).Before(body),
            _ => new Principles(facts, forum).Findings(principle, body),
        };

    private static string OutcomeOf(ILookup<Truth, OracleFinding> found, Func<OracleFinding, bool> isWaived)
    {
        if (found[Truth.Yes].Any(finding => !isWaived(finding)))
            return "violated";
        if (found[Truth.Unknown].Any())
            return "unknown";
        return found[Truth.Yes].Any() ? "waived" : "held";
    }

    /// <summary>The fora that a constraint is about, by code point; one of null where it is about none.</summary>
    private static List<(string? Forum, Truth IsAbout)> ForaOf(Facts facts, JsonObject constraint, JsonObject rule)
    {
        if (constraint["forum"] is not { } forum)
            return [(null, rule.Any(entry => entry.Key is "fora" or "organisations" or "clusters" or "named") ? Truth.Yes : Truth.No)];
        var conditions = new Conditions(facts, null);
        var fora = facts.Fora.Keys
            .Select(id => (Forum: (string?)id, IsAbout: IsAbout(id)))
            .Where(one => one.IsAbout != Truth.No)
            .OrderBy(one => one.Forum, StringComparer.Ordinal)
            .ToList();
        return fora.Count > 0 ? fora : [(null, Truth.No)];

        Truth IsAbout(string id) => forum is JsonObject selection
            ? conditions.Holds(selection, new Thing(facts, "fora", id))
            : Logic.Of(Json.Texts(forum).Contains(id));
    }

    /// <summary>Every forum that the row is about, or compares with.</summary>
    private static List<string> ForaOf(string principle, JsonObject rule, string? forum)
    {
        var with = principle switch
        {
            "mirror" or "topPost" => rule["of"],
            "drawnFrom" => rule["forum"],
            "overlap" => rule["with"],
            "separate" => rule["from"],
            "compare" => Json.Object(rule["with"])["forum"],
            _ => null,
        };
        var members = principle is "compare" or "mirror" or "drawnFrom" or "overlap" or "separate" or "topPost" ? Json.Object(rule["members"])["forum"] : null;
        return [.. Json.Texts(with).Concat(Json.Texts(members)).Append(forum).OfType<string>()];
    }
}
