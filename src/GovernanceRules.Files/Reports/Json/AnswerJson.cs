using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovernanceRules;

// INVARIANT: the records of this folder are the documented JSON answers, property by property in the order in which they are written. Every property is
// written, `null` or `[]` if there is nothing to say, unless it is ignored when null.

internal sealed record ToolJson(string Name, string Version)
{
    public static ToolJson Of(string version) => new("governance", version);
}

internal sealed record FaultJson(string Code, string? File, int? Line, int? Column, string Text)
{
    public static IEnumerable<FaultJson> All(IEnumerable<Diagnostic> faults, string? folder) => faults.Select(f => new FaultJson(
        f.Code, f.Location is { } place ? ReportPath.Relative(place.File, folder) : null, f.Location?.Line, f.Location?.Column, f.Text));
}

internal sealed record PlaceJson(string File, int Line, int Column)
{
    public static PlaceJson? Of(FileLocation? place, string? folder) =>
        place is null ? null : new(ReportPath.Relative(place.File, folder), place.Line, place.Column);
}

/// <summary>A period, both ends inclusive.</summary>
internal sealed record PeriodJson(DateOnly? From, DateOnly? To)
{
    public static PeriodJson Of(Period period) => new(period.From, period.To);
}

internal sealed record ClauseJson(string Id, string? Source, string? Section, string Quote)
{
    public static IEnumerable<ClauseJson> All(IEnumerable<Clause> clauses) =>
        clauses.Select(c => new ClauseJson(c.Id.Text, c.Source?.Text, c.Section, c.Quote));
}

internal sealed record FindingJson(
    string Constraint,
    string Principle,
    string? Forum,
    string? Key,
    Verdict Verdict,
    Severity Severity,
    string Fingerprint,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? Due,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? From,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? BaselineState,
    string Expected,
    string Actual,
    string Message,
    string Suggestion,
    IEnumerable<string> Persons,
    IEnumerable<SettlementJson> SettledBy,
    WaiverJson? Waiver,
    IEnumerable<ClauseJson> Clauses,
    IEnumerable<FindingPlaceJson> Locations)
{
    public static FindingJson Of(Finding finding, Language language, string? folder, string? baselineState = null)
    {
        var text = finding.Text(language);
        return new(finding.Constraint, finding.Principle, finding.Forum, finding.Key, finding.Verdict, finding.Severity, finding.Fingerprint, finding.Due, finding.From,
            baselineState, text.Expected, text.Actual, text.Message, text.Suggestion, finding.Persons,
            finding.ResolvedBy.Select(s => new SettlementJson(s.Person, s.Value)), WaiverJson.Of(finding.Waiver), ClauseJson.All(finding.Clauses),
            finding.Locations.Select(l => new FindingPlaceJson(l.Role, ReportPath.Relative(l.Location.File, folder), l.Location.Line, l.Location.Column)));
    }
}

internal sealed record SettlementJson(string Person, string Value);

internal sealed record FindingPlaceJson(string Role, string File, int Line, int Column);

internal sealed record WaiverJson(string Reason, string DecidedBy, DateOnly DecidedOn, DateOnly? From, DateOnly? To,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? UpTo,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? DownTo)
{
    public static WaiverJson? Of(Waiver? waiver) => waiver is null ? null
        : new(waiver.Reason, waiver.DecidedBy.Text, waiver.DecidedOn, waiver.Period.From, waiver.Period.To, waiver.UpTo, waiver.DownTo);
}

/// <summary>Writes the answers without reflection, so that the machine-code tool can.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(CharterTestsJson))]
[JsonSerializable(typeof(CoverageJson))]
[JsonSerializable(typeof(DifferenceJson))]
[JsonSerializable(typeof(HistoryJson))]
[JsonSerializable(typeof(RouteJson))]
[JsonSerializable(typeof(ApportionJson))]
internal sealed partial class AnswerJsonContext : JsonSerializerContext
{
    public static AnswerJsonContext Instance { get; } = new(JsonOutput.Options(
        Words<Verdict>(), Words<Severity>(), Words<Outcome>(), Words<ClauseStatus>(), Words<QuoteStatus>(), Words<BindingKind>(), Words<DifferenceKind>(),
        Words<ConstraintAspect>(), Words<HistoryEvent>(), Words<RouteStatus>()));

    private static JsonStringEnumConverter<T> Words<T>()
        where T : struct, Enum => new(JsonNamingPolicy.CamelCase);
}
