using System.Text.Json.Serialization;

namespace GovernanceRules;

/// <summary>The answer of a check; <c>schemas/answer.schema.json</c> describes it too.</summary>
internal sealed record CheckJson(int SchemaVersion, ToolJson Tool, IEnumerable<RunJson> Runs, IEnumerable<FaultJson> Warnings, IEnumerable<FaultJson> Faults)
{
    public static CheckJson Of(CheckAnswer answer, IEnumerable<Diagnostic> warnings) => new(JsonOutput.SchemaVersion, ToolJson.Of(answer.ToolVersion),
        answer.Runs.Select(r => RunJson.Of(answer, r)), FaultJson.All(warnings, answer.Folder), FaultJson.All(answer.Faults, answer.Folder));
}

internal sealed record RunJson(
    string Charter,
    string Register,
    DateOnly AsOf,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? AsOfTo,
    SummaryJson Summary,
    IEnumerable<OutcomeJson> Outcomes,
    IEnumerable<FindingJson> Findings,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IEnumerable<MendedJson>? Mended)
{
    public static RunJson Of(CheckAnswer answer, Report run)
    {
        var language = answer.LanguageOf(run);
        return new(run.Charter.Id.Text, run.Register.Id.Text, run.AsOf, run.AsOfTo, SummaryJson.Of(run.Summary),
            run.Outcomes.Select(o => new OutcomeJson(o.Constraint, o.Forum, o.Outcome, o.Reason(language), o.From)),
            run.Findings.Select(f => FindingJson.Of(f, language, answer.Folder, answer.Baseline is null ? null : answer.IsBaselined(run, f) ? "unchanged" : "new")),
            answer.Baseline is null ? null : answer.Fixed(run).Select(e => MendedJson.Of(e, answer.Folder)));
    }
}

internal sealed record SummaryJson(
    int Rows, int Held, int Violated, int Waived, int Unknown, int NotApplicable, int Errors, int Warnings, int Infos, int Unknowns)
{
    public static SummaryJson Of(ReportSummary sum) => new(sum.Rows, sum.Held, sum.Violated, sum.Waived, sum.Unknown, sum.NotApplicable,
        sum.Errors, sum.Warnings, sum.Infos, sum.Unknowns);
}

internal sealed record OutcomeJson(
    string Constraint,
    string? Forum,
    Outcome Outcome,
    string? Reason,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? From);

internal sealed record MendedJson(string Fingerprint, Verdict Verdict, Severity Severity, string? File, int? Line, int? Column)
{
    public static MendedJson Of(BaselineEntry entry, string? folder) => new(entry.Fingerprint, entry.Verdict, entry.Severity,
        entry.Location is { } place ? ReportPath.Relative(place.File, folder) : null, entry.Location?.Line, entry.Location?.Column);
}
