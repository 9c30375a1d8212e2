using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovernanceRules;

/// <summary>
/// Writes an answer as SARIF 2.1.0, which code scanning and editors read. Each constraint is a rule with the sentence that it comes from as its
/// help, each finding a result. What is waived is a result with a suppression, so that nobody has to mend it and everybody can see why. What is not
/// known is an open result if it does not fail the check. Faults of the input are notifications of an invocation that did not succeed.
/// </summary>
public static class SarifReport
{
    /// <summary>Writes an answer. The stream stays open.</summary>
    /// <param name="answer">The answer; its folder should be the root of the repository.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(CheckAnswer answer, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(stream);
        Write(new CheckDocument(answer), stream);
    }

    internal static void Write(ReportDocument document, Stream stream)
    {
        // One run for all, whatever was checked: code scanning takes only so many, and closes what a run no longer reports.
        var rules = document.Runs.SelectMany(r => r.Rules).Concat(document.Results.Select(n => n.Rule)).Distinct().ToList();
        var driver = new SarifDriver("governance", document.ToolVersion.Length > 0 ? document.ToolVersion : null, rules.Select(Rule));
        var results = new SarifResults(document, rules);
        JsonOutput.Write(stream, new SarifLog("https://json.schemastore.org/sarif-2.1.0.json", "2.1.0",
        [
            new(new(driver), [new(document.Faults.IsEmpty, Notifications(document))], "utf16CodeUnits", document.Results.Select(results.Of)),
        ]), SarifJsonContext.Instance);
    }

    internal static string Level(ResultLevel level) => level switch
    {
        ResultLevel.Error => "error",
        ResultLevel.Warning => "warning",
        _ => "note",
    };

    // In a SARIF message braces are placeholders for arguments, and brackets are links.
    internal static SarifText Message(string text) => new(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal));

    internal static SarifLocation Location(ReportDocument document, FileLocation place, SarifText? message = null)
    {
        var file = document.NameOf(place);
        var artifact = Path.IsPathFullyQualified(file)
            ? new SarifArtifact(new Uri(file).AbsoluteUri, null)
            : new SarifArtifact(string.Join('/', file.Split('/').Select(Uri.EscapeDataString)),
                file.StartsWith("..", StringComparison.Ordinal) ? null : "%SRCROOT%");
        return new(new(artifact, new(place.Line, place.Column)), message);
    }

    private static IEnumerable<SarifNotification> Notifications(ReportDocument document) =>
        document.Faults.Select(f => Notification(document, f, "error")).Concat(document.Warnings.Select(w => Notification(document, w, "warning")));

    private static SarifNotification Notification(ReportDocument document, Diagnostic fault, string level) =>
        new(new(fault.Code), level, Message(fault.Text), fault.Location is { } place ? [Location(document, place)] : null);

    private static SarifRule Rule(ReportRule rule) => new(rule.FullId, rule.Id, new(rule.Demand), new(rule.Demand),
        new(string.Join('\n', [rule.Demand, .. rule.Help]),
            string.Join("\n\n", [MarkdownText.Sentence(rule.Demand), .. rule.Help.Select(h => $"> {MarkdownText.Plain(h)}")])),
        new(Level(rule.Level)), new(rule.Principle, ["governance"]));

    private sealed class SarifResults(ReportDocument document, List<ReportRule> rules)
    {
        private readonly ResultIdentities _identities = new();
        private readonly Dictionary<ReportRule, int> _indices = rules.Select((r, i) => (r, i)).ToDictionary(p => p.r, p => p.i);

        public SarifResult Of(ReportResult result)
        {
            // An unknown that fails nothing is open, which has no level; if it fails the check it must be as visible as a violation.
            var open = result is { IsUnknown: true, Fails: false, State: ResultState.Open };
            // Code scanning reads no suppression and no baseline, so what is accepted must not stop a merge by its level.
            var level = open ? "none" : result.State is ResultState.Waived or ResultState.Baselined ? "note" : Level(result.Level);
            return new(result.Rule.FullId, _indices[result.Rule], open ? "open" : "fail", level, Message(result.Sentence),
                result.Place is { } place ? [Location(document, place)] : null, Related(result),
                new(result.Identity, _identities.Of(result.Identity)), document.HasBaseline ? StateOf(result) : null, Suppressions(result),
                new(result.Fingerprint, result.IsUnknown ? "unknown" : "violated"));
        }

        private static string StateOf(ReportResult result) => result.State switch
        {
            ResultState.Baselined => "unchanged",
            ResultState.Fixed => "absent",
            _ => "new",
        };

        private List<SarifLocation>? Related(ReportResult result)
        {
            var others = result.Locations.Where(l => l.Location != result.Place && (l.Role != "constraint" || ReportPath.IsFile(l.Location.File))).ToList();
            return others.Count == 0 ? null : [.. others.Select(o => Location(document, o.Location, Message(o.Role)))];
        }

        private List<SarifSuppression>? Suppressions(ReportResult result) => result.State != ResultState.Waived ? null
            : [new("external", "accepted", result.Justification,
                result.Locations.FirstOrDefault(l => l.Role == "waiver") is { } waiver ? Location(document, waiver.Location) : null)];
    }
}

internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IEnumerable<SarifRun> Runs);

internal sealed record SarifRun(SarifTool Tool, IEnumerable<SarifInvocation> Invocations, string ColumnKind, IEnumerable<SarifResult> Results);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string? Version, IEnumerable<SarifRule> Rules);

internal sealed record SarifRule(string Id, string Name, SarifText ShortDescription, SarifText FullDescription, SarifHelp Help,
    SarifConfiguration DefaultConfiguration, SarifRuleProperties Properties);

internal sealed record SarifText(string Text);

internal sealed record SarifHelp(string Text, string Markdown);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifRuleProperties(string Principle, IEnumerable<string> Tags);

internal sealed record SarifInvocation(bool ExecutionSuccessful, IEnumerable<SarifNotification> ToolConfigurationNotifications);

internal sealed record SarifNotification(SarifDescriptor Descriptor, string Level, SarifText Message, IEnumerable<SarifLocation>? Locations);

internal sealed record SarifDescriptor(string Id);

internal sealed record SarifResult(string RuleId, int RuleIndex, string Kind, string Level, SarifText Message, IEnumerable<SarifLocation>? Locations,
    IEnumerable<SarifLocation>? RelatedLocations, SarifFingerprints PartialFingerprints, string? BaselineState, IEnumerable<SarifSuppression>? Suppressions,
    SarifResultProperties Properties);

// Code scanning recognises an alert by the second one; it is made of what the finding is about, so lines may move.
internal sealed record SarifFingerprints([property: JsonPropertyName("governanceFinding/v1")] string Finding, string PrimaryLocationLineHash);

internal sealed record SarifResultProperties(string Fingerprint, string Verdict);

internal sealed record SarifSuppression(string Kind, string Status, string? Justification, SarifLocation? Location);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation, SarifText? Message);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

internal sealed record SarifArtifact(string Uri, string? UriBaseId);

internal sealed record SarifRegion(int StartLine, int StartColumn);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifJsonContext : JsonSerializerContext
{
    public static SarifJsonContext Instance { get; } = new(new JsonSerializerOptions(JsonOutput.Options()) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });
}
