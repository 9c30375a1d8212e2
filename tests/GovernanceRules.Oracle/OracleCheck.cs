using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>
/// A plain reading of the format, to hold the evaluator against: for every constraint and forum it goes over all memberships, and for
/// every key over all that the unrecorded leaves open. It reads charters and registers without faults, and does not look for any.
/// </summary>
public static class OracleCheck
{
    private static readonly HashSet<string> NoPrinciple = ["id", "forum", "severity", "inForce", "waivable", "clause", "note", "when", "grace", "asked", "remedy"];

    public static OracleAnswer Check(string charterJson, string registerJson, DateOnly asOf)
    {
        var charter = (JsonObject)JsonNode.Parse(charterJson)!;
        var register = (JsonObject)JsonNode.Parse(registerJson)!;
        var waivers = WaiversOn(charter, register, asOf);
        var (outcomes, broken, unknown) = Constraints(charter, register, asOf, waivers);
        var decisions = new DecisionCheck(charter, register, asOf, waivers);
        var found = new List<OracleDecision>();
        foreach (var (row, findings) in decisions.Escalations())
        {
            outcomes.Add(row);
            found.AddRange(findings);
        }

        unknown.AddRange(found.Where(finding => !finding.IsViolated).Select(finding => new OracleFinding(finding.Constraint, null, finding.Matter)));
        var violated = broken.Where(one => one.IsWaived != Truth.Unknown).Select(one => one.Finding)
            .Concat(found.Where(finding => finding.IsViolated).Select(finding => new OracleFinding(finding.Constraint, null, finding.Matter)))
            .ToList();
        found.AddRange(decisions.Competence());
        found.AddRange(decisions.Composition((day, forum) => IsWronglyComposed(charter, register, day, forum)));
        return new OracleAnswer(outcomes, violated, unknown)
        {
            Decisions = found,
            Memberships = [.. new Memberships(charter, register, asOf).Findings()],
            Waived = [.. broken.Where(one => one.By is not null).Select(one => (one.Finding, Told(one.By!)))],
            Waivers = OfWaivers(charter, register, asOf, waivers, [.. broken.Select(one => (one.Finding, (Span?)one.Span, one.IsWaived == Truth.No)), .. OfMatters(found)]),
        };
    }

    private static string Told(JsonObject waiver) => $"{waiver["from"]}..{waiver["to"]} {waiver["decidedBy"]} {waiver["decidedOn"]}";

    private static Waivers WaiversOn(JsonObject charter, JsonObject register, DateOnly day) => new(register, day, (id, forum, then) =>
        Json.Objects(charter["constraints"]).Single(constraint => Json.Text(constraint["id"]) == id) is { } constraint
            ? Asked(new Facts(charter, register, then), constraint).Find(row => row.Forum == forum).Findings
            : null);

    private static IEnumerable<(OracleFinding Finding, Span? Span, bool Counts)> OfMatters(IEnumerable<OracleDecision> decisions) => decisions
        .Where(finding => finding.IsViolated)
        .Select(finding => (new OracleFinding(finding.Constraint, finding.Forum, finding.Matter), (Span?)null, !finding.IsWaived));

    private static List<OracleFinding> OfWaivers(JsonObject charter, JsonObject register, DateOnly asOf, Waivers waivers, List<(OracleFinding Finding, Span? Span, bool Counts)> violated)
    {
        if (!new Facts(charter, register, asOf).IsCovered)
            return [];
        var constraints = Json.Objects(charter["constraints"]).Concat(Json.Objects(charter["escalations"]))
            .ToDictionary(constraint => Json.Text(constraint["id"])!);
        var found = waivers.Findings(violated, constraints).Distinct();
        return [.. found.OrderBy(finding => finding.Constraint, StringComparer.Ordinal)
            .ThenBy(finding => finding.Forum, StringComparer.Ordinal).ThenBy(finding => finding.Key, StringComparer.Ordinal)];
    }

    /// <summary>Whether a forum has, that day, a violation of severity error that no waiver covers.</summary>
    private static bool IsWronglyComposed(JsonObject charter, JsonObject register, DateOnly day, string forum)
    {
        var constraints = Json.Objects(charter["constraints"]).ToDictionary(constraint => Json.Text(constraint["id"])!);
        return Constraints(charter, register, day, WaiversOn(charter, register, day)).Broken
            .Any(one => one.Finding.Forum == forum && IsOfComposition(constraints[one.Finding.Constraint], one.Finding.Key) && IsError(constraints[one.Finding.Constraint]) && one.IsWaived == Truth.No);

        // How another matter was decided, when the forum met and who was at another meeting is no matter of how it is composed.
        bool IsOfComposition(JsonObject constraint, string? key) => !(constraint.ContainsKey("majority") || constraint.ContainsKey("recusal")
            || constraint.ContainsKey("meetings") || constraint.ContainsKey("meetsBefore") || (constraint.ContainsKey("quorum") && key != day.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));

        static bool IsError(JsonObject constraint) => constraint["severity"] is JsonObject
            ? throw new NotSupportedException("The oracle does not tell too few from too many.")
            : (Json.Text(constraint["severity"]) ?? "error") == "error";
    }

    private static (List<OracleOutcome> Outcomes, List<BrokenFinding> Broken, List<OracleFinding> Unknown) Constraints(
        JsonObject charter, JsonObject register, DateOnly asOf, Waivers waivers)
    {
        var facts = new Facts(charter, register, asOf);
        var outcomes = new List<OracleOutcome>();
        var broken = new List<BrokenFinding>();
        var unknown = new List<OracleFinding>();

        foreach (var constraint in Json.Objects(charter["constraints"]))
        {
            var id = Json.Text(constraint["id"])!;
            foreach (var (forum, isApplicable, findings) in Asked(facts, constraint))
            {
                if (findings is null)
                {
                    outcomes.Add(new OracleOutcome(id, forum, isApplicable ? "unknown" : "notApplicable"));
                    continue;
                }

                var found = findings.Select(finding => (finding.Broken, Of: new OracleFinding(id, forum, finding.Key), finding.Span)).ToList();
                found = [.. found.Select(one => one.Broken == Truth.Yes && waivers.Cover(constraint, one.Of, one.Span).IsWaived == Truth.No
                    && Conditional.IsOver(constraint, asOf, day => StateOn(charter, register, day, id, forum, one.Of.Key)) == Truth.Unknown
                        ? one with { Broken = Truth.Unknown }
                        : one)];
                var violated = found.Where(one => one.Broken == Truth.Yes)
                    .Select(one => (one.Of, one.Span, Cover: waivers.Cover(constraint, one.Of, one.Span)))
                    .Select(one => new BrokenFinding(one.Of, one.Span, one.Cover.IsWaived, one.Cover.By))
                    .ToList();
                broken.AddRange(violated);
                // In the order of the keys, also of what is perhaps waived.
                unknown.AddRange(found.Where(one => one.Broken == Truth.Unknown || violated.Exists(other => other.Finding == one.Of && other.Span == one.Span && other.IsWaived == Truth.Unknown)).Select(one => one.Of));
                outcomes.Add(new OracleOutcome(id, forum, OutcomeOf(violated, found.Exists(one => one.Broken == Truth.Unknown))));
            }
        }

        return (outcomes, broken, unknown);
    }

    /// <summary>Whether a key was broken on a day, as far as the register covers it.</summary>
    private static Truth StateOn(JsonObject charter, JsonObject register, DateOnly day, string id, string? forum, string? key)
    {
        var facts = new Facts(charter, register, day);
        var row = Asked(facts, facts.Constraints.Single(constraint => Json.Text(constraint["id"]) == id)).Find(one => one.Forum == forum);
        if (row.Findings is not { } findings)
            return row.IsApplicable ? Truth.Unknown : facts.IsCovered ? Truth.No : Truth.Unknown;
        var mine = findings.Where(finding => finding.Key == key).ToList();
        return mine.Exists(finding => finding.Broken == Truth.Yes) ? Truth.Yes : mine.Count > 0 || findings.Exists(finding => finding.Key is null) ? Truth.Unknown : Truth.No;
    }

    private sealed record BrokenFinding(OracleFinding Finding, Span Span, Truth IsWaived, JsonObject? By);

    /// <summary>
    /// What a constraint finds in each forum, in the order of the keys; nothing where it does not apply there or the register does not cover the day.
    /// </summary>
    private static List<(string? Forum, bool IsApplicable, List<Finding>? Findings)> Asked(Facts facts, JsonObject constraint)
    {
        var (principle, rule) = constraint
            .First(entry => !NoPrinciple.Contains(entry.Key) && !entry.Key.StartsWith("x-", StringComparison.Ordinal));
        var body = Json.Object(rule);
        var isInForce = Period.Contains(facts.PeriodOf(constraint), facts.Day);
        return [.. ForaOf(facts, constraint, body).Select(row =>
        {
            var (forum, isAbout) = row;
            // What is asked at appointment looks at other fora on that day alone.
            var looksAt = Json.Text(constraint["asked"]) == "atAppointment" ? [.. new[] { forum }.OfType<string>()] : ForaOf(principle, body, forum);
            var isApplicable = isInForce && isAbout != Truth.No && looksAt.All(facts.IsInForce) && !(facts.IsCovered && looksAt.Any(facts.IsMissing))
                && (principle != "meetings" || new Meetings(facts, constraint, forum!).Findings(body) is not null);
            var isAsked = !isApplicable || !facts.IsCovered ? Truth.Yes : Conditional.IsAsked(facts, constraint, forum);
            isApplicable &= isAsked != Truth.No;
            return (forum, isApplicable, !isApplicable || !facts.IsCovered ? null : Findings(facts, constraint, forum, principle, body)
                .Select(finding => finding with { Broken = Logic.And(Logic.And(isAbout, isAsked), finding.Broken) })
                .Where(finding => finding.Broken != Truth.No)
                .OrderBy(finding => finding.Key, Comparer<string?>.Create(string.CompareOrdinal))
                .ToList());
        })];
    }

    private static IEnumerable<Finding> Findings(Facts facts, JsonObject constraint, string? forum, string principle, JsonObject body) =>
        Json.Text(constraint["asked"]) == "atAppointment"
            ? Conditional.AtAppointment(facts, constraint, forum!, Json.Object(body["members"]),
                first => ForaOf(principle, body, forum).TrueForAll(other => first.IsInForce(other) && !first.IsMissing(other)) ? FindingsOf(first, constraint, forum, principle, body) : [])
                .Select(finding => finding with { Span = new(null, null) { LooksBack = true } })
            : principle is "term" or "termLimit" or "rotation" or "vacancy" or "quorum" or "attendance" or "majority" or "recusal" or "deputies"
            ? FindingsOf(facts, constraint, forum, principle, body).Select(finding => finding with { Span = new(null, null) { LooksBack = true } })
            : FindingsOf(facts, constraint, forum, principle, body);

    private static IEnumerable<Finding> FindingsOf(Facts facts, JsonObject constraint, string? forum, string principle, JsonObject body) =>
        principle switch
        {
            "meetings" => new Meetings(facts, constraint, forum!).Findings(body)!,
            "vacancy" => new Terms(facts, forum!).Vacancy(constraint, body).GroupBy(line => line.Key).Select(line => new Finding(line.Key, Logic.Any(line.Select(one => one.Broken)))),
            "quorum" => new Presence(facts, constraint, forum!).Quorum(body),
            "attendance" => new Presence(facts, constraint, forum!).Attendance(body),
            "deputies" => Deputies.Findings(facts, forum!, body),
            "majority" => new Votes(facts, constraint, forum!).Majority(body),
            "recusal" => new Votes(facts, constraint, forum!).Recusal(body),
            "meetsBefore" => new Meetings(facts, constraint, forum!).Before(body),
            _ => new Principles(facts, forum).Findings(principle, body),
        };

    private static string OutcomeOf(List<BrokenFinding> violated, bool anyUnknown)
    {
        if (violated.Exists(one => one.IsWaived == Truth.No))
            return "violated";
        if (anyUnknown || violated.Exists(one => one.IsWaived == Truth.Unknown))
            return "unknown";
        return violated.Count > 0 ? "waived" : "held";
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
            "compare" or "sameNumber" => Json.Object(rule["with"])["forum"],
            _ => null,
        };
        var members = principle is "compare" or "sameNumber" or "mirror" or "drawnFrom" or "overlap" or "separate" or "topPost" ? Json.Object(rule["members"])["forum"] : null;
        return [.. Named(with).Concat(Named(members)).Append(forum).OfType<string>()];

        // Those of a selection are in force, or they are none of it.
        static IEnumerable<string> Named(JsonNode? fora) => Json.Texts(fora).Where(id => id != "own");
    }
}
