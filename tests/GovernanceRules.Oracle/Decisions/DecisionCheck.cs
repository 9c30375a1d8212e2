using System.Text.Json.Nodes;

namespace GovernanceRules.Oracle;

/// <summary>All matters of a register held against the charter: a row for each escalation, and what the built-in constraints find.</summary>
internal sealed class DecisionCheck(JsonObject charter, JsonObject register, DateOnly asOf, Waivers waivers)
{
    private static readonly string[] Severities = ["info", "warning", "error"];

    private readonly Facts _today = new(charter, register, asOf);
    private readonly List<JsonObject> _escalations = [.. Json.Objects(charter["escalations"])];
    private readonly List<Matter> _matters =
    [
        .. Json.Objects(register["matters"])
            .Select(matter => new Matter(charter, register, matter, asOf))
            .Where(matter => matter.Steps.Count > 0)
            .OrderBy(matter => matter.Id, StringComparer.Ordinal),
    ];

    /// <summary>The row of each escalation with its findings, in the charter's order.</summary>
    public IEnumerable<(OracleOutcome Row, List<OracleDecision> Findings)> Escalations()
    {
        foreach (var escalation in _escalations)
        {
            var id = Json.Text(escalation["id"])!;
            var held = _matters.Select(matter => (Matter: matter, Escalation: new Escalation(escalation, matter))).ToList();
            var isInForce = Period.Contains(_today.PeriodOf(escalation), asOf);
            List<OracleDecision> findings = isInForce && _today.IsCovered
                ? [.. held.Select(one => FindingOf(escalation, null, one.Matter, one.Escalation.Wrongs())).OfType<OracleDecision>()]
                : [];
            var outcome = !isInForce ? "notApplicable"
                : !_today.IsCovered ? "unknown"
                : held.All(one => one.Escalation.Applies == Truth.No) ? "notApplicable"
                : findings.Any(finding => finding is { IsViolated: true, IsWaived: false }) ? "violated"
                : findings.Any(finding => !finding.IsViolated) ? "unknown"
                : findings.Count > 0 ? "waived" : "held";
            yield return (new OracleOutcome(id, null, outcome), findings);
        }
    }

    /// <summary>Each forum that decided what it may not.</summary>
    public IEnumerable<OracleDecision> Competence() => OfDecisions("COMPETENCE", (matter, step) => new Competence(matter).Wrongs(step.Forum!, other => Logic.Or(IsAskedFor(matter, step, decision: true), IsSentPast(matter, step, other)))
        .Select(wrong => wrong with { Broken = Logic.All([wrong.Broken, Logic.Not(IsRejectedOnItsWay(matter, step)), Logic.Not(IsAskedFor(matter, step, decision: false))]) }));

    /// <summary>Each forum that was not properly composed on the day that it decided.</summary>
    public IEnumerable<OracleDecision> Composition(Func<DateOnly, string, bool> isWronglyComposed) => OfDecisions("DECISION-COMPOSITION", (_, step) =>
        [(Logic.Of(isWronglyComposed(step.Date, step.Forum!)), "warning")]);

    private IEnumerable<OracleDecision> OfDecisions(string constraint, Func<Matter, Step, IEnumerable<(Truth Broken, string Severity)>> wrongs)
    {
        if (!_today.IsCovered)
            return [];
        var builtIn = new JsonObject { ["id"] = constraint };
        return _matters
            .SelectMany(matter => matter.Steps
                .Where(step => step.Settles && step.Forum is not null)
                .GroupBy(step => step.Forum)
                .Select(steps => FindingOf(builtIn, steps.Key, matter, steps.SelectMany(step => wrongs(matter, step)))))
            .OfType<OracleDecision>()
            .OrderBy(finding => finding.Forum, StringComparer.Ordinal)
            .ThenBy(finding => finding.Matter, StringComparer.Ordinal);
    }

    /// <summary>A route asks for this decision, or this approval, of that very place.</summary>
    private Truth IsAskedFor(Matter matter, Step step, bool decision) => step.IsDecided != decision ? Truth.No : Logic.Any(_escalations
        .Select(escalation => new Escalation(escalation, matter))
        .Select(escalation => Logic.And(escalation.Applies, escalation.IsAskedFor(step))));

    /// <summary>The matter is to be decided there or below, but not by another forum: what that one lists does not count.</summary>
    private Truth IsSentPast(Matter matter, Step step, string other) => Logic.Any(_escalations
        .Select(escalation => new Escalation(escalation, matter))
        .Where(escalation => escalation.LeadsTo(step.Forum!, step.Date) && !escalation.LeadsTo(other, matter.Facts.Day))
        .Select(escalation => escalation.Applies));

    /// <summary>A forum on the way of a matter may turn it down, whatever it may decide.</summary>
    private Truth IsRejectedOnItsWay(Matter matter, Step step) => !step.IsRejected ? Truth.No : Logic.Any(_escalations
        .Select(escalation => new Escalation(escalation, matter))
        .Select(escalation => Logic.And(escalation.Applies, escalation.IsPlace(step))));

    /// <summary>One finding of all that is wrong: what is certain before what is perhaps so, and of these the gravest.</summary>
    private OracleDecision? FindingOf(JsonObject constraint, string? forum, Matter matter, IEnumerable<(Truth Broken, string Severity)> wrongs)
    {
        var gravest = wrongs.Where(wrong => wrong.Broken != Truth.No)
            .OrderByDescending(wrong => wrong.Broken)
            .ThenByDescending(wrong => Array.IndexOf(Severities, wrong.Severity))
            .ToList();
        if (gravest.Count == 0)
            return null;
        var id = Json.Text(constraint["id"])!;
        var isViolated = gravest[0].Broken == Truth.Yes;
        var isWaived = isViolated && waivers.Cover(constraint, new OracleFinding(id, forum, matter.Id), null).IsWaived == Truth.Yes;
        return new OracleDecision(id, forum, matter.Id, isViolated, gravest[0].Severity, isWaived);
    }
}
