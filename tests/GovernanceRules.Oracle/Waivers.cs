using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>The waivers of a register on a day.</summary>
/// <param name="register">The register.</param>
/// <param name="day">The day of the check.</param>
/// <param name="stood">What a constraint finds in a forum on another day; <see langword="null"/> where it is not asked there that day.</param>
internal sealed class Waivers(JsonObject register, DateOnly day, Func<string, string?, DateOnly, List<Finding>?> stood)
{
    private readonly List<JsonObject> _all = [.. Json.Objects(register["waivers"])];

    /// <summary>
    /// Whether a violation is waived, and by which waiver. Without `forum` or `key` a waiver is about every such finding; one that the body in
    /// `waivable` did not grant waives nothing. Of several the one that ends last is told, then the one that began first, then by its words.
    /// </summary>
    public (Truth IsWaived, JsonObject? By) Cover(JsonObject constraint, OracleFinding finding, Span? span)
    {
        var covering = _all.Where(waiver => Period.Contains(waiver, day) && IsAbout(waiver, finding) && IsGranted(waiver, constraint))
            .Select(waiver => (Waiver: waiver, Covers: Covers(waiver, finding, span)))
            .ToList();
        var covers = Logic.Any(covering.Select(one => one.Covers));
        return (covers, covers == Truth.Yes ? Chosen(covering.Where(one => one.Covers == Truth.Yes).Select(one => one.Waiver)) : null);
    }

    /// <summary>What is to be said of the waivers themselves: in force and without use, ended too early, or granted by whom may not.</summary>
    /// <param name="violated">What is violated, each with how far it goes and whether it is shown as violated.</param>
    /// <param name="constraints">The constraints by id.</param>
    public IEnumerable<OracleFinding> Findings(
        IReadOnlyCollection<(OracleFinding Finding, Span? Span, bool Counts)> violated, IReadOnlyDictionary<string, JsonObject> constraints)
    {
        foreach (var waiver in _all)
        {
            var constraint = constraints.GetValueOrDefault(Json.Text(waiver["constraint"])!) ?? [];
            var matched = violated.Where(one => IsAbout(waiver, one.Finding))
                .Select(one => (one.Counts, Covers: Covers(waiver, one.Finding, one.Span)))
                .Where(one => one.Covers != Truth.No)
                .ToList();
            var isInForce = Period.Contains(waiver, day);
            var said = (IsGranted(waiver, constraint), isInForce) switch
            {
                (false, true) => "WAIVER-UNAUTHORISED",
                (true, true) when matched.Count == 0 => "WAIVER-UNUSED",
                (true, false) when Json.Date(waiver["to"]) < day && matched.Exists(one => one is { Counts: true, Covers: Truth.Yes }) => "WAIVER-EXPIRED",
                _ => null,
            };
            if (said is not null)
                yield return new OracleFinding(said, Json.Text(waiver["forum"]), KeyOf(waiver));
        }
    }

    private static string KeyOf(JsonObject waiver) =>
        $"{waiver["constraint"]}{(waiver["key"] is { } key ? $"/{key}" : "")}@{waiver["decidedOn"]}{(waiver["upTo"] is { } most ? $",upTo={most}" : "")}{(waiver["downTo"] is { } least ? $",downTo={least}" : "")}";

    private static bool IsAbout(JsonObject waiver, OracleFinding finding) =>
        Json.Text(waiver["constraint"]) == finding.Constraint
        && (Json.Text(waiver["forum"]) is not { } forum || forum == finding.Forum)
        && (Json.Text(waiver["key"]) is not { } key || key == finding.Key);

    private static bool IsGranted(JsonObject waiver, JsonObject constraint)
    {
        var by = Json.Texts(Json.Object(constraint["waivable"])["by"]);
        return by.Count == 0 || by.Contains(Json.Text(waiver["decidedBy"])!);
    }

    private static JsonObject Chosen(IEnumerable<JsonObject> waivers) => waivers
        .OrderByDescending(waiver => Json.Date(waiver["to"]))
        .ThenBy(waiver => Json.Date(waiver["from"]) ?? DateOnly.MinValue)
        .ThenBy(waiver => Json.Text(waiver["reason"]), StringComparer.Ordinal)
        .ThenBy(waiver => Json.Text(waiver["decidedBy"]), StringComparer.Ordinal)
        .ThenBy(waiver => Json.Date(waiver["decidedOn"]))
        .First();

    /// <summary>Whether what is broken is what the waiver accepts, or no worse, and never the opposite. What did not stand when it was decided was granted in advance.</summary>
    private Truth Covers(JsonObject waiver, OracleFinding finding, Span? now)
    {
        var (upTo, downTo) = (Number(waiver["upTo"]), Number(waiver["downTo"]));
        if (upTo is not null || downTo is not null)
            return now is { Least: not null } ? Within(now, upTo, downTo) : Truth.No;
        if (now is null or { LooksBack: true } || stood(finding.Constraint, finding.Forum, Json.Date(waiver["decidedOn"])!.Value) is not { } then)
            return Truth.Yes;
        return then.Find(one => one.Broken == Truth.Yes && one.Key == finding.Key && (one.Span.Least is null) == (now.Least is null)) is { } before
            ? NoWorse(now, before.Span)
            : Truth.Yes;
    }

    private static Truth Within(Span now, int? upTo, int? downTo)
    {
        var many = upTo is null || now.Least > upTo ? Truth.No : now.Most <= upTo ? Truth.Yes : Truth.Unknown;
        var few = downTo is null || now.Most < downTo ? Truth.No : now.Least >= downTo ? Truth.Yes : Truth.Unknown;
        return Of(now, many, few);
    }

    /// <summary>No more, or no fewer, than there may have been then.</summary>
    private static Truth NoWorse(Span now, Span before)
    {
        if (Side(before) != Side(now))
            return Truth.No;
        if (now.Least is null)
            return Truth.Yes;
        var many = before.Most is null || now.Most <= before.Most ? Truth.Yes : now.Least > before.Most ? Truth.No : Truth.Unknown;
        var few = now.Least >= before.Least ? Truth.Yes : now.Most < before.Least ? Truth.No : Truth.Unknown;
        return Of(now, many, few);
    }

    private static (bool CanFall, bool CanExceed) Side(Span span) => span.CanBeEven ? (true, true) : (span.CanFall, span.CanExceed);

    /// <summary>What may be even is covered by no number for that.</summary>
    private static Truth Of(Span now, Truth many, Truth few) => now.CanBeEven ? (many == Truth.No && few == Truth.No ? Truth.No : Truth.Unknown)
        : !now.CanFall ? many
        : !now.CanExceed ? few
        : many == few ? many : Truth.Unknown;

    private static int? Number(JsonNode? node) => Json.Text(node) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
}
